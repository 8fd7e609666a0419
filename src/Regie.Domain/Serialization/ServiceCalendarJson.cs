using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regie.ServiceTime;

namespace Regie.Serialization;

/// <summary>The JSON form of a service calendar, version 1 (servicekalender als JSON).</summary>
/// <remarks>
/// <para>
/// <c>format</c>, <c>version</c>, <c>id</c>, <c>zone</c> (IANA) and <c>hours</c> are required. Each element of <c>hours</c> has a <c>week</c>, in which a day that is left out is closed,
/// and <c>holidays</c>, the holiday calendars on which the service closes; <c>from</c> is the first date on which it holds, and is left out where it holds from the beginning.
/// </para>
/// <para>
/// The exceptions are optional: <c>closed</c>, <c>specialHours</c> (with <c>windows</c>) and <c>closesAt</c> (with <c>time</c>). Each is <c>on</c> a date, <c>2026-05-15</c>, or a day of every
/// year, <c>12-24</c>, and may have a <c>reason</c>. <c>overnight</c> is <c>cut-by-next-date</c>, the default, or <c>keep</c>. A window is <c>08:00-17:00</c>, <c>22:00-06:00</c> past midnight,
/// or <c>18:00-24:00</c>; seconds are allowed. The JSON Schema comes with the package as <c>schemas/service-calendar.schema.json</c>.
/// </para>
/// <para>
/// Reading is strict. A document is UTF-8 of at most 1 MiB and 16 levels, without comments or trailing commas; unknown and repeated members are refused. What is wrong is found at once,
/// up to 100 findings, each with the path to it. Zone and holiday calendars are looked up when the calendar is compiled.
/// </para>
/// </remarks>
/// <example><code>
/// {
///   "format": "regie/service-calendar",
///   "version": 1,
///   "id": "servicedesk",
///   "zone": "Europe/Amsterdam",
///   "hours": [
///     { "week": { "monday": ["07:30-18:00"], "saturday": ["09:00-13:00"] }, "holidays": ["nl-lustrum"] },
///     { "from": "2026-07-01", "week": { "monday": ["08:00-18:00"] }, "holidays": [] }
///   ],
///   "closed": [{ "on": "2026-05-15", "reason": "bridge day" }],
///   "specialHours": [{ "on": "12-05", "windows": ["08:00-15:00"] }],
///   "closesAt": [{ "on": "12-24", "time": "16:00" }],
///   "overnight": "cut-by-next-date"
/// }
/// </code></example>
public static class ServiceCalendarJson
{
    internal const string Format = "regie/service-calendar";
    internal const int Version = 1;
    internal const string CutByNextDate = "cut-by-next-date";
    internal const string Keep = "keep";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>Reads a service calendar.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="RegieValidationException">
    /// The document is no such calendar. It carries the findings of <see cref="SerializationFindings"/> and those of <see cref="ServiceCalendarDraft.Validate"/>.
    /// </exception>
    public static ServiceCalendar Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = JsonText.Parse(json);
        return ServiceCalendarReader.Read(document.RootElement);
    }

    /// <summary>Reads a service calendar from the bytes of a file.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark is allowed.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="RegieValidationException">
    /// The document is no such calendar. It carries the findings of <see cref="SerializationFindings"/> and those of <see cref="ServiceCalendarDraft.Validate"/>.
    /// </exception>
    public static ServiceCalendar Read(ReadOnlySpan<byte> utf8)
    {
        using var document = JsonText.Parse(utf8);
        return ServiceCalendarReader.Read(document.RootElement);
    }

    /// <summary>Writes a service calendar; the same calendar always gives the same text.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The document, indented by two spaces, lines ended by <c>\n</c>. Exceptions are grouped by kind; within a kind they keep their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="RegieValidationException">A text of the calendar contains half of a surrogate pair (<see cref="SerializationFindings.TextMustBeUnicode"/>).</exception>
    public static string Write(ServiceCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("version", Version);
            Text(json, "id", calendar.Id.Value);
            Text(json, "zone", calendar.Zone);
            Hours(json, calendar.Hours);
            Exceptions<CalendarException.Closure>(json, "closed", calendar, _ => { });
            Exceptions<CalendarException.SpecialHours>(json, "specialHours", calendar, special => Texts(json, "windows", special.Windows.Select(w => w.ToString())));
            Exceptions<CalendarException.EarlyClosing>(json, "closesAt", calendar, early => json.WriteString("time", ServiceWindow.Print(ServiceWindow.SecondOf(early.Time))));
            json.WriteString("overnight", calendar.Overnight == OvernightRule.Keep ? Keep : CutByNextDate);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Hours(Utf8JsonWriter json, ValueList<ServiceHours> all)
    {
        json.WriteStartArray("hours");
        foreach (var hours in all)
        {
            json.WriteStartObject();
            if (hours.ValidFrom is { } from)
                json.WriteString("from", LocalDatePattern.Iso.Format(from));
            json.WriteStartObject("week");
            for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
                if (hours.Week.On(day) is { Count: > 0 } windows)
                    Texts(json, ServiceCalendarReader.Days[(int)day - 1], windows.Select(w => w.ToString()));
            json.WriteEndObject();
            Texts(json, "holidays", hours.Holidays.Select(h => h.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Exceptions<T>(Utf8JsonWriter json, string name, ServiceCalendar calendar, Action<T> body)
        where T : CalendarException
    {
        if (!calendar.Exceptions.OfType<T>().Any())
            return;
        json.WriteStartArray(name);
        foreach (var exception in calendar.Exceptions.OfType<T>())
        {
            json.WriteStartObject();
            json.WriteString("on", exception.Day.ToString());
            body(exception);
            if (exception.Reason.Length > 0)
                Text(json, "reason", exception.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // On one line, as people write windows; the writer would give each a line of its own.
    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteRawValue("[" + string.Join(", ", texts.Select(text => JsonQuoting.Quote(text, name))) + "]");
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(JsonQuoting.Quote(text, name));
    }
}
