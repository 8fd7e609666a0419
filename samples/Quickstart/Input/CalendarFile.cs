using System;
using System.Linq;
using Regie.Serialization;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Input;

/// <summary>Reads a service calendar and looks up what it refers to.</summary>
internal static class CalendarFile
{
    public static ServiceCalendar Read(string path)
    {
        // The calendar's own format is UTF-8, whatever the tickets are in.
        var text = TextFile.Read(path, null);
        try
        {
            var calendar = ServiceCalendarJson.Read(text.Span);
            RequireReferences(calendar);
            return calendar;
        }
        catch (RegieValidationException refusal)
        {
            throw Unusable(path, refusal);
        }
    }

    public static CommandFailure Unusable(string path, RegieValidationException refusal) => new(ExitCode.Unreadable, [.. refusal.Findings.Select(f => $"{path}: {f}")]);

    // Zone and holidays are known or not in any year; what else a horizon may object to depends on the tickets.
    private static void RequireReferences(ServiceCalendar calendar)
    {
        try
        {
            calendar.Compile(CalendarHorizon.OfYears(2020, 2020));
        }
        catch (RegieValidationException refusal)
        {
            var missing = refusal.Findings.Where(f => f.Code == ServiceTimeFindings.ZoneMustBeKnown || f.Code == ServiceTimeFindings.HolidayCalendarMustBeKnown).ToList();
            if (missing.Count > 0)
                throw new RegieValidationException(missing);
        }
    }
}
