using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.ServiceTime;

namespace Regie.Serialization;

/// <summary>Reads a service calendar from a JSON document and finds everything that is wrong with it.</summary>
internal sealed class ServiceCalendarReader
{
    internal static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly LocalizedText WindowForm = LocalizedText.Of(
        "openingsvenster; schrijf twee verschillende tijden met een streepje, bijvoorbeeld 08:00-17:00, 22:00-06:00 of 18:00-24:00",
        "opening window; write two different times with a hyphen, for example 08:00-17:00, 22:00-06:00 or 18:00-24:00");

    private static readonly LocalizedText DayForm = LocalizedText.Of("dag; schrijf jjjj-MM-dd voor één datum of MM-dd voor elk jaar", "day; write yyyy-MM-dd for one date or MM-dd for every year");
    private static readonly LocalizedText DateForm = LocalizedText.Of("datum; schrijf jjjj-MM-dd", "date; write yyyy-MM-dd");
    private static readonly LocalizedText TimeForm = LocalizedText.Of("sluitingstijd; schrijf HH:mm of HH:mm:ss, later dan 00:00 en vroeger dan 24:00", "closing time; write HH:mm or HH:mm:ss, after 00:00 and before 24:00");
    private static readonly LocalizedText IdForm = LocalizedText.Of("kenmerk; schrijf 1 tot 200 tekens zonder witruimte aan de einden", "identifier; write 1 to 200 characters without white space at the ends");
    private static readonly LocalizedText ZoneForm = LocalizedText.Of("tijdzone; schrijf een naam uit de IANA-database, bijvoorbeeld Europe/Amsterdam", "time zone; write a name of the IANA database, for example Europe/Amsterdam");
    private static readonly LocalizedText OvernightForm = LocalizedText.Of("regel voor nachtvensters; schrijf cut-by-next-date of keep", "rule for overnight windows; write cut-by-next-date or keep");
    private static readonly LocalizedText NoWindows = LocalizedText.Of("Noem een venster, of sluit de dag onder closed.", "State a window, or close the day under closed.");

    private readonly JsonDocumentFindings _findings = new();

    public static ServiceCalendar Read(JsonElement root) => new ServiceCalendarReader().Calendar(root);

    private ServiceCalendar Calendar(JsonElement root)
    {
        if (new StrictJson(root, "$", _findings).Object("format", "version", "id", "zone", "hours", "closed", "specialHours", "closesAt", "overnight") is not { } document)
            throw _findings.Refusal();
        document.RequireFormat(ServiceCalendarJson.Format, ServiceCalendarJson.Version);
        var id = document.Required("id")?.Text(text => CalendarId.TryParse(text, out var calendar) ? calendar : null, IdForm);
        var zone = document.Required("zone")?.Text(text => IsZone(text) ? text : null, ZoneForm);
        var hours = Each(document.Required("hours")?.List(), Hours);
        CalendarException[] exceptions =
        [
            .. Each(document.Optional("closed")?.List(), Closure),
            .. Each(document.Optional("specialHours")?.List(), SpecialHours),
            .. Each(document.Optional("closesAt")?.List(), EarlyClosing),
        ];
        var overnight = document.Optional("overnight")?.Text(Overnight, OvernightForm);

        var draft = ServiceCalendarDraft.For(id ?? new CalendarId("?"), zone ?? "?").WithOvernight(overnight?.Value ?? OvernightRule.CutByNextDate);
        draft = exceptions.Aggregate(hours.Aggregate(draft, (d, h) => d.With(h)), (d, e) => d.With(e));
        if (_findings.IsEmpty)
            return draft.Build();
        foreach (var finding in draft.Validate().Where(HoldsForWhatWasRead))
            _findings.Add(finding);
        throw _findings.Refusal();
    }

    // What could not be read may be the very hours that seem to be missing.
    private static bool HoldsForWhatWasRead(Finding finding) =>
        finding.Code != ServiceTimeFindings.CalendarMustStateItsHours && finding.Code != ServiceTimeFindings.CalendarMustHaveOpeningHours;

    private ServiceHours? Hours(StrictJson json)
    {
        if (json.Object("from", "week", "holidays") is not { } members)
            return null;
        var stated = members.Optional("from");
        var from = stated?.Text(text => LocalDatePattern.Iso.Parse(text) is { Success: true } date ? new Parsed<LocalDate>(date.Value) : null, DateForm);
        var week = members.Required("week")?.Object(Days) is { } days ? Week(days) : null;
        var holidays = Each(members.Required("holidays")?.List(), item => item.Text(text => HolidayCalendarId.TryParse(text, out var id) ? id : null, IdForm));
        return week is null || (stated is not null && from is null) ? null : new ServiceHours(from?.Value, week, holidays.ToValueList());
    }

    private WeeklyHours Week(StrictJsonObject days) => Enumerable.Range(0, Days.Length)
        .Aggregate(WeeklyHours.Closed, (week, i) => week.With((IsoDayOfWeek)(i + 1), Each(days.Optional(Days[i])?.List(), Window)));

    private CalendarException? Closure(StrictJson json) =>
        json.Object("on", "reason") is { } members && (Day(members), Reason(members)) is ({ } day, { } reason) ? new CalendarException.Closure(day, reason) : null;

    private CalendarException? SpecialHours(StrictJson json)
    {
        if (json.Object("on", "windows", "reason") is not { } members)
            return null;
        var (day, reason, items) = (Day(members), Reason(members), members.Required("windows")?.List());
        var windows = Each(items, Window);
        if (items is { Count: 0 })
            _findings.Add(SerializationProblems.EmptyList(json.Path + ".windows", NoWindows));
        return day is null || reason is null || windows.Count == 0 ? null : new CalendarException.SpecialHours(day, windows.ToValueList(), reason);
    }

    private CalendarException? EarlyClosing(StrictJson json)
    {
        if (json.Object("on", "time", "reason") is not { } members)
            return null;
        var (day, reason) = (Day(members), Reason(members));
        var time = members.Required("time")?.Text(text => ServiceWindow.ParseSecond(text) is { } second and > 0 and < ServiceWindow.SecondsPerDay ? new Parsed<int>(second) : null, TimeForm);
        return day is null || reason is null || time is null ? null : new CalendarException.EarlyClosing(day, LocalTime.FromSecondsSinceMidnight(time.Value), reason);
    }

    private static CalendarDay? Day(StrictJsonObject members) => members.Required("on")?.Text(text => CalendarDay.TryParse(text, out var day) ? day : null, DayForm);

    private static string? Reason(StrictJsonObject members) => members.Optional("reason") is { } reason ? reason.Text() : "";

    private static ServiceWindow? Window(StrictJson json) => json.Text(text => ServiceWindow.TryParse(text, out var window) ? window : null, WindowForm);

    private static Parsed<OvernightRule>? Overnight(string text) => text switch
    {
        ServiceCalendarJson.CutByNextDate => new Parsed<OvernightRule>(OvernightRule.CutByNextDate),
        ServiceCalendarJson.Keep => new Parsed<OvernightRule>(OvernightRule.Keep),
        _ => null,
    };

    private static List<T> Each<T>(IReadOnlyList<StrictJson>? items, Func<StrictJson, T?> read)
        where T : class =>
        items?.Select(read).OfType<T>().ToList() ?? [];

    private static bool IsZone(string text) => text.Length is > 0 and <= 200 && text.All(c => !char.IsControl(c)) && text.Trim().Length == text.Length;

    /// <summary>A value that was read, where null says that it could not be.</summary>
    private sealed record Parsed<T>(T Value)
        where T : struct;
}
