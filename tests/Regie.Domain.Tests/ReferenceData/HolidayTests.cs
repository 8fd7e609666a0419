using System;
using NodaTime;
using Regie.Language;
using Regie.ReferenceData;

namespace Regie.Tests.ReferenceData;

public class HolidayTests
{
    [Fact]
    public void Holiday_IsADateWithAName()
    {
        var holiday = new Holiday(new LocalDate(2026, 4, 27), LocalizedText.Of("Koningsdag", "King's Day"));
        Assert.Equal("2026-04-27 King's Day", holiday.ToString());
        Assert.Equal(new Holiday(new LocalDate(2026, 4, 27), LocalizedText.Of("Koningsdag", "King's Day")), holiday);
        Assert.Equal((new LocalDate(2026, 4, 27), "Koningsdag"), (holiday.Date, holiday.Name.Dutch));
        Expect.Argument<ArgumentNullException>("name", () => _ = new Holiday(new LocalDate(2026, 4, 27), null!));
    }
}
