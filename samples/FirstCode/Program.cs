using System;
using NodaTime;
using Regie.Explanation;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Language;
using Regie.ServiceTime;

// When the service desk is open, as agreed ...
ServiceCalendar desk = ServiceCalendarDraft.For(new CalendarId("servicedesk"), "Europe/Amsterdam")
    .Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "07:30-18:00"), DutchHolidays.Lustrum)
    .ClosesAt(CalendarDay.EveryYear(12, 24), new LocalTime(16, 0), "Christmas Eve")
    .Build();

// ... worked out once, asked as often as you like.
CompiledCalendar hours = desk.Compile(CalendarHorizon.OfYears(2026, 2027));

Instant opened = new LocalDateTime(2026, 4, 24, 16, 0).InZoneStrictly(hours.Zone).ToInstant();    // Friday
Instant resolved = new LocalDateTime(2026, 4, 28, 9, 30).InZoneStrictly(hours.Zone).ToInstant();  // Tuesday, after King's Day

Console.WriteLine(hours.Elapsed(opened, resolved) <= Duration.FromHours(4));                      // True: 4 hours
Console.WriteLine(hours.Due(opened, Duration.FromHours(4), DueConvention.Closing));               // 2026-04-28T07:30:00Z
Console.WriteLine(hours.ExplainElapsed(opened, resolved, Pauses.None).ToWorksheet(LanguageCode.Dutch));
