using System;
using NodaTime;

namespace Regie.Norms;

/// <summary>A target as it holds from a date on, until a later version takes over (normversie).</summary>
/// <remarks>A period is judged by the version in force; a change inside a period splits it, and each part is judged by its own.</remarks>
public sealed record TargetVersion
{
    /// <summary>States a version.</summary>
    /// <param name="from">The first date on which it holds.</param>
    /// <param name="target">The target.</param>
    /// <param name="clause">The clause that it stands in; null for that of the norm.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public TargetVersion(LocalDate from, Target target, ClauseReference? clause)
    {
        ArgumentNullException.ThrowIfNull(target);
        (From, Target, Clause) = (from, target, clause);
    }

    /// <summary>The first date on which it holds.</summary>
    public LocalDate From { get; }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The clause that it stands in; null for that of the norm.</summary>
    public ClauseReference? Clause { get; }
}
