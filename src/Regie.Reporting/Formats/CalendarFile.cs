using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Regie.Dates;

namespace Regie.Formats;

/// <summary>Writes days as an iCalendar file by RFC 5545, which calendar programs read and follow (agendabestand).</summary>
/// <remarks>Each day is an event without a time, which blocks nobody's agenda. The same days at the same moment give the same file, byte for byte.</remarks>
public static class CalendarFile
{
    private const int LineOctets = 75;

    /// <summary>The media type of the file.</summary>
    public static string MediaType => "text/calendar";

    /// <summary>Writes days in order of date and identifier.</summary>
    /// <param name="dates">The days, each with an identifier of its own.</param>
    /// <param name="producedAt">When the file is made; programs keep the latest of two versions of a day.</param>
    /// <param name="writer">Receives the file, every line ended by CRLF; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/>, one of them, or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">Two days have one identifier.</exception>
    public static void Write(IEnumerable<CalendarDate> dates, Instant producedAt, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(writer);
        var sorted = dates.Select(d => d ?? throw new ArgumentNullException(nameof(dates), "A day is null.")).OrderBy(d => d.Day).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
        if (sorted.GroupBy(d => d.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"Identifier {twice.Key} stands for {twice.Count()} days; give each its own, or a calendar program shows only one.", nameof(dates));
        Line("BEGIN", "VCALENDAR", writer);
        Line("VERSION", "2.0", writer);
        Line("PRODID", "-//Regie//Regie.Reporting//EN", writer);
        Line("CALSCALE", "GREGORIAN", writer);
        foreach (var date in sorted)
            Write(date, InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Format(producedAt), writer);
        Line("END", "VCALENDAR", writer);
    }

    private static void Write(CalendarDate date, string producedAt, TextWriter writer)
    {
        Line("BEGIN", "VEVENT", writer);
        Line("UID", Text(date.Id), writer);
        Line("DTSTAMP", producedAt, writer);
        Line("DTSTART;VALUE=DATE", Day(date.Day), writer);
        Line("DTEND;VALUE=DATE", Day(date.Day.PlusDays(1)), writer);
        Line("SUMMARY", Text(date.Title), writer);
        if (date.Description.Trim().Length > 0)
            Line("DESCRIPTION", Text(date.Description), writer);
        Line("TRANSP", "TRANSPARENT", writer);
        foreach (var days in date.RemindDaysAhead)
        {
            Line("BEGIN", "VALARM", writer);
            Line("ACTION", "DISPLAY", writer);
            Line("DESCRIPTION", Text(date.Title), writer);
            Line("TRIGGER", days == 0 ? "PT0S" : "-P" + days.ToString(CultureInfo.InvariantCulture) + "D", writer);
            Line("END", "VALARM", writer);
        }

        Line("END", "VEVENT", writer);
    }

    // A line has at most 75 octets; what does not fit goes on after a line break and a space, and no character is parted.
    private static void Line(string name, string value, TextWriter writer)
    {
        var octets = 0;
        var line = name + ":" + value;
        for (var i = 0; i < line.Length; i++)
        {
            var length = char.IsSurrogatePair(line, i) ? 2 : 1;
            var size = Encoding.UTF8.GetByteCount(line.Substring(i, length));
            if (octets + size > LineOctets)
            {
                writer.Write("\r\n ");
                octets = 1;
            }

            writer.Write(line.Substring(i, length));
            (octets, i) = (octets + size, i + length - 1);
        }

        writer.Write("\r\n");
    }

    private static string Text(string text) => PlainText.Of(text).Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,");

    private static string Day(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
}
