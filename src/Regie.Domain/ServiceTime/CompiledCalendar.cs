using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NodaTime;
using Regie.Language;

namespace Regie.ServiceTime;

/// <summary>A service calendar worked out over a horizon: how much service time passed, and when is it due (gecompileerde servicekalender).</summary>
/// <remarks>
/// <para>
/// Elapsed time is the open time in [start, end) less the union of the pauses. It is physical time: a day on which the clock changes has 23 or 25 hours.
/// Equality meets a norm. Instants may be as fine as 100 nanoseconds; opening hours are whole seconds.
/// </para>
/// <para>
/// Immutable and free of locks. A question costs the same however long the horizon is, and is refused beyond it; <see cref="Extend"/> gives a longer one.
/// The bulk questions work on Unix seconds and allocate nothing; their results do not overlap their inputs in memory.
/// </para>
/// </remarks>
/// <example><code>
/// CompiledCalendar hours = desk.Compile(CalendarHorizon.OfYears(2026, 2027));
/// Duration used = hours.Elapsed(opened, resolved);
/// Instant due = hours.Due(opened, Duration.FromHours(8), DueConvention.Closing);
/// </code></example>
public sealed partial class CompiledCalendar
{
    private readonly OpenTimeTable _table;
    private readonly CellTable? _cells;
    private readonly ServiceDayPlanner _planner;

    // The horizon's first second in Unix time, its seconds, and those of them that are open.
    private readonly long _origin;
    private readonly long _length;
    private readonly long _total;
    private readonly Lazy<string> _hash;

    private CompiledCalendar(ServiceCalendar definition, CalendarHorizon horizon, CalendarReferences references, OpenTimeStrategy strategy)
    {
        (Definition, Horizon, References) = (definition, horizon, references);
        Zone = Require(definition, horizon, references);
        _planner = new ServiceDayPlanner(definition, references.Holidays, horizon);
        _origin = WallClock.StartOf(Zone, horizon.Start).ToUnixTimeSeconds();
        var spans = OpenSpans.From(_planner, horizon, Zone);
        if (spans.Count == 0)
            throw new RegieValidationException(ServiceTimeProblems.ClosedThroughout(definition.Id, horizon));
        (_length, _total) = (spans.Length, spans.Total);
        _table = OpenTimeStrategies.Build(spans, strategy);
        _cells = _table as CellTable;
        _hash = new Lazy<string>(() => CalendarFingerprint.Of(Zone.Id, ZoneVersion, (_origin, _length), _table.StretchesAfter(0)));
    }

    /// <summary>The calendar as it was agreed.</summary>
    public ServiceCalendar Definition { get; }

    /// <summary>The dates that it was compiled for.</summary>
    public CalendarHorizon Horizon { get; }

    /// <summary>The reference data that it was compiled with.</summary>
    public CalendarReferences References { get; }

    /// <summary>Its time zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The version of the time zone data, for example <c>TZDB: 2026a (mapping: …)</c>.</summary>
    public string ZoneVersion => References.Zones.VersionId;

    /// <summary>SHA-256 over the zone, its version, the horizon and every open stretch, in hexadecimal: calendars that agree on it answer alike.</summary>
    public string Hash => _hash.Value;

    /// <summary>The first instant of the horizon.</summary>
    public Instant Start => Instant.FromUnixTimeSeconds(_origin);

    /// <summary>The first instant after the horizon.</summary>
    public Instant End => Instant.FromUnixTimeSeconds(_origin + _length);

    /// <summary>All open time in the horizon.</summary>
    public Duration OpenTime => Duration.FromSeconds(_total);

    /// <summary>What the table takes, in bytes.</summary>
    internal long Size => _table.Size;

    internal OpenTimeStrategy Strategy => OpenTimeStrategies.Of(_table);

    internal static CompiledCalendar Create(ServiceCalendar definition, CalendarHorizon horizon, CalendarReferences references, OpenTimeStrategy strategy = OpenTimeStrategy.Fitting) =>
        new(definition, horizon, references, strategy);

