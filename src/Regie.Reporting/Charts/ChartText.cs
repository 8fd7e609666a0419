using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Charts;

/// <summary>Texts in drawings: figures at two decimals, names that fit.</summary>
internal static class ChartText
{
    private static readonly Rounding Shown = Rounding.HalfUp(2);

    public static string Value(ExactNumber value, Unit unit, LanguageCode language) => unit.Attach(value.Round(Shown).ToText(language), language);

    public static string Amount(ExactNumber amount, Currency currency, LanguageCode language) =>
        Money.Of(amount.ToDecimal(Rounding.HalfUp(currency.MinorUnitDigits)), currency).ToText(language);

    /// <summary>A text that begins a sentence.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>A text, cut where it would not fit, without parting what belongs together.</summary>
    public static string Fitting(string text, int characters)
    {
        if (text.Length <= characters)
            return text;
        var end = char.IsHighSurrogate(text[characters - 2]) ? characters - 2 : characters - 1;
        return text.Substring(0, end).TrimEnd() + "…";
    }
}
