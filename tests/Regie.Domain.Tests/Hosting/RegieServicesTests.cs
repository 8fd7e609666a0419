using System;
using System.Collections.Generic;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.TimeZones;
using Regie.Agenda;
using Regie.Hosting;
using Regie.Identifiers;
using Regie.ReferenceData;
using Regie.ServiceTime;

namespace Regie.Tests.Hosting;

public class RegieServicesTests
{
    private static readonly HolidayCalendarId Company = new("company");

    [Fact]
    public void AddRegie_GivesTheDefaults()
    {
        using var provider = new ServiceCollection().AddRegie().BuildServiceProvider();

        Assert.Same(RegieOptions.Default, provider.GetRequiredService<RegieOptions>());
        Assert.Same(CalendarReferences.Default, provider.GetRequiredService<CalendarReferences>());
        Assert.Equal(AgendaPolicy.Default, provider.GetRequiredService<AgendaPolicy>());
        var cache = provider.GetRequiredService<CalendarCache>();
        Assert.Same(cache, provider.GetRequiredService<CalendarCache>());
        Assert.Equal(1000, cache.Capacity);
    }

    [Fact]
    public void AddRegie_TakesWhatTheHostRegistered_InEitherOrder()
    {
        var zones = new DateTimeZoneCache(TzdbDateTimeZoneSource.Default);
        using var provider = new ServiceCollection()
            .AddSingleton<IHolidayCalendar>(new Birthday())
            .AddRegie(options => options.WithKeptCalendars(7).WithAgenda(AgendaPolicy.Default.WithSoon(3)))
            .AddSingleton<IDateTimeZoneProvider>(zones)
            .BuildServiceProvider();

        var cache = provider.GetRequiredService<CalendarCache>();
        Assert.Equal(7, cache.Capacity);
        Assert.Same(zones, cache.References.Zones);
        Assert.Equal(3, provider.GetRequiredService<AgendaPolicy>().SoonDays);
        var desk = ServiceCalendarDraft.For(new CalendarId("desk"), "Europe/Amsterdam").Open(WeeklyHours.AroundTheClock, new Birthday()).Build();
        var day = cache.Get(desk, CalendarHorizon.OfYears(2026, 2026));
        var start = new LocalDate(2026, 3, 3).AtStartOfDayInZone(day.Zone).ToInstant();
        Assert.Equal(Duration.Zero, day.Elapsed(start, start + Duration.FromHours(24)));
    }

    [Fact]
    public void AddRegie_Twice_KeepsTheFirst_AndLeavesWhatTheHostRegistered()
    {
        var own = CalendarReferences.Default.WithHolidays(new Birthday());
        using var provider = new ServiceCollection().AddSingleton(own).AddRegie(options => options.WithKeptCalendars(7)).AddRegie().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<CalendarReferences>());
        Assert.Equal(7, provider.GetRequiredService<CalendarCache>().Capacity);
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        Expect.Argument<ArgumentNullException>("services", () => RegieServices.AddRegie(null!));
        Expect.Argument<ArgumentNullException>("configure", () => new ServiceCollection().AddRegie(null!));
        Expect.Argument<ArgumentException>("configure", () => new ServiceCollection().AddRegie(_ => null!));
        Expect.Argument<ArgumentNullException>("references", () => RegieOptions.Default.WithReferences(null!));
        Expect.Argument<ArgumentNullException>("agenda", () => RegieOptions.Default.WithAgenda(null!));
        Expect.Argument<ArgumentOutOfRangeException>("calendars", () => RegieOptions.Default.WithKeptCalendars(0));
    }

    private sealed class Birthday : IHolidayCalendar
    {
        public HolidayCalendarId Id => Company;

        public IEnumerable<Holiday> HolidaysIn(int year) => [new Holiday(new LocalDate(year, 3, 3), Regie.Language.LocalizedText.Of("verjaardag", "birthday"))];
    }
}