    /// <summary>The same calendar up to a later end.</summary>
    /// <param name="end">The first date that no longer belongs to the horizon.</param>
    /// <returns>A new compiled calendar; this one is unchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is not after the present end, or more than 100 years after the start.</exception>
    public CompiledCalendar Extend(LocalDate end) => end > Horizon.End
        ? Create(Definition, CalendarHorizon.Between(Horizon.Start, end), References)
        : throw new ArgumentOutOfRangeException(nameof(end), ServiceTimeProblems.Iso(end), $"The horizon {Horizon} reaches that date already.");

    /// <summary>The opening hours of a date and what made them so.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The day.</returns>
    /// <exception cref="RegieValidationException">The date lies outside the horizon.</exception>
    public ServiceDay DayOn(LocalDate date) => Horizon.Includes(date)
        ? _planner.On(date)
        : throw new RegieValidationException(ServiceTimeProblems.OutsideHorizon(Definition.Id, Horizon, WallClock.StartOf(Zone, date), "date"));

    /// <summary>Whether the service is open at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it is; at a closing moment it is not.</returns>
    /// <exception cref="RegieValidationException">The instant lies outside the horizon, its end included, or is finer than 100 nanoseconds.</exception>
    public bool IsOpenAt(Instant instant)
    {
        var second = Within(instant, "instant") / Ticks.PerSecond;
        return second < _length
            ? IsOpenDuring(second)
            : throw new RegieValidationException(ServiceTimeProblems.OutsideHorizon(Definition.Id, Horizon, instant, "instant"));
    }

    /// <summary>The open stretches of a span, cut to it.</summary>
    /// <param name="start">The start of the span.</param>
    /// <param name="end">The end of the span; not before the start.</param>
    /// <returns>The stretches, in order; those that touch are one.</returns>
    /// <exception cref="RegieValidationException">The span lies outside the horizon or is the wrong way round.</exception>
    public IEnumerable<Interval> OpenStretches(Instant start, Instant end)
    {
        var (from, to) = Span(start, end);
        return OpenStretches(from, to);
    }

    /// <summary>The service time in a span.</summary>
    /// <param name="start">The start of the span.</param>
    /// <param name="end">The end of the span; not before the start.</param>
    /// <returns>The open time in [start, end).</returns>
    /// <exception cref="RegieValidationException">
    /// The span lies outside the horizon (<see cref="ServiceTimeFindings.MomentMustLieWithinHorizon"/>), is the wrong way round
    /// (<see cref="ServiceTimeFindings.EndMustNotPrecedeStart"/>), or is finer than 100 nanoseconds (<see cref="ServiceTimeFindings.TimeMustBeInWholeTicks"/>).
    /// </exception>
    public Duration Elapsed(Instant start, Instant end)
    {
        var ((startSecond, startFraction), (endSecond, endFraction)) = (start.ToUnixTimeSecondsAndNanoseconds(), end.ToUnixTimeSecondsAndNanoseconds());
        var (wholeFrom, wholeTo) = (startSecond - _origin, endSecond - _origin);
        if ((startFraction | endFraction) == 0 && AreWithin(wholeFrom, wholeTo))
            return Duration.FromSeconds(OpenSeconds(wholeTo) - OpenSeconds(wholeFrom));
        var (from, to) = Span(start, end);
        return Duration.FromTicks(OpenBefore(to) - OpenBefore(from));
    }

