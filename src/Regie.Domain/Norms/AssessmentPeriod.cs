using System;
using System.Globalization;
using NodaTime;
using Regie.Language;

namespace Regie.Norms;

/// <summary>The dates over which a norm is judged, in the zone of its agreement (beoordelingsperiode).</summary>
/// <remarks>Half-open: the end date no longer belongs to it. A period that a term cuts short knows how long it would have been whole.</remarks>
public sealed record AssessmentPeriod
{
    private AssessmentPeriod(LocalDate start, LocalDate end, int wholeDays, DateTimeZone zone) =>
        (Start, End, WholeDays, Zone, Interval) = (start, end, wholeDays, zone, new Interval(zone.AtStartOfDay(start).ToInstant(), zone.AtStartOfDay(end).ToInstant()));

    /// <summary>The first date.</summary>
    public LocalDate Start { get; }

    /// <summary>The first date that no longer belongs to it.</summary>
    public LocalDate End { get; }

    /// <summary>How many days the period has when no term cuts it short.</summary>
    public int WholeDays { get; }

    /// <summary>The zone of the agreement.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The moments of the period, half-open.</summary>
    public Interval Interval { get; }

    /// <summary>How many days the period has.</summary>
    public int Days => Period.DaysBetween(Start, End);

    /// <summary>Whether a term cuts the period short.</summary>
    public bool IsPartial => Days < WholeDays;

    /// <summary>A whole period.</summary>
    /// <param name="start">The first date.</param>
    /// <param name="end">The first date that no longer belongs to it.</param>
    /// <param name="zone">The zone of the agreement.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is not after <paramref name="start"/>, or <paramref name="start"/> is the first date of the calendar in a zone ahead of UTC.</exception>
    public static AssessmentPeriod Between(LocalDate start, LocalDate end, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (start == LocalDate.MinIsoValue && zone.MaxOffset > Offset.Zero)
            throw new ArgumentOutOfRangeException(nameof(start), Iso(start), $"The first date of the calendar begins in {zone} before the first moment that there is. Let the period start a day later.");
        return end > start
            ? new AssessmentPeriod(start, end, Period.DaysBetween(start, end), zone)
            : throw new ArgumentOutOfRangeException(nameof(end), Iso(end), $"A period from {Iso(start)} ends after that date.");
    }

    /// <summary>The part of the period within a term.</summary>
    /// <param name="start">The first date of the term.</param>
    /// <param name="end">The first date that no longer belongs to the term.</param>
    /// <returns>The part, or null where period and term have no date in common.</returns>
    public AssessmentPeriod? Within(LocalDate start, LocalDate end)
    {
        var (from, until) = (LocalDate.Max(Start, start), LocalDate.Min(End, end));
        return from < until ? new AssessmentPeriod(from, until, WholeDays, Zone) : null;
    }

    /// <summary>Whether a date belongs to the period.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it does.</returns>
    public bool Includes(LocalDate date) => date >= Start && date < End;

    /// <summary>Whether a moment belongs to the period.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>Whether it does.</returns>
    public bool Includes(Instant moment) => Interval.Contains(moment);

    /// <summary>First and last date, both included, as people write them.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>16 maart 2026 t/m 15 april 2026</c>.</returns>
    public string ToText(LanguageCode language)
    {
        var format = LanguageFormat.For(language);
        return format.Date(Start) + (language == LanguageCode.Dutch ? " t/m " : " to ") + format.Date(End.PlusDays(-1));
    }

    /// <summary>First and end date, half-open.</summary>
    /// <returns>For example <c>[2026-03-16, 2026-04-16)</c>.</returns>
    public override string ToString() => $"[{Iso(Start)}, {Iso(End)})";

    internal static string Iso(LocalDate date) => date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
