using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Clocks;
using Regie.Identifiers;
using Regie.Parties;
using Regie.Samples.Quickstart.Input;
using Regie.Samples.Quickstart.Output;

namespace Regie.Samples.Quickstart.Months;

/// <summary>Reads ticket histories from an event log in CSV, one event a row, and lists every row that is wrong.</summary>
internal static class TicketEventsFile
{
    private static readonly string[] Columns = ["ticket", "at", "event", "value"];

    public static IReadOnlyList<TicketHistory> Read(string path, IProgressDisplay progress)
    {
        var problems = new List<string>();
        var events = new Dictionary<TicketId, List<TicketEvent>>();
        CsvFile.Open(path, new TextForm(null, null), Columns).Read(progress, row =>
        {
            if (row.Misshapen() is { } misshapen)
            {
                problems.Add(misshapen.ToString());
                return;
            }

            var column = 0;
            try
            {
                var ticket = TicketId.Parse(row.Field(column));
                var at = OffsetDateTimePattern.ExtendedIso.Parse(row.Field(++column)).GetValueOrThrow().ToInstant();
                var happened = Event(row.Field(++column), at, () => row.Field(++column));
                (events.TryGetValue(ticket, out var list) ? list : events[ticket] = []).Add(happened);
            }
            catch (FormatException problem)
            {
                problems.Add(row.Bad(column, "is refused. " + problem.Message.Split('\n')[0]).ToString());
            }
        });

        foreach (var (ticket, list) in events)
            problems.AddRange(TicketHistory.Validate(ticket, list).Select(f => f.ToString()));
        return problems.Count == 0 ? [.. events.Select(e => TicketHistory.From(e.Key, e.Value))] : throw new CommandFailure(ExitCode.BadData, problems);
    }

    private static TicketEvent Event(string name, Instant at, Func<string> value) => name switch
    {
        "created" => new TicketEvent.Created(at, PriorityId.Parse(value())),
        "assigned" => new TicketEvent.Assigned(at),
        "responded" => new TicketEvent.Responded(at),
        "attended" => new TicketEvent.Attended(at),
        "paused" => Paused(at, value().Split(':', 2)),
        "resumed" => new TicketEvent.Resumed(at),
        "priority" => new TicketEvent.PriorityChanged(at, PriorityId.Parse(value())),
        "resolved" => new TicketEvent.Resolved(at),
        "completed" => new TicketEvent.Completed(at),
        "reopened" => new TicketEvent.Reopened(at),
        "cancelled" => new TicketEvent.Cancelled(at),
        _ => throw new FormatException("No such event."),
    };

    private static TicketEvent.Paused Paused(Instant at, string[] value) => new(at, value[0] switch
    {
        "customer" => ActorRole.Customer,
        "supplier" => ActorRole.Supplier,
        _ => throw new FormatException("A pause says whom it waits for, customer or supplier, then a colon and the reason."),
    }, value.Length > 1 ? value[1] : "");
}