    /// <summary>The service time in a span, net of pauses.</summary>
    /// <param name="start">The start of the span.</param>
    /// <param name="end">The end of the span; not before the start.</param>
    /// <param name="pauses">The pauses; only where they overlap open time within the span do they count.</param>
    /// <returns>The open time in [start, end) less the union of the pauses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pauses"/> is null.</exception>
    /// <exception cref="RegieValidationException">As for the question without pauses.</exception>
    public Duration Elapsed(Instant start, Instant end, Pauses pauses)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        var (from, to) = Span(start, end);
        return Duration.FromTicks(OpenBefore(to) - OpenBefore(from) - PausedBetween(from, to, pauses));
    }

    /// <summary>When a norm that starts counting at an instant is due.</summary>
    /// <param name="start">When counting starts.</param>
    /// <param name="norm">The service time allowed, not negative.</param>
    /// <param name="convention">Which moment, where the norm runs out at closing time.</param>
    /// <returns>The due moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="norm"/> is negative, or <paramref name="convention"/> is no declared convention.</exception>
    /// <exception cref="RegieValidationException">
    /// The start lies outside the horizon, or the due moment does (<see cref="ServiceTimeFindings.DueMomentMustLieWithinHorizon"/>).
    /// </exception>
    public Instant Due(Instant start, Duration norm, DueConvention convention) => Due(start, norm, convention, Pauses.None);

    /// <summary>When a norm that starts counting at an instant is due, with pauses.</summary>
    /// <param name="start">When counting starts.</param>
    /// <param name="norm">The service time allowed, not negative.</param>
    /// <param name="convention">Which moment, where the norm runs out at closing time or as a pause begins.</param>
    /// <param name="pauses">The pauses.</param>
    /// <returns>The due moment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pauses"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="norm"/> is negative, or <paramref name="convention"/> is no declared convention.</exception>
    /// <exception cref="RegieValidationException">
    /// As for the question without pauses; or the norm does not run out before a pause that is still open (<see cref="ServiceTimeFindings.OpenPauseHasNoDueMoment"/>).
    /// </exception>
    public Instant Due(Instant start, Duration norm, DueConvention convention, Pauses pauses)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        RequireConvention(convention);
        if (norm < Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(norm), norm.ToString("o", null), "A norm is not negative.");
        if (pauses.Union.Length == 0 && TryDueWholeSeconds(start, norm, convention) is >= 0 and var second)
            return Instant.FromUnixTimeSeconds(second + _origin);
        var (from, left) = (Within(start, "start"), Ticks.Of(norm, "norm"));
        return DueWithin(from, left, convention, pauses) switch
        {
            { State: DueState.Known } due => Instant.FromUnixTimeTicks(due.Ticks + (_origin * Ticks.PerSecond)),
            { State: DueState.Paused } => throw new RegieValidationException(ServiceTimeProblems.OpenPause(pauses.OpenSince!.Value)),
            _ => throw new RegieValidationException(ServiceTimeProblems.DueBeyondHorizon(Definition.Id, Horizon, start, convention, "norm")),
        };
    }

    /// <summary>The latest moment from which a deadline leaves an amount of service time: a norm counted back.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="norm">The service time needed, not negative.</param>
    /// <returns>The latest instant with that much open time up to the deadline; where the deadline is closed and nothing is needed, the last closing before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="norm"/> is negative.</exception>
    /// <exception cref="RegieValidationException">
    /// The deadline lies outside the horizon, or the answer does (<see cref="ServiceTimeFindings.StartMustLieWithinHorizon"/>).
    /// </exception>
    public Instant LatestStart(Instant deadline, Duration norm)
    {
        if (norm < Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(norm), norm.ToString("o", null), "A norm is not negative.");
        var to = Within(deadline, "deadline");
        var open = OpenBefore(to) - Ticks.Of(norm, "norm");
        if (open < 0)
            throw new RegieValidationException(ServiceTimeProblems.StartBeforeHorizon(Definition.Id, Horizon, deadline));

        if (norm > Duration.Zero)
            return Start.PlusTicks(MomentWith(open, DueConvention.NextOpening));
        if (IsOpenDuring(to / Ticks.PerSecond))
            return deadline;
        return open > 0 ? Start.PlusTicks(MomentWith(open, DueConvention.Closing)) : throw new RegieValidationException(ServiceTimeProblems.StartBeforeHorizon(Definition.Id, Horizon, deadline));
    }

    /// <summary>The service time between two moments in Unix seconds.</summary>
    /// <param name="start">The start in Unix seconds.</param>
    /// <param name="end">The end in Unix seconds; not before the start.</param>
    /// <returns>Open seconds.</returns>
    /// <exception cref="RegieValidationException">The span lies outside the horizon or is the wrong way round.</exception>
    public long ElapsedSeconds(long start, long end)
    {
        var (from, to) = (start - _origin, end - _origin);
        if (!AreWithin(from, to))
            ThrowSpan(start, end, null);
        return OpenSeconds(to) - OpenSeconds(from);
    }

    /// <summary>The due moment in Unix seconds.</summary>
    /// <param name="start">When counting starts, in Unix seconds.</param>
    /// <param name="norm">The service time allowed, in seconds, not negative.</param>
    /// <param name="convention">Which moment, where the norm runs out at closing time.</param>
    /// <returns>The due moment in Unix seconds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="norm"/> is negative, or <paramref name="convention"/> is no declared convention.</exception>
    /// <exception cref="RegieValidationException">The start or the due moment lies outside the horizon.</exception>
    public long DueSeconds(long start, long norm, DueConvention convention)
    {
        RequireConvention(convention);
        var due = TryDueSeconds(start - _origin, norm, convention);
        if (due < 0)
            ThrowDue(start, norm, convention, null);
        return due + _origin;
    }

    /// <summary>Zone and horizon.</summary>
    /// <returns>For example <c>servicedesk [2024-01-01, 2028-01-01)</c>.</returns>
    public override string ToString() => $"{Definition.Id} {Horizon}";

    /// <summary>As <see cref="Due(Instant, Duration, DueConvention, Pauses)"/>, in ticks since the horizon's start, and without throwing.</summary>
    internal (DueState State, long Ticks) DueWithin(long start, long norm, DueConvention convention, Pauses pauses)
    {
        if (norm == 0 && convention == DueConvention.Closing)
            return (DueState.Known, start);
        var end = _length * Ticks.PerSecond;

        // A norm longer than the horizon is as good as one longer by a tick, and can be added up.
        var (at, left) = (start, Math.Min(norm, end + 1));
        foreach (var (pauseStart, pauseEnd) in pauses.Union)
        {
            var (from, to) = (Relative(pauseStart), Relative(pauseEnd));
            if (to <= at)
                continue;
            if (from >= end)
                break;
            if (from > at)
            {
                // What runs out as the pause begins is due then by the closing convention, and when counting restarts by the other.
                var open = OpenBefore(from) - OpenBefore(at);
                if (left < open || (left == open && convention == DueConvention.Closing))
                    break;
                left -= open;
            }

            if (pauseEnd == long.MaxValue)
                return (DueState.Paused, 0);
            if (to > end)
                return (DueState.BeyondHorizon, 0);
            at = to;
        }

        var due = MomentWith(OpenBefore(at) + left, convention);
        return due < 0 ? (DueState.BeyondHorizon, 0) : (DueState.Known, due);
    }

    /// <summary>The hours of the ordinary week that the dates of a span did not have, resolved to instants.</summary>
    internal IEnumerable<(Instant Start, Instant End, TimeKind Kind, LocalizedText? Cause)> Lost(Instant start, Instant end)
    {
        for (var date = start.InZone(Zone).Date.PlusDays(-1); date <= end.InZone(Zone).Date; date = date.PlusDays(1))
            foreach (var lost in _planner.LostOn(date))
                yield return (WallClock.Resolve(Zone, date, lost.StartSecond), WallClock.Resolve(Zone, date, lost.EndSecond), lost.Kind, lost.Cause);
    }

    /// <summary>The windows of a date, also of the one before the horizon, whose night may reach into it.</summary>
    internal ValueList<ServiceWindow> WindowsOn(LocalDate date) => Plan(date).Windows;

    /// <summary>A date, also the one before the horizon: where the clock goes back over midnight, the horizon's first hour may bear it.</summary>
    internal ServiceDay Plan(LocalDate date) => _planner.On(date);

    /// <summary>The open ticks of spans of Unix ticks, which lie within the horizon.</summary>
    internal long OpenTicks(IEnumerable<(long Start, long End)> unixTicks) => unixTicks.Sum(s => OpenBefore(Relative(s.End)) - OpenBefore(Relative(s.Start)));

    /// <summary>Ticks since the horizon's start.</summary>
    internal long Within(Instant instant, string what)
    {
        var ticks = Ticks.Of(instant, what) - (_origin * Ticks.PerSecond);
        return ticks >= 0 && ticks <= _length * Ticks.PerSecond
            ? ticks
            : throw new RegieValidationException(ServiceTimeProblems.OutsideHorizon(Definition.Id, Horizon, instant, what));
    }

    internal (long From, long To) Span(Instant start, Instant end)
    {
        if (end < start)
            throw new RegieValidationException(ServiceTimeProblems.EndBeforeStart(start, end, "span"));
        return (Within(start, "start"), Within(end, "end"));
    }

    private static DateTimeZone Require(ServiceCalendar definition, CalendarHorizon horizon, CalendarReferences references)
    {
        var findings = new List<Finding>();
        var zone = references.Zones.GetZoneOrNull(definition.Zone);
        if (zone is null)
            findings.Add(ServiceTimeProblems.UnknownZone(definition.Id, definition.Zone, references.Zones.VersionId));
        var known = string.Join(", ", references.Holidays.Select(h => h.Id.Value));
        findings.AddRange(definition.Hours.SelectMany(h => h.Holidays).Distinct()
            .Where(id => references.Holidays.All(h => h.Id != id))
            .Select(id => ServiceTimeProblems.UnknownHolidays(definition.Id, id, known)));
        if (definition.Hours[0].ValidFrom is { } validFrom && horizon.Start < validFrom)
            findings.Add(ServiceTimeProblems.BeforeValidity(definition.Id, horizon, validFrom));
        return findings.Count == 0 ? zone! : throw new RegieValidationException(findings);
    }

    private static void RequireConvention(DueConvention convention)
    {
        if (convention is not (DueConvention.Closing or DueConvention.NextOpening))
            throw new ArgumentOutOfRangeException(nameof(convention), convention, "No declared due convention.");
    }

    private long Relative(long unixTicks) => unixTicks == long.MaxValue ? long.MaxValue : unixTicks - (_origin * Ticks.PerSecond);

    // In order and within the horizon; what is negative is far beyond it when read without a sign.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AreWithin(long from, long to) => (ulong)from <= (ulong)to && (ulong)to <= (ulong)_length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long OpenSeconds(long moment) => _cells is { } cells ? cells.OpenBefore(moment) : _table.OpenBefore(moment);

    // Open ticks in [0, moment): whole seconds from the table, and the fraction where its second is open.
    private long OpenBefore(long ticks)
    {
        var (second, fraction) = (ticks / Ticks.PerSecond, ticks % Ticks.PerSecond);
        var open = OpenSeconds(second);
        return (open * Ticks.PerSecond) + (fraction > 0 ? (OpenSeconds(second + 1) - open) * fraction : 0);
    }

    private bool IsOpenDuring(long second) => second < _length && OpenSeconds(second + 1) > OpenSeconds(second);

    // The moment with that much open time before it, or -1 beyond the horizon. Within an open second both conventions agree.
    private long MomentWith(long openTicks, DueConvention convention)
    {
        var (open, fraction) = (openTicks / Ticks.PerSecond, openTicks % Ticks.PerSecond);
        if (fraction == 0 && convention == DueConvention.Closing)
            return open > _total ? -1 : _table.FirstMomentWith(open) * Ticks.PerSecond;
        return open >= _total ? -1 : (_table.LastMomentWith(open) * Ticks.PerSecond) + fraction;
    }

    private long PausedBetween(long from, long to, Pauses pauses)
    {
        var paused = 0L;
        foreach (var (start, end) in pauses.Union)
        {
            var (pauseFrom, pauseTo) = (Math.Max(Relative(start), from), Math.Min(Relative(end), to));
            if (pauseFrom < pauseTo)
                paused += OpenBefore(pauseTo) - OpenBefore(pauseFrom);
        }

        return paused;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long TryDueSeconds(long from, long norm, DueConvention convention)
    {
        if ((ulong)from > (ulong)_length || (ulong)norm > (ulong)_total)
            return -1;
        if (norm == 0 && convention == DueConvention.Closing)
            return from;

        // All open time is a closing moment, and no opening follows it.
        var open = OpenSeconds(from) + norm;
        if (open > _total - (int)convention)
            return -1;
        if (_cells is { } cells)
            return cells.MomentWith(open, convention);
        return convention == DueConvention.Closing ? _table.FirstMomentWith(open) : _table.LastMomentWith(open);
    }

    // Without the detour over ticks; -1 also where there is a fraction.
    private long TryDueWholeSeconds(Instant start, Duration norm, DueConvention convention)
    {
        var (second, fraction) = start.ToUnixTimeSecondsAndNanoseconds();
        var (wholeNorm, normFraction) = (norm.NanosecondOfDay / NodaConstants.NanosecondsPerSecond, norm.NanosecondOfDay % NodaConstants.NanosecondsPerSecond);
        return fraction == 0 && normFraction == 0 ? TryDueSeconds(second - _origin, (norm.Days * (long)NodaConstants.SecondsPerDay) + wholeNorm, convention) : -1;
    }

    private IEnumerable<Interval> OpenStretches(long from, long to)
    {
        foreach (var stretch in _table.StretchesAfter(from / Ticks.PerSecond))
        {
            var (start, end) = (Math.Max(from, stretch.Start * Ticks.PerSecond), Math.Min(to, stretch.End * Ticks.PerSecond));
            if (start >= to)
                yield break;
            yield return new Interval(Start.PlusTicks(start), Start.PlusTicks(end));
        }
    }

    private void ThrowSpan(long start, long end, int? row)
    {
        var suffix = row is { } i ? FormattableString.Invariant($", row {i}") : "";
        if (start > end)
            throw new RegieValidationException(ServiceTimeProblems.EndBeforeStart(UnixSeconds(start), UnixSeconds(end), "span" + suffix));
        var outside = start < _origin || start - _origin > _length ? (start, "start") : (end, "end");
        throw new RegieValidationException(ServiceTimeProblems.OutsideHorizon(Definition.Id, Horizon, UnixSeconds(outside.Item1), outside.Item2 + suffix));
    }

    private void ThrowDue(long start, long norm, DueConvention convention, int? row)
    {
        var suffix = row is { } i ? FormattableString.Invariant($", row {i}") : "";
        if (norm < 0)
            throw new ArgumentOutOfRangeException(row is null ? nameof(norm) : "norms", norm, "A norm is not negative" + suffix + ".");
        if ((ulong)(start - _origin) > (ulong)_length)
            throw new RegieValidationException(ServiceTimeProblems.OutsideHorizon(Definition.Id, Horizon, UnixSeconds(start), "start" + suffix));
        throw new RegieValidationException(ServiceTimeProblems.DueBeyondHorizon(Definition.Id, Horizon, UnixSeconds(start), convention, "norm" + suffix));
    }

    // Values that no instant can hold are shown at the end of time, so that the refusal itself does not fail.
    private static Instant UnixSeconds(long seconds) =>
        seconds <= Instant.MinValue.ToUnixTimeSeconds() ? Instant.MinValue : seconds >= Instant.MaxValue.ToUnixTimeSeconds() ? Instant.MaxValue : Instant.FromUnixTimeSeconds(seconds);
}
