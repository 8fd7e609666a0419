using BenchmarkDotNet.Attributes;
using Regie.ServiceTime;

namespace Regie.Benchmarks;

/// <summary>The questions of <see cref="Ratios"/> under BenchmarkDotNet: absolute times with their spread, for one machine. The ratios are what counts.</summary>
[MemoryDiagnoser]
public class ServiceTimeBenchmarks
{
    private Questions _questions = null!;
    private CompiledCalendar _calendar = null!;
    private DayLoop _loop = null!;

    [Params("office", "lunch")]
    public string Calendar { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var definition = Calendar == "office" ? Calendars.Office : Calendars.Lunch;
        _questions = new Questions(Tickets.Draw(Ratios.TicketCount));
        _calendar = Calendars.Compile(definition, Calendars.TwentyYears);
        _loop = new DayLoop(definition, Calendars.Holidays, Calendars.TwentyYears);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Ratios.TicketCount)]
    public void ElapsedByDayLoop() => _questions.Elapsed(_loop);

    [Benchmark(OperationsPerInvoke = Ratios.TicketCount)]
    public void ElapsedInSeconds() => _questions.Elapsed(_calendar);

    [Benchmark(OperationsPerInvoke = Ratios.TicketCount)]
    public void ElapsedByInstant() => _questions.ElapsedInstants(_calendar);

    [Benchmark(OperationsPerInvoke = Ratios.TicketCount)]
    public void ElapsedInBulk() => _questions.BatchElapsed(_calendar);

    [Benchmark(OperationsPerInvoke = Ratios.TicketCount)]
    public void ElapsedNetOfPausesInBulk() => _questions.BatchElapsedNet(_calendar);

    [Benchmark(OperationsPerInvoke = Ratios.TicketCount)]
    public void DueInSeconds() => _questions.Due(_calendar, DueConvention.Closing);

    [Benchmark(OperationsPerInvoke = Ratios.TicketCount)]
    public void DueByInstant() => _questions.DueInstants(_calendar, DueConvention.Closing);

    [Benchmark(OperationsPerInvoke = Ratios.TicketCount)]
    public void DueInBulk() => _questions.BatchDue(_calendar, DueConvention.Closing);

    [Benchmark(OperationsPerInvoke = Ratios.TicketCount)]
    public void DueWithPausesInBulk() => _questions.BatchDueNet(_calendar, DueConvention.Closing);
}
