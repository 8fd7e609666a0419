using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using Regie.Language;

namespace Regie.Terms;

/// <summary>Dates and lengths in words.</summary>
internal static class TermWords
{
    public static string Iso(LocalDate date) => date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    public static string Dutch(LocalDate date) => LanguageFormat.Dutch.Date(date);

    public static string English(LocalDate date) => LanguageFormat.English.Date(date);

    public static LocalizedText Of(Period length)
    {
        var parts = new[]
        {
            (Count: length.Years, One: LocalizedText.Of("jaar", "year"), More: LocalizedText.Of("jaar", "years")),
            (Count: length.Months, One: LocalizedText.Of("maand", "month"), More: LocalizedText.Of("maanden", "months")),
            (Count: length.Weeks, One: LocalizedText.Of("week", "week"), More: LocalizedText.Of("weken", "weeks")),
            (Count: length.Days, One: LocalizedText.Of("dag", "day"), More: LocalizedText.Of("dagen", "days")),
        }.Where(p => p.Count != 0).Select(p => (p.Count, Unit: p.Count == 1 ? p.One : p.More)).ToList();
        return parts.Count == 0
            ? Days(0)
            : LocalizedText.Of(Listed(parts.Select(p => $"{p.Count} {p.Unit.Dutch}").ToList(), " en "), Listed(parts.Select(p => $"{p.Count} {p.Unit.English}").ToList(), " and "));
    }

    public static LocalizedText Days(int count) => LocalizedText.Of(count == 1 ? "1 dag" : $"{count} dagen", count == 1 ? "1 day" : $"{count} days");

    private static string Listed(IReadOnlyList<string> parts, string last) => parts.Count == 1 ? parts[0] : string.Join(", ", parts.Take(parts.Count - 1)) + last + parts[parts.Count - 1];
}
