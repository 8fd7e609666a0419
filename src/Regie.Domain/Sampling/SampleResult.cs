using System;

namespace Regie.Sampling;

/// <summary>What an inspection of one category came to, as it was reported (steekproefuitslag).</summary>
/// <remarks>Taken as reported: an <see cref="AcceptanceScheme"/> checks all results together and lists everything that is wrong with them.</remarks>
public sealed record SampleResult
{
    private SampleResult(SampleCategory category, int inspected, int rejected) => (Category, Inspected, Rejected) = (category, inspected, rejected);

    /// <summary>The category.</summary>
    public SampleCategory Category { get; }

    /// <summary>How many elements were inspected.</summary>
    public int Inspected { get; }

    /// <summary>How many of them were rejected.</summary>
    public int Rejected { get; }

    /// <summary>A result as it was reported.</summary>
    /// <param name="category">The category.</param>
    /// <param name="inspected">How many elements were inspected.</param>
    /// <param name="rejected">How many of them were rejected.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    public static SampleResult Of(SampleCategory category, int inspected, int rejected)
    {
        ArgumentNullException.ThrowIfNull(category);
        return new SampleResult(category, inspected, rejected);
    }

    /// <summary>The counts and the category.</summary>
    /// <returns>For example <c>4 of 50 rejected in sanitary</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Rejected} of {Inspected} rejected in {Category}");
}
