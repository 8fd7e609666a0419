using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Samples.Quickstart.Commands;
using Regie.Samples.Quickstart.Output;

namespace Regie.Samples.Quickstart.Input;

/// <summary>Reads tickets and notes every value that cannot be used.</summary>
internal sealed class TicketFile
{
    private const int Id = 0;
    private const int Opened = 1;
    private const int Resolved = 2;

    private readonly MomentReader _moments;
    private readonly Instant? _validFrom;
    private readonly List<Ticket> _tickets = [];
    private readonly List<BadValue> _bad = [];
    private readonly Dictionary<string, int> _occurrences = [];

    private TicketFile(MomentReader moments, Instant? validFrom) => (_moments, _validFrom) = (moments, validFrom);

    /// <summary>Reads the tickets of a question.</summary>
    /// <param name="validFrom">From when the calendar states hours; null where it always does.</param>
    public static TicketRows Read(TicketQuestion question, MomentReader moments, Instant? validFrom, IProgressDisplay progress)
    {
        var file = new TicketFile(moments, validFrom);
        var rows = 0L;
        CsvFile.Open(question.Tickets, question.Form, question.Id, question.Opened, question.Resolved).Read(progress, row =>
        {
            rows++;
            file.Take(row);
        });
        if (question.Pauses is not null)
            file.RefuseSharedIds(question);
        return new TicketRows(file._tickets, file._bad, file._occurrences.Keys, rows);
    }

    private void Take(CsvRow row)
    {
        if (row.Misshapen() is { } misshapen)
        {
            _bad.Add(misshapen);
            return;
        }

        var id = row.Field(Id);
        var before = _bad.Count;
        if (string.IsNullOrWhiteSpace(id))
            _bad.Add(row.Bad(Id, "is no id; every ticket has one"));
        _occurrences[id] = _occurrences.GetValueOrDefault(id) + 1;
        var opened = Moment(row, Opened);
        var resolved = string.IsNullOrWhiteSpace(row.Field(Resolved)) ? (Instant?)null : Moment(row, Resolved);
        if (_bad.Count > before)
            return;
        if (opened < _validFrom)
            _bad.Add(row.Bad(Opened, $"lies before the calendar's first hours, which hold from {CsvText.Of(_validFrom)}"));
        else if (resolved < opened)
            _bad.Add(row.Bad(Resolved, $"lies before the ticket was opened, '{row.Field(Opened)}'"));
        else
            _tickets.Add(new Ticket(row.Line, id, opened, resolved));
    }

    private Instant Moment(CsvRow row, int column)
    {
        var reading = _moments.Read(row.Field(column));
        if (reading.Objection is { } objection)
            _bad.Add(row.Bad(column, objection));
        return reading.Moment;
    }

    // A pause names its ticket by id; with two of that id nobody knows whose pause it is.
    private void RefuseSharedIds(TicketQuestion question)
    {
        bool IsShared(Ticket ticket) => _occurrences[ticket.Id] > 1;
        _bad.AddRange(_tickets.Where(IsShared).Select(t =>
            new BadValue(question.Tickets, t.Line, question.Id, t.Id, $"is the id of {_occurrences[t.Id]} tickets, so that pauses cannot be told apart")));
        _tickets.RemoveAll(IsShared);
        _bad.Sort((a, b) => a.Line.CompareTo(b.Line));
    }
}
