using System.Collections.Generic;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>Steps that stand in many places of a derivation about indexation.</summary>
internal static class IndexationSteps
{
    /// <summary>The rounding as a step; none where the number already had no more digits.</summary>
    public static IEnumerable<Derivation> Rounded(LocalizedText what, Rounding rounding, ExactNumber from, ExactNumber to, Unit unit)
    {
        if (from != to || from.Round(rounding) != to)
            yield return new Derivation(IndexationRules.Rounding, How(what, rounding, from, to), new DerivedValue.Exact(to, unit)).WithInput(LocalizedText.Of("van", "from"), new DerivedValue.Exact(from, unit));
    }

    /// <summary>How a number was rounded, which may have had to stay within limits.</summary>
    public static LocalizedText How(LocalizedText what, Rounding rounding, ExactNumber from, ExactNumber to) => to == from.Round(rounding)
        ? LocalizedText.Of($"{what.Dutch} afgerond, {rounding.ToText(LanguageCode.Dutch)}", $"{what.English} rounded, {rounding.ToText(LanguageCode.English)}")
        : to == from
        ? LocalizedText.Of($"{what.Dutch} niet afgerond, want {rounding.ToText(LanguageCode.Dutch)} ligt niets binnen de grenzen", $"{what.English} not rounded, because {rounding.ToText(LanguageCode.English)} nothing lies within the limits")
        : LocalizedText.Of($"{what.Dutch} afgerond binnen de grenzen in plaats van {rounding.ToText(LanguageCode.Dutch)}", $"{what.English} rounded within the limits instead of {rounding.ToText(LanguageCode.English)}");

    public static DerivedValue Percents(ExactNumber change) => new DerivedValue.Exact(change * ExactNumber.Of(100), Unit.Percent);

    public static DerivedValue InMoney(ExactNumber amount, Currency currency) => amount.TryToDecimal(out var value)
        ? new DerivedValue.Amount(Money.Of(value, currency))
        : new DerivedValue.Statement(LocalizedText.Of((currency == Currency.Eur ? "€" : currency.Code) + " " + amount.ToText(LanguageCode.Dutch), currency.Code + " " + amount.ToText(LanguageCode.English)));

    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
