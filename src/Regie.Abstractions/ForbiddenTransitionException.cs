using System;

namespace Regie;

/// <summary>A decision was asked that the state of things forbids; nothing was changed (verboden overgang).</summary>
public sealed class ForbiddenTransitionException : InvalidOperationException
{
    /// <summary>An exception with its finding.</summary>
    /// <param name="finding">What forbids it, and what to do.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public ForbiddenTransitionException(Finding finding)
        : base((finding ?? throw new ArgumentNullException(nameof(finding))).ToString()) => Finding = finding;

    /// <summary>What forbids it, and what to do, in both languages.</summary>
    public Finding Finding { get; }
}
