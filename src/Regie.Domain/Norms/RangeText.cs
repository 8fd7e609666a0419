using Regie.Language;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>Ranges of values and units in words, because brackets and codes say little outside mathematics and programs.</summary>
internal static class RangeText
{
    public static LocalizedText InWords(this ValueInterval range, Unit unit) => LocalizedText.Of(Dutch(range, unit), English(range, unit));

    public static LocalizedText InWords(this ValueDomain domain, Unit unit) => (domain.Minimum, domain.Maximum) switch
    {
        ({ } low, { } high) => LocalizedText.Of($"van {Number(low, unit, LanguageCode.Dutch)} tot en met {Number(high, unit, LanguageCode.Dutch)}", $"from {Number(low, unit, LanguageCode.English)} to {Number(high, unit, LanguageCode.English)}"),
        ({ } low, null) => LocalizedText.Of($"vanaf {Number(low, unit, LanguageCode.Dutch)}", $"from {Number(low, unit, LanguageCode.English)} on"),
        (null, { } high) => LocalizedText.Of($"tot en met {Number(high, unit, LanguageCode.Dutch)}", $"up to {Number(high, unit, LanguageCode.English)}"),
        _ => LocalizedText.Of("van elke grootte", "of any size"),
    };

    /// <summary>What a number is in, in a sentence: a label alone is empty for a number of things.</summary>
    public static LocalizedText InWords(this Unit unit) => unit.Equals(Unit.Count) ? LocalizedText.Of("aantallen", "numbers")
        : unit.Equals(Unit.Percent) ? LocalizedText.Of("procenten", "percents")
        : unit.Label;

    private static string Dutch(ValueInterval range, Unit unit)
    {
        var until = range.Upper is { } upper ? (range.IncludesUpper ? "tot en met " : "tot ") + Number(upper, unit, LanguageCode.Dutch) : null;
        return range.Lower is not { } lower ? until ?? "elke waarde"
            : range.IncludesLower ? (until is null ? "vanaf " : "van ") + Number(lower, unit, LanguageCode.Dutch) + (until is null ? "" : " " + until)
            : "boven " + Number(lower, unit, LanguageCode.Dutch) + (until is null ? "" : ", " + until);
    }

    private static string English(ValueInterval range, Unit unit)
    {
        var until = range.Upper is { } upper ? (range.IncludesUpper ? "up to and including " : "below ") + Number(upper, unit, LanguageCode.English) : null;
        return range.Lower is not { } lower ? until ?? "any value"
            : (range.IncludesLower ? "from " : "above ") + Number(lower, unit, LanguageCode.English) + (until is null ? range.IncludesLower ? " on" : "" : ", " + until);
    }

    private static string Number(decimal value, Unit unit, LanguageCode language) => unit.Attach(LanguageFormat.For(language).Number(value), language);
}
