using System;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using NodaTime;
using Regie.Parties;
using Regie.ServiceTime;

namespace Regie.Benchmarks;

/// <summary>Every question of a set of tickets, in one loop per door; the sums show that engines agree.</summary>
internal sealed class Questions
{
    private readonly Tickets _tickets;
    private readonly Instant[] _starts;
    private readonly Instant[] _ends;
    private readonly Duration[] _targets;
    private readonly Pauses[] _pauses;
    private readonly long[] _results;
    private readonly Duration[] _durations;
    private readonly Instant[] _instants;

    public Questions(Tickets tickets)
    {
        _tickets = tickets;
        _starts = Array.ConvertAll(tickets.Starts, Instant.FromUnixTimeSeconds);
        _ends = Array.ConvertAll(tickets.Ends, Instant.FromUnixTimeSeconds);
        _targets = Array.ConvertAll(tickets.Targets, Duration.FromSeconds);
        _pauses = Enumerable.Range(0, tickets.Count)
            .Select(i => Pauses.From(Enumerable.Range(tickets.PauseOffsets[i], tickets.PauseOffsets[i + 1] - tickets.PauseOffsets[i])
                .Select(p => Pause.Between(Instant.FromUnixTimeSeconds(tickets.PauseStarts[p]), Instant.FromUnixTimeSeconds(tickets.PauseEnds[p]), ActorRole.Customer, ""))))
            .ToArray();
        (_results, _durations, _instants) = (new long[tickets.Count], new Duration[tickets.Count], new Instant[tickets.Count]);
    }

    public int Count => _tickets.Count;

    private PauseColumns PauseColumns => new(_tickets.PauseRows, _tickets.PauseStarts, _tickets.PauseEnds);

    public long Elapsed(CompiledCalendar calendar)
    {
        var sum = 0L;
        var (starts, ends) = (_tickets.Starts, _tickets.Ends);
        for (var i = 0; i < starts.Length; i++)
            sum += calendar.ElapsedSeconds(starts[i], ends[i]);
        return sum;
    }

    public long Due(CompiledCalendar calendar, DueConvention convention)
    {
        var sum = 0L;
        var (starts, targets) = (_tickets.Starts, _tickets.Targets);
        for (var i = 0; i < starts.Length; i++)
            sum += calendar.DueSeconds(starts[i], targets[i], convention);
        return sum;
    }

    public void ElapsedInstants(CompiledCalendar calendar)
    {
        for (var i = 0; i < _starts.Length; i++)
            _durations[i] = calendar.Elapsed(_starts[i], _ends[i]);
    }

    public void ElapsedNetInstants(CompiledCalendar calendar)
    {
        for (var i = 0; i < _starts.Length; i++)
            _durations[i] = calendar.Elapsed(_starts[i], _ends[i], _pauses[i]);
    }

    public void DueInstants(CompiledCalendar calendar, DueConvention convention)
    {
        for (var i = 0; i < _starts.Length; i++)
            _instants[i] = calendar.Due(_starts[i], _targets[i], convention);
    }

    public void DueNetInstants(CompiledCalendar calendar, DueConvention convention)
    {
        for (var i = 0; i < _starts.Length; i++)
            _instants[i] = calendar.Due(_starts[i], _targets[i], convention, _pauses[i]);
    }

    /// <summary>Net of pauses, as differences of the question without pauses.</summary>
    public long ElapsedNet(CompiledCalendar calendar)
    {
        var sum = Elapsed(calendar);
        for (var p = 0; p < _tickets.PauseStarts.Length; p++)
            sum -= calendar.ElapsedSeconds(_tickets.PauseStarts[p], _tickets.PauseEnds[p]);
        return sum;
    }

    public long Elapsed(DayLoop loop)
    {
        var sum = 0L;
        for (var i = 0; i < _tickets.Count; i++)
            sum += loop.Elapsed(_tickets.Starts[i], _tickets.Ends[i]);
        return sum;
    }

    public long Due(DayLoop loop)
    {
        var sum = 0L;
        for (var i = 0; i < _tickets.Count; i++)
            sum += loop.Due(_tickets.Starts[i], _tickets.Targets[i]);
        return sum;
    }

    public void BatchElapsed(CompiledCalendar calendar) => calendar.ElapsedSeconds(_tickets.Starts, _tickets.Ends, _results);

    public void BatchElapsedNet(CompiledCalendar calendar) =>
        calendar.ElapsedSeconds(_tickets.Starts, _tickets.Ends, PauseColumns, _results);

    public void BatchDue(CompiledCalendar calendar, DueConvention convention) => calendar.DueSeconds(_tickets.Starts, _tickets.Targets, convention, _results);

    public void BatchDueNet(CompiledCalendar calendar, DueConvention convention) =>
        calendar.DueSeconds(_tickets.Starts, _tickets.Targets, convention, PauseColumns, _results);

    /// <summary>The least that a batch could do: read both columns, write one.</summary>
    public void StreamAdd()
    {
        ref var starts = ref MemoryMarshal.GetArrayDataReference(_tickets.Starts);
        ref var ends = ref MemoryMarshal.GetArrayDataReference(_tickets.Ends);
        ref var results = ref MemoryMarshal.GetArrayDataReference(_results);
        var i = 0;
        for (; i <= _results.Length - Vector<long>.Count; i += Vector<long>.Count)
            (Vector.LoadUnsafe(ref starts, (nuint)i) + Vector.LoadUnsafe(ref ends, (nuint)i)).StoreUnsafe(ref results, (nuint)i);
        for (; i < _results.Length; i++)
            _results[i] = _tickets.Starts[i] + _tickets.Ends[i];
    }

    /// <summary>The sum of what the last batch answered.</summary>
    public long SumOfBatch() => _results.Sum();

    /// <summary>The sum, in seconds, of the durations last answered.</summary>
    public long SumOfDurations() => _durations.Sum(duration => (long)duration.TotalSeconds);

    /// <summary>The sum, in Unix seconds, of the instants last answered.</summary>
    public long SumOfInstants() => _instants.Sum(instant => instant.ToUnixTimeSeconds());
}
