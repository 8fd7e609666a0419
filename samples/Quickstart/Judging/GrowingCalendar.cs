using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Samples.Quickstart.Commands;
using Regie.Samples.Quickstart.Input;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Judging;

/// <summary>A calendar compiled for the years of the tickets, which is extended when a norm runs out later.</summary>
internal sealed class GrowingCalendar
{
    // The last date that needs no holiday after 2100, with a day for an overnight window.
    private static readonly LocalDate LastEnd = new(2100, 12, 31);

    private readonly TicketQuestion _question;
    private CompiledCalendar? _compiled;

    private GrowingCalendar(TicketQuestion question, CompiledCalendar? compiled) => (_question, _compiled) = (question, compiled);

    public static GrowingCalendar For(ServiceCalendar calendar, TicketQuestion question, List<Ticket> tickets)
    {
        if (tickets.Count == 0)
            return new GrowingCalendar(question, null);
        var zone = DateTimeZoneProviders.Tzdb[calendar.Zone];
        var start = tickets.Min(t => t.Opened).InZone(zone).Date.PlusDays(-1);
        if (calendar.Hours[0].ValidFrom is { } validFrom && start < validFrom)
            start = validFrom;
        var last = tickets.Max(t => t.Resolved ?? t.Opened).InZone(zone).Date.PlusDays(2);
        if (last > Limit(start))
            throw new CommandFailure(ExitCode.BadData, $"{question.Tickets}: the tickets run from {Iso(start)} to {Iso(last)}, and a calendar covers at most 100 years. Correct the dates that are not meant.");
        return new GrowingCalendar(question, Compile(calendar, question, CalendarHorizon.Between(start, Earlier(last.PlusYears(1), Limit(start)))));
    }

    public Duration Elapsed(Instant start, Instant end, Pauses pauses) => _compiled!.Elapsed(start, end, pauses);

    public Instant Due(Instant start, Duration norm, DueConvention convention, Pauses pauses)
    {
        while (true)
        {
            try
            {
                return _compiled!.Due(start, norm, convention, pauses);
            }
            catch (RegieValidationException refusal) when (refusal.Findings.Any(f => f.Code == ServiceTimeFindings.DueMomentMustLieWithinHorizon))
            {
                _compiled = Longer(_compiled!.Horizon) is { } horizon
                    ? _compiled.Extend(horizon.End)
                    : throw new CommandFailure(ExitCode.WrongUsage, $"A norm of {norm.TotalHours:0.##} h that starts at {start} does not run out before {Iso(_compiled.Horizon.End)} with {_question.Calendar}. Choose a shorter norm or another calendar.");
            }
        }
    }

    // A calendar may open seldom, on the special hours of one day a year for example.
    private static CompiledCalendar Compile(ServiceCalendar calendar, TicketQuestion question, CalendarHorizon horizon)
    {
        while (true)
        {
            try
            {
                return calendar.Compile(horizon);
            }
            catch (RegieValidationException refusal)
            {
                if (refusal.Findings.Any(f => f.Code != ServiceTimeFindings.CalendarMustOpenWithinHorizon) || Longer(horizon) is not { } longer)
                    throw CalendarFile.Unusable(question.Calendar, refusal);
                horizon = longer;
            }
        }
    }

    private static CalendarHorizon? Longer(CalendarHorizon horizon)
    {
        var days = Period.DaysBetween(horizon.Start, horizon.End);
        var limit = Limit(horizon.Start);
        return horizon.End < limit ? CalendarHorizon.Between(horizon.Start, Earlier(limit, horizon.End.PlusDays(days))) : null;
    }

    private static LocalDate Limit(LocalDate start) => Earlier(start.PlusYears(100), LastEnd);

    private static LocalDate Earlier(LocalDate a, LocalDate b) => a < b ? a : b;

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
