using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using Regie.ServiceTime;

namespace Regie.Benchmarks;

/// <summary>Every goal on service time in one run: two pieces of work in turns, the median of their ratio, and whether it is met.</summary>
internal sealed class Ratios
{
    public const int TicketCount = 200_000;
    private const long MostKept = 1024 * 1024;

    private static readonly (ServiceCalendar Calendar, OpenTimeStrategy[] Strategies)[] Measured =
    [
        (Calendars.Office, [OpenTimeStrategy.Cells, OpenTimeStrategy.Scan, OpenTimeStrategy.Search]),
        (Calendars.AroundTheClock, [OpenTimeStrategy.Cells, OpenTimeStrategy.Scan, OpenTimeStrategy.Search]),
        (Calendars.Lunch, [OpenTimeStrategy.Scan, OpenTimeStrategy.Search]),
        (Calendars.TwelveWindows, [OpenTimeStrategy.Scan, OpenTimeStrategy.Search]),
        (Calendars.QuarterHours, [OpenTimeStrategy.Scan, OpenTimeStrategy.Search]),
    ];

    private readonly RatioTable _table;
    private readonly Questions _questions = new(Tickets.Draw(TicketCount));
    private readonly CompiledCalendar _office = Calendars.Compile(Calendars.Office, Calendars.TwentyYears);

    private Ratios(RatioTable table) => _table = table;

    /// <summary>Adds the lines on service time to a table.</summary>
    public static void Print(RatioTable table)
    {
        var ratios = new Ratios(table);
        table.Heading(string.Create(CultureInfo.InvariantCulture, $"Service time: {TicketCount:N0} tickets, 20 years"));
        ratios.EnginesAgree();
        ratios.AgainstOtherEngines();
        ratios.Bulk();
        ratios.Horizon();
        ratios.ShortGaps();
        ratios.Allocation();
        ratios.Compilation();
    }

    // Also lets every engine and door be compiled with all calendars in sight before anything is timed.
    private void EnginesAgree()
    {
        foreach (var (calendar, strategies) in Measured)
        {
            var loop = new DayLoop(calendar, Calendars.Holidays, Calendars.TwentyYears);
            var (elapsed, due) = (_questions.Elapsed(loop), _questions.Due(loop));
            foreach (var strategy in strategies.Append(OpenTimeStrategy.Fitting))
            {
                var compiled = Calendars.Compile(calendar, Calendars.TwentyYears, strategy);
                _questions.BatchElapsed(compiled);
                _questions.ElapsedInstants(compiled);
                Same($"elapsed, {calendar.Id}, {strategy}", elapsed, _questions.Elapsed(compiled), _questions.SumOfBatch(), _questions.SumOfDurations());
                _questions.BatchElapsedNet(compiled);
                _questions.ElapsedNetInstants(compiled);
                Same($"net of pauses, {calendar.Id}, {strategy}", _questions.ElapsedNet(compiled), _questions.SumOfBatch(), _questions.SumOfDurations());
                _questions.BatchDue(compiled, DueConvention.Closing);
                _questions.DueInstants(compiled, DueConvention.Closing);
                Same($"due, {calendar.Id}, {strategy}", due, _questions.Due(compiled, DueConvention.Closing), _questions.SumOfBatch(), _questions.SumOfInstants());
                _questions.BatchDue(compiled, DueConvention.NextOpening);
                _questions.DueInstants(compiled, DueConvention.NextOpening);
                Same($"due at next opening, {calendar.Id}, {strategy}", _questions.Due(compiled, DueConvention.NextOpening), _questions.SumOfBatch(), _questions.SumOfInstants());
                foreach (var convention in new[] { DueConvention.Closing, DueConvention.NextOpening })
                {
                    _questions.BatchDueNet(compiled, convention);
                    _questions.DueNetInstants(compiled, convention);
                    Same($"due with pauses, {convention}, {calendar.Id}, {strategy}", _questions.SumOfBatch(), _questions.SumOfInstants());
                }
            }
        }
    }

    private void AgainstOtherEngines()
    {
        var loop = new DayLoop(Calendars.Office, Calendars.Holidays, Calendars.TwentyYears);
        var search = Calendars.Compile(Calendars.Office, Calendars.TwentyYears, OpenTimeStrategy.Search);
        AtLeast(25, "elapsed: day loop / compiled, Unix seconds", () => _questions.Elapsed(loop), () => _questions.Elapsed(_office));
        Show("elapsed: day loop / compiled, Instant", () => _questions.Elapsed(loop), () => _questions.ElapsedInstants(_office));
        AtLeast(25, "due: day loop / compiled, Unix seconds", () => _questions.Due(loop), () => _questions.Due(_office, DueConvention.Closing));
        Show("due: day loop / compiled, Instant", () => _questions.Due(loop), () => _questions.DueInstants(_office, DueConvention.Closing));
        AtLeast(5, "elapsed: binary search / compiled, Unix seconds", () => _questions.Elapsed(search), () => _questions.Elapsed(_office));
        AtLeast(5, "due: binary search / compiled, Unix seconds", () => _questions.Due(search, DueConvention.Closing), () => _questions.Due(_office, DueConvention.Closing));
    }

