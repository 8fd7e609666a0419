using System;
using Regie.Guards;

namespace Regie.Roles;

/// <summary>What a rule says under each profile; a stricter profile is at least as severe (oordelen van een regel per profiel).</summary>
public sealed record SegregationGrades
{
    /// <summary>States the grades.</summary>
    /// <param name="small">Under the small profile.</param>
    /// <param name="standard">Under the standard profile.</param>
    /// <param name="strict">Under the strict profile.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A stricter profile would allow more.</exception>
    public SegregationGrades(SegregationGrade small, SegregationGrade standard, SegregationGrade strict)
    {
        (Small, Standard, Strict) = (Given.Something(small, nameof(small)), Given.Something(standard, nameof(standard)), Given.Something(strict, nameof(strict)));
        if (!standard.IsAtLeast(small))
            throw new ArgumentException("The standard profile allows no more than the small one.", nameof(standard));
        if (!strict.IsAtLeast(standard))
            throw new ArgumentException("The strict profile allows no more than the standard one.", nameof(strict));
    }

    /// <summary>Under the small profile.</summary>
    public SegregationGrade Small { get; }

    /// <summary>Under the standard profile.</summary>
    public SegregationGrade Standard { get; }

    /// <summary>Under the strict profile.</summary>
    public SegregationGrade Strict { get; }

    /// <summary>The grade under a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not declared.</exception>
    public SegregationGrade Under(SegregationProfile profile) => profile switch
    {
        SegregationProfile.Small => Small,
        SegregationProfile.Standard => Standard,
        SegregationProfile.Strict => Strict,
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "No declared profile."),
    };
}
