using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Drawings;
using Regie.Language;
using Regie.Measurements;
using Regie.ServiceTime;

namespace Regie.Charts;

/// <summary>Service time as drawings.</summary>
public static class ServiceTimeCharts
{
    private const decimal Left = 8;
    private const decimal Right = Drawing.Width - 8;

    private static readonly TimeKind[] Kinds = [TimeKind.Open, TimeKind.Closed, TimeKind.Holiday, TimeKind.Paused, TimeKind.Excluded];

    /// <summary>What every moment of a ticket counted as: open, closed, holiday, paused or excluded (servicetijdstrook).</summary>
    /// <param name="account">The account of its time.</param>
    /// <param name="zone">The zone of the agreement.</param>
    /// <param name="language">The language.</param>
    /// <returns>The drawing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> or <paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public static Drawing ToStrip(this ServiceTimeAccount account, DateTimeZone zone, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(zone);
        var (start, end) = (account.Start.InZone(zone).LocalDateTime, account.End.InZone(zone).LocalDateTime);
        var x = Axis.Between(Ticks(account.Start), Ticks(account.End), (Left, Right));
        var shapes = account.Segments
            .Select(s => (Shape)new Shape.Area(Box.From(x.Of(Ticks(s.Start)), 20, x.Of(Ticks(s.End)), 44), Look(s.Kind).Tone, Look(s.Kind).Fill))
            .ToList();
        shapes.Add(new Shape.Area(Box.From(Left, 20, Right, 44), Tone.Edge, ShapeFill.Outline));
        shapes.AddRange(Midnights(start.Date, end.Date, zone, x));
        shapes.Add(new Shape.Label(new Point(Left, 12), LanguageFormat.For(language).DateAndTime(start), LabelSide.After, Tone.Muted));
        shapes.Add(new Shape.Label(new Point(Right, 12), LanguageFormat.For(language).DateAndTime(end), LabelSide.Before, Tone.Muted));
        var totals = Kinds.Select(kind => (Kind: kind, Total: account.Total(kind))).Where(t => t.Total > Duration.Zero).ToList();
        shapes.AddRange(totals.SelectMany((t, i) => Legend(i, t.Kind, Total(t, language))));
        var title = LocalizedText.Of($"Servicetijd: {LanguageFormat.Dutch.Duration(account.Counted)} geteld", $"Service time: {LanguageFormat.English.Duration(account.Counted)} counted");
        var said = string.Join(", ", totals.Select(t => Total(t, language)));
        return new Drawing(title.In(language), LocalizedText.Of($"Van {LanguageFormat.Dutch.DateAndTime(start)} tot {LanguageFormat.Dutch.DateAndTime(end)}: {(said.Length == 0 ? "geen tijd" : said)}.", $"From {LanguageFormat.English.DateAndTime(start)} to {LanguageFormat.English.DateAndTime(end)}: {(said.Length == 0 ? "no time" : said)}.").In(language), 56 + (16 * ((totals.Count + 1) / 2)), shapes.ToValueList());
    }

    // Where days begin, while they stand far enough apart to be told.
    private static IEnumerable<Shape> Midnights(LocalDate first, LocalDate last, DateTimeZone zone, Axis x) => Period.DaysBetween(first, last) > 60 ? [] :
        Enumerable.Range(1, Math.Max(0, Period.DaysBetween(first, last)))
            .Select(i => x.Of(Ticks(zone.AtStartOfDay(first.PlusDays(i)).ToInstant())))
            .Select(at => (Shape)new Shape.Stroke([new Point(at, 44), new Point(at, 49)], Tone.Muted));

    private static IEnumerable<Shape> Legend(int number, TimeKind kind, string text)
    {
        var (left, top) = (number % 2 == 0 ? Left : 184, 56 + (16 * (number / 2)));
        yield return new Shape.Area(Box.From(left, top, left + 12, top + 10), Look(kind).Tone, Look(kind).Fill);
        yield return new Shape.Label(new Point(left + 18, top + 9), text, LabelSide.After, Tone.Ink);
    }

    private static string Total((TimeKind Kind, Duration Total) total, LanguageCode language) => $"{Name(total.Kind).In(language)} {LanguageFormat.For(language).Duration(total.Total)}";

    private static LocalizedText Name(TimeKind kind) => kind switch
    {
        TimeKind.Open => LocalizedText.Of("open", "open"),
        TimeKind.Closed => LocalizedText.Of("gesloten", "closed"),
        TimeKind.Holiday => LocalizedText.Of("feestdag", "holiday"),
        TimeKind.Paused => LocalizedText.Of("gepauzeerd", "paused"),
        _ => LocalizedText.Of("uitgesloten", "excluded"),
    };

    private static (Tone Tone, ShapeFill Fill) Look(TimeKind kind) => kind switch
    {
        TimeKind.Open => (Tone.Good, ShapeFill.Solid),
        TimeKind.Closed => (Tone.Light, ShapeFill.Solid),
        TimeKind.Holiday => (Tone.Muted, ShapeFill.Dotted),
        TimeKind.Paused => (Tone.Caution, ShapeFill.Hatched),
        _ => (Tone.Bad, ShapeFill.Hatched),
    };

    private static ExactNumber Ticks(Instant instant) => ExactNumber.Of(instant.ToUnixTimeTicks());
}
