using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Clocks;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.ServiceTime;

namespace Regie.Tests.Clocks;

/// <summary>A service desk in Amsterdam: its calendars, its priorities, and wall times as instants.</summary>
internal static class Desk
{
    public static readonly PriorityId High = new("P1");
    public static readonly PriorityId Low = new("P2");

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>Weekdays from 08:30 to 17:00, closed on the customary holidays.</summary>
    public static CompiledCalendar Office { get; } = Compile(Draft("office")
        .Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:30-17:00"), DutchHolidays.Lustrum));

    public static CompiledCalendar AroundTheClock { get; } = Compile(Draft("always").Open(WeeklyHours.AroundTheClock));

    public static ServiceCalendarDraft Draft(string id) => ServiceCalendarDraft.For(new CalendarId(id), "Europe/Amsterdam");

    public static CompiledCalendar Compile(ServiceCalendarDraft draft) => draft.Build().Compile(CalendarHorizon.OfYears(2026, 2027));

    /// <summary>A wall time in Amsterdam; the earlier of two.</summary>
    public static Instant At(string wall)
    {
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture(wall.Length == 16 ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd HH:mm:ss.FFFFFFF");
        return Zone.MapLocal(pattern.Parse(wall).Value).First().ToInstant();
    }

    public static string Wall(Instant instant) => LocalDateTimePattern.CreateWithInvariantCulture("ddd dd HH:mm:ss.FFFFFFF").Format(instant.InZone(Zone).LocalDateTime);

    public static Duration Hours(double hours) => Duration.FromMinutes((long)(hours * 60));

    public static ClockNorm Norm(PriorityId priority, Duration allowed, CompiledCalendar calendar) => new(priority, allowed, calendar, null);

    public static ServiceClock Clock(ClockKind kind, Duration allowed, ClockPolicy? policy = null) => ServiceClock.Of(kind, policy ?? ClockPolicy.Default, Norm(High, allowed, Office));

    public static TicketHistory Ticket(params TicketEvent[] events) => TicketHistory.Of(new TicketId("M-1"), events);

    public static TicketEvent Created(string at, PriorityId? priority = null) => new TicketEvent.Created(At(at), priority ?? High);

    public static TicketEvent Paused(string at, string reason = "part on order") => new TicketEvent.Paused(At(at), Regie.Parties.ActorRole.Customer, reason);

    public static TicketEvent Resumed(string at) => new TicketEvent.Resumed(At(at));

    public static TicketEvent Resolved(string at) => new TicketEvent.Resolved(At(at));

    /// <summary>Every value of every rule.</summary>
    public static IEnumerable<ClockPolicy> Policies() =>
        from stopped in new ValueList<ClockKind>[] { [], [ClockKind.Respond, ClockKind.Attend, ClockKind.Fix, ClockKind.Complete], ClockPolicy.Default.StoppedByPauses }
        from start in new[] { ClockStart.AtCreation, ClockStart.AtAssignment }
        from change in new[] { PriorityChangeRule.Recompute, PriorityChangeRule.Restart, PriorityChangeRule.Keep }
        from reopened in new[] { ReopenedTimeRule.DoesNotCount, ReopenedTimeRule.Counts }
        select new ClockPolicy(stopped, start, change, reopened, ClockPolicy.Default.WarnAt);
}
