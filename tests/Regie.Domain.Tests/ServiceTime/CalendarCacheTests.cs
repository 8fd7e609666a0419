using System;
using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.ServiceTime;

namespace Regie.Tests.ServiceTime;

public class CalendarCacheTests
{
    private static readonly CalendarHorizon Horizon = CalendarHorizon.OfYears(2026, 2026);

    [Fact]
    public void Get_CompilesAnEqualCalendarOnce()
    {
        var cache = new CalendarCache(CalendarReferences.Default);

        var first = cache.Get(Desk("08:00-17:00"), Horizon);

        Assert.Same(first, cache.Get(Desk("08:00-17:00"), CalendarHorizon.OfYears(2026, 2026)));
        Assert.NotSame(first, cache.Get(Desk("08:00-18:00"), Horizon));
        Assert.NotSame(first, cache.Get(Desk("08:00-17:00"), CalendarHorizon.OfYears(2026, 2027)));
        Assert.Equal(3, cache.Count);
        Assert.Equal(Desk("08:00-17:00").Compile(Horizon).Hash, first.Hash);
    }

    [Fact]
    public void Get_WhenFull_LetsTheOldestGo()
    {
        var cache = new CalendarCache(CalendarReferences.Default, 2);
        var (first, second) = (cache.Get(Desk("08:00-12:00"), Horizon), cache.Get(Desk("08:00-13:00"), Horizon));

        cache.Get(Desk("08:00-14:00"), Horizon);

        Assert.Equal(2, cache.Count);
        Assert.Same(second, cache.Get(Desk("08:00-13:00"), Horizon));
        Assert.NotSame(first, cache.Get(Desk("08:00-12:00"), Horizon));
    }

    [Fact]
    public void Get_OfACalendarThatCannotBeCompiled_FailsEveryTimeAndKeepsNothing()
    {
        var cache = new CalendarCache(CalendarReferences.Default);
        var unknown = ServiceCalendarDraft.For(new CalendarId("desk"), "Europe/Nowhere").Open(WeeklyHours.AroundTheClock).Build();

        for (var i = 0; i < 2; i++)
            Assert.Throws<RegieValidationException>(() => cache.Get(unknown, Horizon));
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void Get_ByManyThreads_GivesOneAnswer()
    {
        var cache = new CalendarCache(CalendarReferences.Default, 3);
        var hashes = new string[400];

        Parallel.For(0, hashes.Length, i => hashes[i] = cache.Get(Desk($"08:00-{12 + (i % 5)}:00"), Horizon).Hash.ToString());

        Assert.Equal(5, hashes.Distinct().Count());
        Assert.InRange(cache.Count, 1, 3);
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        Expect.Argument<ArgumentNullException>("references", () => _ = new CalendarCache(null!));
        Expect.Argument<ArgumentOutOfRangeException>("capacity", () => _ = new CalendarCache(CalendarReferences.Default, 0));
        Expect.Argument<ArgumentNullException>("calendar", () => new CalendarCache(CalendarReferences.Default).Get(null!, Horizon));
        Expect.Argument<ArgumentNullException>("horizon", () => new CalendarCache(CalendarReferences.Default).Get(Desk("08:00-17:00"), null!));
    }

    private static ServiceCalendar Desk(string hours) => ServiceCalendarDraft.For(new CalendarId("desk"), "Europe/Amsterdam")
        .Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, hours), DutchHolidays.Lustrum).Build();
}
