using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using Regie.Samples.Quickstart.Commands;
using Regie.Samples.Quickstart.Input;
using Regie.Samples.Quickstart.Output;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Judging;

/// <summary>The tickets of a question with the calendar that judges them: all rows are checked before the first answer.</summary>
internal sealed class TicketRun
{
    private readonly TicketQuestion _question;
    private readonly TextWriter _messages;
    private readonly IReadOnlyDictionary<string, Pauses> _pauses;
    private readonly GrowingCalendar _calendar;
    private readonly DateTimeZone _zone;
    private readonly (long Skipped, long All) _rows;

    private TicketRun(TicketQuestion question, TextWriter messages, List<Ticket> tickets, IReadOnlyDictionary<string, Pauses> pauses, GrowingCalendar calendar, DateTimeZone zone, (long, long) rows) =>
        (_question, _messages, Tickets, _pauses, _calendar, _zone, _rows) = (question, messages, tickets, pauses, calendar, zone, rows);

    /// <summary>The tickets that can be judged, in input order.</summary>
    public List<Ticket> Tickets { get; }

    public static TicketRun Prepare(TicketQuestion question, TextWriter messages, IProgressDisplay progress)
    {
        var calendar = CalendarFile.Read(question.Calendar);
        var zone = DateTimeZoneProviders.Tzdb[calendar.Zone];
        var moments = new MomentReader(question.Zone ?? zone, question.DateFormat, question.WallTimes);
        var rows = TicketFile.Read(question, moments, calendar.Hours[0].ValidFrom is { } from ? zone.AtStartOfDay(from).ToInstant() : null, progress);
        var pauses = question.Pauses is { } columns ? PauseFile.Read(question, columns, moments, rows.Ids, progress) : PauseRows.None;

        BadValue[] bad = [.. rows.Bad, .. pauses.Bad];
        Report(question, messages, bad);
        rows.Tickets.RemoveAll(ticket => pauses.Unsure.Contains(ticket.Id));
        return new TicketRun(question, messages, rows.Tickets, pauses.ByTicket, GrowingCalendar.For(calendar, question, rows.Tickets), zone, (rows.Count - rows.Tickets.Count, rows.Count));
    }

    /// <summary>The service time until the ticket was resolved, net of pauses; null while it is open.</summary>
    public Duration? Elapsed(Ticket ticket) => ticket.Resolved is { } resolved ? _calendar.Elapsed(ticket.Opened, resolved, PausesOf(ticket)) : null;

    /// <summary>When the ticket is due; null while a pause is open.</summary>
    public Instant? Due(Ticket ticket, DueConvention convention) =>
        PausesOf(ticket) is { OpenSince: null } pauses ? _calendar.Due(ticket.Opened, _question.Norm, convention, pauses) : null;

    /// <summary>The month of a moment in the calendar's zone.</summary>
    public YearMonth MonthOf(Instant moment) => moment.InZone(_zone).Date.ToYearMonth();

    /// <summary>Says how much was left out, where that was asked for.</summary>
    public void ReportSkipped()
    {
        if (_question.SkipBad)
            _messages.Write($"skipped {_rows.Skipped} of {_rows.All} rows\n");
    }

    private static void Report(TicketQuestion question, TextWriter messages, BadValue[] bad)
    {
        if (bad.Length == 0)
            return;
        if (!question.SkipBad || bad.Any(b => !b.IsSkippable))
            throw new CommandFailure(ExitCode.BadData, [.. bad.Select(b => b.ToString()), Advice(bad)]);
        foreach (var value in bad)
            messages.Write(value + "\n");
    }

    private static string Advice(BadValue[] bad)
    {
        var rows = bad.Select(b => (b.File, b.Line)).Distinct().Count();
        var (count, them) = rows == 1 ? ("1 bad row", "it") : ($"{rows} bad rows", "them");
        return bad.All(b => b.IsSkippable) ? $"{count}; correct {them}, or leave {them} out with --skip-bad." : $"{count}; correct {them}.";
    }

    private Pauses PausesOf(Ticket ticket) => _pauses.Count > 0 && _pauses.TryGetValue(ticket.Id, out var pauses) ? pauses : Pauses.None;
}
