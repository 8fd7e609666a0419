using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Parties;
using Regie.Samples.Quickstart.Commands;
using Regie.Samples.Quickstart.Output;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Input;

/// <summary>Reads pauses by ticket id and notes every value that cannot be used.</summary>
internal sealed class PauseFile
{
    private const int Id = 0;
    private const int From = 1;
    private const int To = 2;

    private readonly MomentReader _moments;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, List<Pause>> _pauses = [];
    private readonly List<BadValue> _bad = [];
    private readonly HashSet<string> _unsure = [];

    private PauseFile(MomentReader moments, IEnumerable<string> known) => (_moments, _known) = (moments, [.. known]);

    public static PauseRows Read(TicketQuestion question, PauseColumnNames columns, MomentReader moments, IEnumerable<string> ids, IProgressDisplay progress)
    {
        var file = new PauseFile(moments, ids);
        CsvFile.Open(columns.File, question.Form, question.Id, columns.From, columns.To).Read(progress, file.Take);
        return new PauseRows(file._pauses.ToDictionary(p => p.Key, p => Pauses.From(p.Value)), file._bad, file._unsure);
    }

    private void Take(CsvRow row)
    {
        var id = row.Field(Id);
        var before = _bad.Count;
        if (row.Misshapen() is { } misshapen)
            _bad.Add(misshapen);
        else if (!_known.Contains(id))
            _bad.Add(row.Bad(Id, "is the id of no ticket"));
        else if (Pause(row) is { } pause)
            (_pauses.TryGetValue(id, out var all) ? all : _pauses[id] = []).Add(pause);
        if (_bad.Count > before)
            _unsure.Add(id);
    }

    private Pause? Pause(CsvRow row)
    {
        var start = Moment(row, From);
        var isOpen = string.IsNullOrWhiteSpace(row.Field(To));
        var end = isOpen ? null : Moment(row, To);
        if (start is null || (end is null && !isOpen))
            return null;

        // An export says when a ticket waited, not for whom; no figure here depends on it.
        if (end is not { } closed)
            return ServiceTime.Pause.Since(start.Value, ActorRole.Customer, "");
        if (closed >= start)
            return ServiceTime.Pause.Between(start.Value, closed, ActorRole.Customer, "");
        _bad.Add(row.Bad(To, $"lies before the pause began, '{row.Field(From)}'"));
        return null;
    }

    private Instant? Moment(CsvRow row, int column)
    {
        var reading = _moments.Read(row.Field(column));
        if (reading.Objection is not { } objection)
            return reading.Moment;
        _bad.Add(row.Bad(column, objection));
        return null;
    }
}
