using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Settlement;

/// <summary>The values of a band in words, because brackets say little outside mathematics.</summary>
internal static class RangeText
{
    public static LocalizedText InWords(this ValueInterval range, Unit unit) => LocalizedText.Of(Dutch(range, unit), English(range, unit));

    private static string Dutch(ValueInterval range, Unit unit)
    {
        string Number(decimal value) => unit.Attach(LanguageFormat.Dutch.Number(value), LanguageCode.Dutch);
        var until = range.Upper is { } upper ? (range.IncludesUpper ? "tot en met " : "tot ") + Number(upper) : null;
        return range.Lower is not { } lower ? until ?? "elke waarde"
            : range.IncludesLower ? (until is null ? "vanaf " : "van ") + Number(lower) + (until is null ? "" : " " + until)
            : "boven " + Number(lower) + (until is null ? "" : ", " + until);
    }

    private static string English(ValueInterval range, Unit unit)
    {
        string Number(decimal value) => unit.Attach(LanguageFormat.English.Number(value), LanguageCode.English);
        var until = range.Upper is { } upper ? (range.IncludesUpper ? "up to and including " : "below ") + Number(upper) : null;
        return range.Lower is not { } lower ? until ?? "any value"
            : (range.IncludesLower ? "from " : "above ") + Number(lower) + (until is null ? range.IncludesLower ? " on" : "" : ", " + until);
    }
}