    private void Bulk()
    {
        AtMost(5, "batch elapsed / stream-add", () => _questions.BatchElapsed(_office), _questions.StreamAdd);
        AtMost(3, "batch net of pauses / plain", () => _questions.BatchElapsedNet(_office), () => _questions.BatchElapsed(_office));
        Show("batch due / stream-add", () => _questions.BatchDue(_office, DueConvention.Closing), _questions.StreamAdd);
        AtMost(3, "batch due with pauses / plain", () => _questions.BatchDueNet(_office, DueConvention.Closing), () => _questions.BatchDue(_office, DueConvention.Closing));
    }

    private void Horizon()
    {
        var year = Calendars.Compile(Calendars.Office, Calendars.OneYear);
        var (from, to) = (year.Start.ToUnixTimeSeconds(), year.End.ToUnixTimeSeconds());
        var within = new Questions(Tickets.Draw(TicketCount).Within(from, to - (90 * 86_400), _ => 0));
        AtMost(1.5, "elapsed: 20 years / 1 year, same tickets", () => within.Elapsed(_office), () => within.Elapsed(year), within.Count);
        AtMost(1.5, "due: 20 years / 1 year, same tickets", () => within.Due(_office, DueConvention.Closing), () => within.Due(year, DueConvention.Closing), within.Count);

        // Whole weeks up to nine years back or ten ahead, so that the tickets reach every part of the table.
        var spread = new Questions(Tickets.Draw(TicketCount).Within(from, to - (90 * 86_400), i => ((i % 20) - 9) * 52 * 7 * 86_400L));
        Show("elapsed: 20 years / 1 year, tickets spread over all", () => spread.Elapsed(_office), () => within.Elapsed(year), within.Count);
    }

    private void ShortGaps()
    {
        foreach (var calendar in new[] { Calendars.Lunch, Calendars.TwelveWindows, Calendars.QuarterHours })
        {
            var compiled = Calendars.Compile(calendar, Calendars.TwentyYears);
            AtMost(10, $"elapsed: {calendar.Id} / office", () => _questions.Elapsed(compiled), () => _questions.Elapsed(_office));
            AtMost(10, $"due: {calendar.Id} / office", () => _questions.Due(compiled, DueConvention.Closing), () => _questions.Due(_office, DueConvention.Closing));
        }
    }

    private void Allocation()
    {
        var lunch = Calendars.Compile(Calendars.Lunch, Calendars.TwentyYears);
        Nothing("elapsed, Unix seconds", c => _questions.Elapsed(c));
        Nothing("elapsed, Instant", _questions.ElapsedInstants);
        Nothing("elapsed net of pauses, Instant", _questions.ElapsedNetInstants);
        Nothing("due, Unix seconds", c => _questions.Due(c, DueConvention.Closing));
        Nothing("due, Instant", c => _questions.DueInstants(c, DueConvention.Closing));
        Nothing("due with pauses, Instant", c => _questions.DueNetInstants(c, DueConvention.Closing));
        Nothing("batch elapsed", _questions.BatchElapsed);
        Nothing("batch net of pauses", _questions.BatchElapsedNet);
        Nothing("batch due", c => _questions.BatchDue(c, DueConvention.NextOpening));
        Nothing("batch due with pauses", c => _questions.BatchDueNet(c, DueConvention.NextOpening));

        void Nothing(string what, Action<CompiledCalendar> work)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work(_office);
            work(lunch);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            _table.Line($"allocation: {what}, {2 * TicketCount:N0} rows", $"{allocated} B", "0 B", allocated == 0);
        }
    }

    private void Compilation()
    {
        foreach (var (calendar, _) in Measured.Where(m => _table.Wants($"compile: {m.Calendar.Id}")))
        {
            var compiled = Calendars.Compile(calendar, Calendars.TwentyYears);
            var kept = Kept(calendar);
            _table.Line($"compile: {calendar.Id} ({compiled.Strategy}), kept", string.Create(CultureInfo.InvariantCulture, $"{Math.Max(kept, compiled.Size):N0} B, of it tables {compiled.Size:N0} B"), "<= 1 MB", Math.Max(kept, compiled.Size) <= MostKept);
            var planner = new ServiceDayPlanner(calendar, Calendars.References.Holidays, Calendars.TwentyYears);
            AtMost(3, $"compile: {calendar.Id}, all / rules alone", () => Calendars.Compile(calendar, Calendars.TwentyYears), () => OpenSpans.From(planner, Calendars.TwentyYears, compiled.Zone), 1);
        }
    }

    // What stays alive, as the collector sees it.
    private static long Kept(ServiceCalendar calendar)
    {
        var kept = new CompiledCalendar[8];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < kept.Length; i++)
            kept[i] = Calendars.Compile(calendar, Calendars.TwentyYears);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return (after - before) / kept.Length;
    }

    private static void Same(string what, params long[] sums)
    {
        if (sums.Any(sum => sum != sums[0]))
            throw new InvalidOperationException($"The engines disagree on {what}: {string.Join(", ", sums)}");
    }

    private void AtLeast(double goal, string what, Action first, Action second) => _table.AtLeast(goal, what, first, second, TicketCount);

    private void AtMost(double goal, string what, Action first, Action second, int rows = TicketCount) => _table.AtMost(goal, what, first, second, rows);

    private void Show(string what, Action first, Action second, int rows = TicketCount) => _table.Show(what, first, second, rows);
}
