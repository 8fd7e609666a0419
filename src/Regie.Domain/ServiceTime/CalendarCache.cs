using System;
using System.Collections.Concurrent;

namespace Regie.ServiceTime;

/// <summary>Compiles each calendar once for each horizon and keeps it, for hosts that ask on every read (kalendergeheugen).</summary>
/// <remarks>
/// The answers are those of <c>Compile</c>; only the work is saved. Threads may ask at the same time. A calendar that cannot be compiled is not kept.
/// Where it is full, what was put in first goes first. Calendars are told apart by their content: a changed definition is compiled anew.
/// </remarks>
/// <example><code>
/// var calendars = new CalendarCache(CalendarReferences.Default);
/// CompiledCalendar hours = calendars.Get(desk, CalendarHorizon.OfYears(2026, 2027));
/// </code></example>
public sealed class CalendarCache
{
    private const int DefaultCapacity = 1000;

    private readonly ConcurrentDictionary<(ServiceCalendar, CalendarHorizon), CompiledCalendar> _compiled = new();
    private readonly ConcurrentQueue<(ServiceCalendar, CalendarHorizon)> _order = new();

    /// <summary>A cache of at most 1,000 compiled calendars.</summary>
    /// <param name="references">What the calendars refer to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public CalendarCache(CalendarReferences references)
        : this(references, DefaultCapacity)
    {
    }

    /// <summary>A cache of a size of its own.</summary>
    /// <param name="references">What the calendars refer to.</param>
    /// <param name="capacity">How many compiled calendars it keeps, at least 1; each takes at most about 1 MB.</param>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is below 1.</exception>
    public CalendarCache(CalendarReferences references, int capacity)
    {
        ArgumentNullException.ThrowIfNull(references);
        if (capacity < 1)
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "A cache keeps at least one calendar.");
        (References, Capacity) = (references, capacity);
    }

    /// <summary>What the calendars refer to.</summary>
    public CalendarReferences References { get; }

    /// <summary>How many compiled calendars it keeps.</summary>
    public int Capacity { get; }

    /// <summary>How many compiled calendars it holds now.</summary>
    public int Count => _compiled.Count;

    /// <summary>A calendar, compiled for a horizon.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="horizon">The dates that questions will be about.</param>
    /// <returns>The compiled calendar; the same one for an equal question while it is kept.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The calendar cannot be compiled; as for <c>Compile</c>.</exception>
    public CompiledCalendar Get(ServiceCalendar calendar, CalendarHorizon horizon)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(horizon);
        var question = (calendar, horizon);
        if (_compiled.TryGetValue(question, out var kept))
            return kept;
        var compiled = calendar.Compile(horizon, References);
        if (!_compiled.TryAdd(question, compiled))
            return _compiled.TryGetValue(question, out kept) ? kept : compiled;
        _order.Enqueue(question);
        while (_compiled.Count > Capacity && _order.TryDequeue(out var oldest))
            _compiled.TryRemove(oldest, out _);
        return compiled;
    }
}
