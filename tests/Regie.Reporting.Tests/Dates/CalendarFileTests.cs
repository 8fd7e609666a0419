using System;
using System.IO;
using System.Linq;
using System.Text;
using CsCheck;
using Ical.Net;
using NodaTime;
using Regie.Dates;
using Regie.Formats;
using Regie.Tests.Formats;

namespace Regie.Tests.Dates;

public class CalendarFileTests
{
    private static readonly Instant ProducedAt = Instant.FromUtc(2026, 11, 25, 8, 30);

    [Fact]
    public void Write_IsByTheStandard() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Regie//Regie.Reporting//EN
        CALSCALE:GREGORIAN
        BEGIN:VEVENT
        UID:C-12/notice
        DTSTAMP:20261125T083000Z
        DTSTART;VALUE=DATE:20270831
        DTEND;VALUE=DATE:20270901
        SUMMARY:C-12: laatste dag om op te zeggen
        DESCRIPTION:Zeg op\, of laat het verlengen\; zie art. 3. Wie niets doet\, z
         it er nog twee jaar aan vast.
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:C-12: laatste dag om op te zeggen
        TRIGGER:-P30D
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:C-12: laatste dag om op te zeggen
        TRIGGER:PT0S
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """.Replace("\r\n", "\n").Replace("\n", "\r\n"),
        Written(new CalendarDate("C-12/notice", new LocalDate(2027, 8, 31), "C-12: laatste dag om op te zeggen").Saying("Zeg op, of laat het verlengen; zie art. 3. Wie niets doet, zit er nog twee jaar aan vast.").Reminding(0, 30, 30)));

    [Fact]
    public void Write_OrdersByDateAndIdentifier()
    {
        var dates = new[] { new CalendarDate("b", new LocalDate(2027, 1, 1), "x"), new CalendarDate("a", new LocalDate(2027, 1, 1), "x"), new CalendarDate("c", new LocalDate(2026, 12, 31), "x") };

        Assert.Equal(["c", "a", "b"], Read(Written(dates)).Events.Select(e => e.Uid));
        Assert.Equal(Written(dates), Written([.. dates.Reverse()]));
    }

    public static TheoryData<string> Reasons => [.. HostileText.All.Select(text => text.Why)];

    // Another implementation reads it back.
    [Theory]
    [MemberData(nameof(Reasons))]
    public void Write_HoldsHostileTextAsText(string why)
    {
        var text = HostileText.All.Single(t => t.Why == why);

        var read = Assert.Single(Read(Written(new CalendarDate(text.Text, new LocalDate(2027, 2, 28), text.Text).Saying(text.Text).Reminding(1))).Events);

        Assert.Equal(text.Expected, read.Summary);
        Assert.Equal(text.Expected, read.Description);
        Assert.Equal(new DateOnly(2027, 2, 28), read.Start!.Date);
        Assert.Equal(new DateOnly(2027, 3, 1), read.End!.Date);
        Assert.Single(read.Alarms);
    }

    [Fact]
    public void Lines_HaveAtMost75Octets_AndPartNoCharacter() => Gen.String[1, 300].Where(s => s.Trim().Length > 0).Sample(text =>
    {
        var lines = Written(new CalendarDate("id", new LocalDate(2027, 1, 1), text)).Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(lines, line => Assert.Equal(line, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
    }, iter: 2_000);

    [Fact]
    public void WrongCalls_AreRefused()
    {
        var day = new LocalDate(2027, 1, 1);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => new CalendarDate(" ", day, "x")).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => new CalendarDate("x", day, "")).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => new CalendarDate(null!, day, "x")).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => new CalendarDate("x", day, null!)).ParamName);
        Assert.Equal("description", Assert.Throws<ArgumentNullException>(() => new CalendarDate("x", day, "x").Saying(null!)).ParamName);
        Assert.Equal("daysAhead", Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate("x", day, "x").Reminding(-1)).ParamName);
        Assert.Equal("daysAhead", Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate("x", day, "x").Reminding(3661)).ParamName);
        Assert.Equal("dates", Assert.Throws<ArgumentException>(() => Written(new CalendarDate("x", day, "x"), new CalendarDate("x", day, "y"))).ParamName);
        Assert.Equal("dates", Assert.Throws<ArgumentNullException>(() => Written([null!])).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => CalendarFile.Write([], ProducedAt, null!)).ParamName);
    }

    private static string Written(params CalendarDate[] dates)
    {
        var writer = new StringWriter();
        CalendarFile.Write(dates, ProducedAt, writer);
        return writer.ToString();
    }

    private static Calendar Read(string text) => Calendar.Load(text) ?? throw new InvalidOperationException("No calendar.");
}
