using System;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Sampling;

/// <summary>A part of a building or installation with its condition score, and how much it weighs among the others (onderdeel).</summary>
/// <remarks>What it weighs by is declared: its replacement value or its size. The two never mix, and neither do currencies or units.</remarks>
public sealed record ConditionPart
{
    private ConditionPart(string name, ConditionScore score, DerivedValue weight, decimal number, LocalizedText measure) =>
        (Name, Score, Weight, Number, Measure) = (name, score, weight, number, measure);

    /// <summary>The part as its readers call it.</summary>
    public string Name { get; }

    /// <summary>Its condition score.</summary>
    public ConditionScore Score { get; }

    /// <summary>Its replacement value, as an amount, or its size, as a number with a unit.</summary>
    public DerivedValue Weight { get; }

    internal decimal Number { get; }

    internal LocalizedText Measure { get; }

    /// <summary>A part that weighs by its replacement value.</summary>
    /// <param name="name">The part as its readers call it.</param>
    /// <param name="score">Its condition score.</param>
    /// <param name="replacementValue">What it costs to replace it.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ConditionPart WorthOf(string name, ConditionScore score, Money replacementValue)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(replacementValue);
        return new ConditionPart(name, score, new DerivedValue.Amount(replacementValue), replacementValue.Amount, LocalizedText.Of("waarde in " + replacementValue.Currency.Code, "value in " + replacementValue.Currency.Code));
    }

    /// <summary>A part that weighs by its size.</summary>
    /// <param name="name">The part as its readers call it.</param>
    /// <param name="score">Its condition score.</param>
    /// <param name="size">How large it is.</param>
    /// <param name="unit">What the size is in, for example square metres.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static ConditionPart SizeOf(string name, ConditionScore score, decimal size, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(unit);
        return new ConditionPart(name, score, new DerivedValue.Number(size, unit), size, LocalizedText.Of("omvang in " + unit.Code, "size in " + unit.Code));
    }

    /// <summary>Name, score and weight.</summary>
    /// <returns>For example <c>roof: 3 (€ 120,000)</c>.</returns>
    public override string ToString() => $"{Name}: {Score} ({Weight.ToText(LanguageCode.English)})";
}
