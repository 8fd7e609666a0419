using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Language;
using Regie.Parties;

namespace Regie.ServiceTime;

/// <summary>Tells how service time and due moments came about: the slow door beside the fast one, with the same figures.</summary>
public static class ServiceTimeExplanation
{
    /// <summary>Explains the service time in a span.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="start">The start of the span.</param>
    /// <param name="end">The end of the span; not before the start.</param>
    /// <param name="pauses">The pauses.</param>
    /// <returns>A derivation whose value is <see cref="CompiledCalendar.Elapsed(Instant, Instant, Pauses)"/>: per date which windows counted, which pauses did not, which holiday closed the desk.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The span lies outside the horizon or is the wrong way round.</exception>
    public static Derivation ExplainElapsed(this CompiledCalendar calendar, Instant start, Instant end, Pauses pauses) =>
        Explain(calendar, calendar.Account(start, end, pauses, ValueList<TimeExclusion>.Empty));

    /// <summary>Explains an account of service time.</summary>
    /// <param name="calendar">The calendar that the account was drawn up with.</param>
    /// <param name="account">The account.</param>
    /// <returns>A derivation whose value is <see cref="ServiceTimeAccount.Counted"/>, with a step per date on which anything counted or was kept from counting; dates between on which the service is closed are told together.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Derivation Explain(this CompiledCalendar calendar, ServiceTimeAccount account)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(account);
        var explained = new Derivation(ServiceTimeRules.Elapsed, LocalizedText.Of("Servicetijd", "Service time"), new DerivedValue.Time(account.Counted))
            .WithInput(LocalizedText.Of("van", "from"), Moment(calendar, account.Start))
            .WithInput(LocalizedText.Of("tot", "to"), Moment(calendar, account.End));
        return explained.WithSteps(Dates(calendar, account)).WithStep(WorkedOutWith(calendar));
    }

    /// <summary>Explains when a norm is due.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="start">When counting starts.</param>
    /// <param name="norm">The service time allowed, not negative.</param>
    /// <param name="convention">Which moment, where the norm runs out at closing time or as a pause begins.</param>
    /// <param name="pauses">The pauses.</param>
    /// <returns>A derivation whose value is <see cref="CompiledCalendar.Due(Instant, Duration, DueConvention, Pauses)"/>, over the service time up to it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">As for the due moment itself.</exception>
    public static Derivation ExplainDue(this CompiledCalendar calendar, Instant start, Duration norm, DueConvention convention, Pauses pauses)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var due = calendar.Due(start, norm, convention, pauses);
        var explained = new Derivation(ServiceTimeRules.Due, Label(convention), Moment(calendar, due))
            .WithInput(LocalizedText.Of("vanaf", "from"), Moment(calendar, start))
            .WithInput(LocalizedText.Of("norm", "norm"), new DerivedValue.Time(norm));
        if (OtherDue(calendar, start, norm, convention, pauses) is { } other && other != due)
            explained = explained.WithInput(LabelOfOther(convention), Moment(calendar, other));
        return explained.WithSteps(Dates(calendar, calendar.Account(start, due, pauses, ValueList<TimeExclusion>.Empty))).WithStep(WorkedOutWith(calendar));
    }

    /// <summary>Explains when a term is due.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="start">When it begins: the receipt.</param>
    /// <param name="term">The term.</param>
    /// <param name="convention">Which moment, where service time runs out at closing time.</param>
    /// <returns>A derivation whose value is <see cref="ServiceTerms.Due"/>; for working days a step per date says whether it counted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> or <paramref name="term"/> is null.</exception>
    /// <exception cref="RegieValidationException">As for the due moment itself.</exception>
    public static Derivation ExplainDue(this CompiledCalendar calendar, Instant start, ServiceTerm term, DueConvention convention)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(term);
        if (term is ServiceTerm.OpenTime open)
            return ExplainDue(calendar, start, open.Length, convention, Pauses.None);
        var at = calendar.Due(start, term, convention);
        var due = Moment(calendar, at);
        if (term is not ServiceTerm.WorkingDays days)
        {
            var onTheClock = new Derivation(ServiceTimeRules.ClockTime, Label(DueConvention.Closing), due)
                .WithInput(LocalizedText.Of("vanaf", "from"), Moment(calendar, start))
                .WithInput(LocalizedText.Of("kloktijd, open of niet", "time on the clock, open or not"), new DerivedValue.Time(((ServiceTerm.ClockTime)term).Length));
            var moved = calendar.Zone.GetUtcOffset(at).Seconds - calendar.Zone.GetUtcOffset(start).Seconds;
            if (moved != 0)
                onTheClock = onTheClock.WithInput(moved > 0 ? LocalizedText.Of("klok vooruitgezet met", "clock put forward by") : LocalizedText.Of("klok teruggezet met", "clock put back by"), new DerivedValue.Time(Duration.FromSeconds(Math.Abs(moved))));
            return onTheClock.WithStep(WorkedOutWith(calendar));
        }

        var explained = new Derivation(ServiceTimeRules.WorkingDays, Label(DueConvention.Closing), due)
            .WithInput(LocalizedText.Of("ontvangen", "received"), Moment(calendar, start))
            .WithInput(LocalizedText.Of("termijn", "term"), new DerivedValue.Statement(LabelOf(days.Count)))
            .WithInput(LocalizedText.Of("dag van ontvangst", "day of receipt"), new DerivedValue.Statement(days.Receipt == DayOfReceipt.Counted ? LocalizedText.Of("telt mee", "counted") : LocalizedText.Of("telt niet mee", "not counted")))
            .WithInput(LocalizedText.Of("eindigt op", "ends at"), new DerivedValue.Statement(LabelOf(days.Moment)));
        if (days.CutOff is { } cutOff)
            explained = explained.WithInput(LocalizedText.Of("uiterste tijd van ontvangst", "cut-off time"), new DerivedValue.Statement(LocalizedText.Of(LanguageFormat.Dutch.Time(cutOff), LanguageFormat.English.Time(cutOff))));
        return explained.WithSteps(WorkingDates(calendar, start, days, convention)).WithStep(WorkedOutWith(calendar));
    }

    internal static DerivedValue Moment(CompiledCalendar calendar, Instant instant) => new DerivedValue.Moment(instant.InZone(calendar.Zone));

    /// <summary>With which calendar and data: what somebody needs who works it out again.</summary>
    internal static Derivation WorkedOutWith(CompiledCalendar calendar) =>
        new Derivation(ServiceTimeRules.Calendar, LocalizedText.Of("Gerekend met kalender", "Worked out with calendar"), new DerivedValue.Statement(LocalizedText.Same(calendar.Definition.Id.Value)))
            .WithInput(LocalizedText.Of("tijdzone", "time zone"), new DerivedValue.Statement(LocalizedText.Same($"{calendar.Zone.Id}, {calendar.ZoneVersion}")))
            .WithInput(LocalizedText.Of("vingerafdruk", "fingerprint"), new DerivedValue.Statement(LocalizedText.Same(calendar.Hash)));

    private static LocalizedText Label(DueConvention convention) => convention == DueConvention.Closing
        ? LocalizedText.Of("Vervalt op", "Due at")
        : LocalizedText.Of("Overschreden na (eerstvolgende opening)", "Breached after (next opening)");

    // The two due moments differ where the norm runs out just as counting stops; which one was asked for is then worth a word.
    private static LocalizedText LabelOfOther(DueConvention convention) => convention == DueConvention.Closing
        ? LocalizedText.Of("daarna telt er pas weer tijd vanaf", "no time counts after it until")
        : LocalizedText.Of("norm opgebruikt op", "norm used up at");

    // Null where it lies beyond the horizon, or a pause is still open.
    private static Instant? OtherDue(CompiledCalendar calendar, Instant start, Duration norm, DueConvention convention, Pauses pauses)
    {
        var other = convention == DueConvention.Closing ? DueConvention.NextOpening : DueConvention.Closing;
        return calendar.DueWithin(calendar.Within(start, "start"), Ticks.Of(norm, "norm"), other, pauses) is { State: DueState.Known } due ? calendar.Start.PlusTicks(due.Ticks) : null;
    }

    private static LocalizedText LabelOf(int workingDays) => workingDays == 1
        ? LocalizedText.Of("1 werkdag", "1 working day")
        : LocalizedText.Of($"{LanguageFormat.Dutch.Number(workingDays)} werkdagen", $"{LanguageFormat.English.Number(workingDays)} working days");

    private static LocalizedText LabelOf(DayMoment moment) => moment switch
    {
        DayMoment.SameClockTime => LocalizedText.Of("hetzelfde tijdstip", "the same clock time"),
        DayMoment.SameClockTimeWhenOpen => LocalizedText.Of("hetzelfde tijdstip, of als het dan gesloten is bij de eerstvolgende opening", "the same clock time, or where closed then, the next opening"),
        _ => LocalizedText.Of("het einde van de werkdag", "the end of the working day"),
    };

    private static IEnumerable<Derivation> WorkingDates(CompiledCalendar calendar, Instant start, ServiceTerm.WorkingDays days, DueConvention convention)
    {
        var (counted, received) = (0, calendar.DateOfReceipt(start, days, convention));
        foreach (var (date, isCounted) in calendar.DatesOf(start, days, convention))
        {
            counted += isCounted ? 1 : 0;
            var why = isCounted ? LocalizedText.Of($"werkdag {counted}", $"working day {counted}")
                : !calendar.IsWorkingDay(date) ? With(LocalizedText.Of("geen werkdag", "not a working day"), WhyClosed(calendar, date))
                : date < received ? LocalizedText.Of("ontvangen na de uiterste tijd", "received after the cut-off time")
                : days.Receipt == DayOfReceipt.Counted ? LocalizedText.Of("ontvangen na sluitingstijd", "received after closing time")
                : LocalizedText.Of("dag van ontvangst, telt niet mee", "day of receipt, not counted");
            yield return new Derivation(ServiceTimeRules.Date, LongDate(date), new DerivedValue.Statement(why));
        }
    }

    private static LocalizedText? WhyClosed(CompiledCalendar calendar, LocalDate date) => calendar.Plan(date) is var day && day.Exception is { Reason.Length: > 0 } exception
        ? LocalizedText.Same(exception.Reason)
        : day.Holiday;

    // One step per date on which anything counted, or would have counted but for a pause, an exclusion, a holiday or a closing that has a reason;
    // and one for each run of dates between on which the service is just closed, such as a weekend.
    private static IEnumerable<Derivation> Dates(CompiledCalendar calendar, ServiceTimeAccount account)
    {
        TimeSegment? closed = null;
        foreach (var date in account.Segments.SelectMany(s => ByDate(calendar, s)).GroupBy(s => s.Start.InZone(calendar.Zone).Date))
        {
            if (date.All(IsJustClosed))
            {
                closed = new TimeSegment(closed?.Start ?? date.First().Start, date.Last().End, TimeKind.Closed, null, null);
                continue;
            }

            if (closed is not null)
                yield return ClosedDates(calendar, closed);
            closed = null;
            var counted = date.Where(s => s.Kind == TimeKind.Open).Aggregate(Duration.Zero, (sum, s) => sum + s.Length);
            yield return ChangedClock(calendar, date.Key, SpecialHours(calendar, date.Key, new Derivation(ServiceTimeRules.Date, LongDate(date.Key), new DerivedValue.Time(counted))))
                .WithSteps(date.Where(s => !IsJustClosed(s)).Select(s => Stretch(calendar, s)));
        }

        if (closed is not null)
            yield return ClosedDates(calendar, closed);
    }

    private static bool IsJustClosed(TimeSegment segment) => segment.Kind == TimeKind.Closed && segment.Cause is null;

    private static Derivation ClosedDates(CompiledCalendar calendar, TimeSegment closed)
    {
        var (start, last) = (closed.Start.InZone(calendar.Zone), closed.End.PlusTicks(-1).InZone(calendar.Zone));
        var (first, until) = (LongDate(start.Date), LongDate(last.Date));
        var dates = start.Date == last.Date ? first : LocalizedText.Of($"{first.Dutch} tot en met {until.Dutch}", $"{first.English} to {until.English}");
        var (dutch, english) = ("gesloten", "closed");
        if (closed.Start > WallClock.StartOf(calendar.Zone, start.Date))
            (dutch, english) = ($"{dutch} vanaf {LanguageFormat.Dutch.Time(start.TimeOfDay)}", $"{english} from {LanguageFormat.English.Time(start.TimeOfDay)}");
        if (closed.End < WallClock.StartOf(calendar.Zone, last.Date.PlusDays(1)) && closed.End.InZone(calendar.Zone).TimeOfDay is var end)
            (dutch, english) = ($"{dutch} tot {LanguageFormat.Dutch.Time(end)}", $"{english} until {LanguageFormat.English.Time(end)}");
        return new Derivation(ServiceTimeRules.ClosedDates, dates, new DerivedValue.Statement(LocalizedText.Of(dutch, english)));
    }

    // Special hours replace the day, on a holiday too; nobody would expect them from the week.
    private static Derivation SpecialHours(CompiledCalendar calendar, LocalDate date, Derivation explained)
    {
        if (calendar.Plan(date) is not { Exception: CalendarException.SpecialHours special } day)
            return explained;
        var hours = string.Join(", ", special.Windows);
        var because = special.Reason.Length > 0 ? LocalizedText.Same(special.Reason) : null;
        explained = explained.WithInput(LocalizedText.Of("afwijkende openingstijden", "special hours"), new DerivedValue.Statement(With(LocalizedText.Same(hours), because)));
        return day.Holiday is { } holiday ? explained.WithInput(LocalizedText.Of("feestdag", "holiday"), new DerivedValue.Statement(holiday)) : explained;
    }

    // Where the clock changes, its readings and the time that passed tell different stories.
    private static Derivation ChangedClock(CompiledCalendar calendar, LocalDate date, Derivation explained)
    {
        var length = WallClock.StartOf(calendar.Zone, date.PlusDays(1)) - WallClock.StartOf(calendar.Zone, date);
        return length == Duration.FromDays(1) ? explained : explained.WithInput(LocalizedText.Of("klok verzet, lengte van de dag", "clock changed, length of the day"), new DerivedValue.Time(length));
    }

    private static IEnumerable<TimeSegment> ByDate(CompiledCalendar calendar, TimeSegment segment)
    {
        var start = segment.Start;
        while (start < segment.End)
        {
            var next = start.InZone(calendar.Zone).Date.PlusDays(1);
            var midnight = WallClock.StartOf(calendar.Zone, next);

            // Where the clock goes back over midnight, the next date may have begun already; its own end is then the next that lies ahead.
            var end = Instant.Min(midnight > start ? midnight : WallClock.StartOf(calendar.Zone, next.PlusDays(1)), segment.End);
            yield return new TimeSegment(start, end, segment.Kind, segment.Cause, segment.WaitingFor);
            start = end;
        }
    }

    private static Derivation Stretch(CompiledCalendar calendar, TimeSegment segment)
    {
        var (kind, between) = (Label(segment), LocalizedText.Of(Between(calendar, segment, LanguageFormat.Dutch), Between(calendar, segment, LanguageFormat.English)));
        return new Derivation(ServiceTimeRules.Stretch, LocalizedText.Of($"{between.Dutch} {kind.Dutch}", $"{between.English} {kind.English}"), new DerivedValue.Time(segment.Length));
    }

    private static string Between(CompiledCalendar calendar, TimeSegment segment, LanguageFormat format)
    {
        var (start, end) = (segment.Start.InZone(calendar.Zone), segment.End.InZone(calendar.Zone));
        var closing = end.Date > start.Date && end.TimeOfDay == LocalTime.Midnight ? "24:00" : format.Time(end.TimeOfDay);
        return format.Time(start.TimeOfDay) + "–" + closing;
    }

    private static LocalizedText Label(TimeSegment segment) => segment.Kind switch
    {
        TimeKind.Open => LocalizedText.Of("open", "open"),
        TimeKind.Holiday => With(LocalizedText.Of("telt niet, feestdag", "not counted, holiday"), segment.Cause),
        TimeKind.Paused => With(LocalizedText.Of($"telt niet, gepauzeerd in afwachting van {segment.WaitingFor!.Value.Label().Dutch}", $"not counted, paused waiting for {segment.WaitingFor.Value.Label().English}"), segment.Cause),
        TimeKind.Excluded => With(LocalizedText.Of("telt niet, uitgesloten", "not counted, excluded"), segment.Cause),
        _ => With(LocalizedText.Of("telt niet, gesloten", "not counted, closed"), segment.Cause),
    };

    private static LocalizedText With(LocalizedText text, LocalizedText? cause) =>
        cause is null ? text : LocalizedText.Of($"{text.Dutch} ({cause.Dutch})", $"{text.English} ({cause.English})");

    private static LocalizedText LongDate(LocalDate date) => LocalizedText.Of(LanguageFormat.Dutch.LongDate(date), LanguageFormat.English.LongDate(date));
}
