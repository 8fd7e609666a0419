using System.IO;
using NodaTime;
using Regie.Serialization;
using Regie.ServiceTime;

namespace Regie.Samples.Tests.Quickstart;

public sealed class ShippedCalendarsTests
{
    [Theory]
    [InlineData("kantoor", 45, 36, 36)]
    [InlineData("pauze", 40, 32, 32)]
    [InlineData("servicedesk", 56.5, 46, 40)]
    [InlineData("nacht", 56, 56, 56)]
    [InlineData("24x7", 168, 168, 168)]
    public void Calendar_OpensAsManyHoursAsItSays(string name, double ordinaryWeek, double weekOfKingsDay, double weekOfChristmas)
    {
        var calendar = ServiceCalendarJson.Read(File.ReadAllBytes(Run.Calendar(name)));
        var compiled = calendar.Compile(CalendarHorizon.OfYears(2026, 2027));
        double Week(int month, int day)
        {
            var monday = new LocalDate(2026, month, day);
            return compiled.Elapsed(compiled.Zone.AtStartOfDay(monday).ToInstant(), compiled.Zone.AtStartOfDay(monday.PlusDays(7)).ToInstant()).TotalHours;
        }

        // Christmas Day 2026 is a Friday; the service desk closes at 16:00 on Christmas Eve, and is closed on Boxing Day, a Saturday.
        Assert.Equal((name, ordinaryWeek, weekOfKingsDay, weekOfChristmas), (calendar.Id.Value, Week(3, 2), Week(4, 27), Week(12, 21)));
    }
}
