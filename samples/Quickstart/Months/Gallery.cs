using System.Collections.Generic;
using System.Linq;
using Regie.Charts;
using Regie.Drawings;
using Regie.Language;

namespace Regie.Samples.Quickstart.Months;

/// <summary>Three charts that show what the library draws.</summary>
internal static class Gallery
{
    public static IEnumerable<(string Name, Drawing Drawing)> Of(IReadOnlyList<JudgedMonth> months, LanguageCode language)
    {
        yield return ("trend", months.Select(m => m.Norms[0].Assessment).ToList().ToTrend(language));
        yield return ("settlement", months[0].Settlement.ToWaterfall(language));

        // The miss with the most to tell.
        var told = months.SelectMany(m => m.Norms).SelectMany(n => n.Worst.Select(miss => (Norm: n, Miss: miss))).OrderByDescending(m => m.Miss.Account.Segments.Select(s => s.Kind).Distinct().Count()).ThenBy(m => m.Miss.Account.Segments.Count).FirstOrDefault();
        if (told.Miss is { } miss)
            yield return ("service-time", miss.Account.ToStrip(told.Norm.Judged.Time.Calendar.Zone, language));
    }
}
