using System;
using Regie.Compensation;
using Regie.Language;

namespace Regie.Terms;

/// <summary>What must hold before an option can be exercised; whether it does is a fact that comes from outside (optievoorwaarde).</summary>
public sealed record OptionCondition
{
    private OptionCondition(string name, LocalizedText description, EarnedOption? earned) => (Name, Description, Earned) = (name, description, earned);

    /// <summary>The name by which facts refer to it.</summary>
    public string Name { get; }

    /// <summary>What must hold, for readers.</summary>
    public LocalizedText Description { get; }

    /// <summary>The performance that earns the option; null where the condition is another.</summary>
    public EarnedOption? Earned { get; }

    /// <summary>A condition in words.</summary>
    /// <param name="name">The name by which facts refer to it.</param>
    /// <param name="description">What must hold.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public static OptionCondition Named(string name, LocalizedText description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return new OptionCondition(TermGuard.Name(name, nameof(name)), description, null);
    }

    /// <summary>A condition on performance.</summary>
    /// <param name="name">The name by which facts refer to it.</param>
    /// <param name="earned">The performance that earns the option.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public static OptionCondition OfPerformance(string name, EarnedOption earned)
    {
        ArgumentNullException.ThrowIfNull(earned);
        return new OptionCondition(TermGuard.Name(name, nameof(name)), LocalizedText.Of(
            $"score van ten minste {LanguageFormat.Dutch.Number(earned.Score)} in {(earned.Periods == 1 ? "de laatste definitieve periode" : $"elk van de laatste {earned.Periods} definitieve perioden")}",
            $"score of at least {LanguageFormat.English.Number(earned.Score)} in {(earned.Periods == 1 ? "the last final period" : $"each of the last {earned.Periods} final periods")}"), earned);
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
