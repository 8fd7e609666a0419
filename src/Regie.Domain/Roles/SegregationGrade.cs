using System;
using Regie.Guards;

namespace Regie.Roles;

/// <summary>What a rule says under one profile: ordinarily, and where a combination weighs heavier (oordeel van een regel).</summary>
public sealed record SegregationGrade
{
    /// <summary>States the levels.</summary>
    /// <param name="ordinary">What it says ordinarily.</param>
    /// <param name="aggravated">What it says where it weighs heavier; at least as severe.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level is not declared, or <paramref name="aggravated"/> is less severe than <paramref name="ordinary"/>.</exception>
    public SegregationGrade(SegregationLevel ordinary, SegregationLevel aggravated)
    {
        Ordinary = Given.Declared(ordinary, nameof(ordinary));
        Aggravated = Given.Declared(aggravated, nameof(aggravated)) >= ordinary
            ? aggravated
            : throw new ArgumentOutOfRangeException(nameof(aggravated), aggravated, "What weighs heavier is judged at least as severely.");
    }

    /// <summary>What it says ordinarily.</summary>
    public SegregationLevel Ordinary { get; }

    /// <summary>What it says where it weighs heavier.</summary>
    public SegregationLevel Aggravated { get; }

    /// <summary>The same level, however it weighs.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not declared.</exception>
    public static SegregationGrade Always(SegregationLevel level) => new(level, level);

    /// <summary>Whether this grade is at least as severe as another, however it weighs.</summary>
    /// <param name="other">The other grade.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsAtLeast(SegregationGrade other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Ordinary >= other.Ordinary && Aggravated >= other.Aggravated;
    }

    /// <summary>The levels in English.</summary>
    /// <returns>For example <c>forbidden</c>, or <c>allowed; where it weighs heavier: forbidden</c>.</returns>
    public override string ToString() => Ordinary == Aggravated ? Ordinary.Label().English : $"{Ordinary.Label().English}; where it weighs heavier: {Aggravated.Label().English}";
}
