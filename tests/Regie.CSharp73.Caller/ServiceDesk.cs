using System.Linq;
using NodaTime;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.ServiceTime;

namespace Regie.CSharp73
{
    /// <summary>What an older host asks about the hours of its service desk.</summary>
    public static class ServiceDesk
    {
        public static Instant Due(Instant reported, int hours) => Calendar().Due(reported, Duration.FromHours(hours), DueConvention.Closing);

        public static Instant DueOnWorkingDay(Instant reported, int days) =>
            Calendar().Due(reported, new ServiceTerm.WorkingDays(days, DayMoment.SameClockTime, DayOfReceipt.NotCounted, null), DueConvention.Closing);

        public static long[] OpenSeconds(long[] starts, long[] ends)
        {
            var results = new long[starts.Length];
            Calendar().ElapsedSeconds(starts, ends, results);
            return results;
        }

        public static string Refusal()
        {
            try
            {
                return ServiceCalendarDraft.For(new CalendarId("empty"), "Europe/Amsterdam").Build().ToString();
            }
            catch (RegieValidationException refusal)
            {
                return string.Join(", ", refusal.Findings.Select(finding => finding.Code.Value));
            }
        }

        private static CompiledCalendar Calendar() => ServiceCalendarDraft.For(new CalendarId("servicedesk"), "Europe/Amsterdam")
            .Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-17:00"), DutchHolidays.Lustrum)
            .Build()
            .Compile(CalendarHorizon.OfYears(2026, 2027));
    }
}
