using NodaTime;
using Regie.Finance;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.ServiceTime;

namespace Regie.Conventions;

/// <summary>The code in the packages' own README files, to the letter, and what those say that it gives.</summary>
public class PackageReadmeTests
{
    [Fact]
    public void Abstractions_CountsExactly()
    {
        var score = Ratio.Of(94_995, 100_000);
        var met = score.IsAtLeast(Percentage.Of(95)); // false: 94.995 % is not 95 %
        var malus = (Money.Euro(12_345.67m) * Percentage.Of(2.5m).Fraction).Round(Rounding.HalfUp(2));
        var text = malus.ToText(LanguageCode.Dutch); // € 308,64

        Assert.False(met);
        Assert.Equal("€ 308,64", text);
    }

    [Fact]
    public void Domain_KnowsKingsDay()
    {
        var desk = ServiceCalendarDraft.For(new CalendarId("servicedesk"), "Europe/Amsterdam")
            .Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-17:00"), DutchHolidays.Lustrum)
            .Build()
            .Compile(CalendarHorizon.OfYears(2026, 2027));

        // Reported on Friday 24 April 2026 at 15:00; the Monday is King's Day, so four hours run out on Tuesday at 10:00.
        var reported = new LocalDateTime(2026, 4, 24, 15, 0).InZoneStrictly(desk.Zone).ToInstant();
        var due = desk.Due(reported, Duration.FromHours(4), DueConvention.Closing).InZone(desk.Zone);

        Assert.Equal(new LocalDateTime(2026, 4, 28, 10, 0), due.LocalDateTime);
    }
}
