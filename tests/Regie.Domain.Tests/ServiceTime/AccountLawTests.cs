using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Holidays;
using Regie.Language;
using Regie.Parties;
using Regie.ServiceTime;
using Regie.Tests.Clocks;
using Regie.Tests.Explanation;

namespace Regie.Tests.ServiceTime;

/// <summary>Every moment is accounted for, and the verifier sees it where it is not: on random calendars, pauses and exclusions.</summary>
public class AccountLawTests
{
    private static readonly LocalDate First = new(2026, 4, 20);

    // Three weeks around King's Day and Liberation Day, and three around the night in which the clock changes; made once.
    private static readonly CompiledCalendar[] Calendars = [.. Enumerable.Range(0, 60).Select(seed => Random(new Random(seed)))];

    private static readonly Gen<Case> All = Gen.Select(Gen.OneOf(Calendars), Stretches(4), Stretches(3), Gen.Int[0, 2], Gen.Long[0, 20 * NodaConstants.TicksPerDay], Gen.Long[0, 4 * NodaConstants.TicksPerDay])
        .Select((calendar, pauses, exclusions, open, start, length) => new Case(
            calendar,
            [.. pauses.Select((p, i) => i == 0 && open == 0
                ? Pause.Since(calendar.Start.PlusTicks(p.Start), ActorRole.Customer, "")
                : Pause.Between(calendar.Start.PlusTicks(p.Start), calendar.Start.PlusTicks(p.Start + p.Length), (ActorRole)(i + 2), i == 1 ? "" : "reason " + i))],
            [.. exclusions.Select((e, i) => new TimeExclusion(calendar.Start.PlusTicks(e.Start), calendar.Start.PlusTicks(e.Start + e.Length), LocalizedText.Same("ground " + i), null))],
            calendar.Start.PlusTicks(start),
            Instant.Min(calendar.End, calendar.Start.PlusTicks(start + length))));

    [Fact]
    public void Account_OfAnything_SumsToTheSpanAndPassesTheVerifier() => All.Sample(
        c =>
        {
            var account = c.Account();
            Assert.Equal(c.End - c.Start, Enum.GetValues<TimeKind>().Aggregate(Duration.Zero, (sum, kind) => sum + account.Total(kind)));
            Assert.Empty(c.Verify(account));
            for (var i = 1; i < account.Segments.Count; i++)
            {
                var (left, right) = (account.Segments[i - 1], account.Segments[i]);
                Assert.False((left.Kind, left.Cause, left.WaitingFor) == (right.Kind, right.Cause, right.WaitingFor), "neighbors that are one stretch are one segment");
            }

            var without = c.Pauses.Concat(c.Exclusions.Select(e => Pause.Between(e.Start, e.End, ActorRole.Host, "")));
            Assert.Equal(c.Calendar.Elapsed(c.Start, c.End, Pauses.From(without)), account.Counted);
            Assert.Equal(c.Calendar.Elapsed(c.Start, c.End), account.Counted + account.Total(TimeKind.Paused) + account.Total(TimeKind.Excluded));
        },
        iter: Laws.Cases);

    [Fact]
    public void Verify_OfAnAccountThatWasTamperedWith_FindsIt() => Gen.Select(All, Gen.Int[0, 1000], Gen.Int[0, 8]).Where((c, _, _) => c.Start < c.End).Sample(
        (c, where, how) =>
        {
            var account = c.Account();
            if (Tampered(account, where % account.Segments.Count, how) is { } tampered)
                Assert.NotEmpty(c.Verify(tampered));
        },
        iter: Laws.Cases);

    [Fact]
    public void Explain_OfAnAccount_HasItsCountedTime() => All.Sample(
        c =>
        {
            var (account, explained) = (c.Account(), c.Calendar.Explain(c.Account()));
            Assert.Equal(new Regie.Explanation.DerivedValue.Time(account.Counted), explained.Value);
            Assert.Equal(account.Counted, Derivations.SumOf(explained, ServiceTimeRules.Date));
        },
        iter: Laws.Cases);

    // Null where the change leaves the account as right as it was.
    private static ServiceTimeAccount? Tampered(ServiceTimeAccount account, int at, int how)
    {
        var segments = account.Segments.ToList();
        var (it, isLast) = (segments[at], at == segments.Count - 1);
        TimeSegment Segment(Instant start, Instant end) => new(start, end, it.Kind, it.Cause, it.WaitingFor);
        switch (how)
        {
            case 0 or 1 when !isLast:
                var moved = it.End.PlusTicks(how == 0 ? 1 : -1);
                var next = segments[at + 1];
                if (moved <= it.Start || moved >= next.End)
                    return null;
                (segments[at], segments[at + 1]) = (Segment(it.Start, moved), new TimeSegment(moved, next.End, next.Kind, next.Cause, next.WaitingFor));
                break;
            case 2:
                segments.RemoveAt(at);
                break;
            case 3:
                segments[at] = new TimeSegment(it.Start, it.End, (TimeKind)(((int)it.Kind + 1) % 5), it.Cause, it.WaitingFor);
                break;
            case 4 when !isLast:
                (segments[at], segments[at + 1]) = (segments[at + 1], segments[at]);
                break;
            case 5:
                segments.Insert(at, Segment(it.Start, it.Start));
                break;
            case 6:
                segments[at] = new TimeSegment(it.Start, it.End, it.Kind, LocalizedText.Same("another cause"), it.WaitingFor);
                break;
            case 7:
                segments[at] = new TimeSegment(it.Start, it.End, it.Kind, it.Cause, it.WaitingFor == ActorRole.Host ? null : ActorRole.Host);
                break;
            default:
                segments[segments.Count - 1] = new TimeSegment(segments[^1].Start, segments[^1].End.PlusTicks(1), segments[^1].Kind, segments[^1].Cause, segments[^1].WaitingFor);
                break;
        }

        return new ServiceTimeAccount(account.Start, account.End, segments.ToValueList());
    }

    private static Gen<(long Start, long Length)[]> Stretches(int most) =>
        Gen.Select(Gen.Long[0, 20 * NodaConstants.TicksPerDay], Gen.Frequency((3, Gen.Long[0, NodaConstants.TicksPerDay]), (1, Gen.Long[0, 3]), (1, Gen.Long[0, 8].Select(h => h * NodaConstants.TicksPerHour)))).Array[0, most];

    private static CompiledCalendar Random(Random random)
    {
        var first = random.Next(2) == 0 ? First : new LocalDate(2026, 10, 12);
        string[] windows = ["08:30-17:00", "07:00-12:00 13:00-18:00", "22:00-06:00", "00:00-24:00", "02:15-02:45 09:00-10:00", "18:00-24:00", "", "23:59:59-00:00:01", "10:00-09:00"];
        var week = Enumerable.Range(1, 7).Aggregate(WeeklyHours.Closed, (w, day) =>
            w.With((IsoDayOfWeek)day, windows[random.Next(windows.Length)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ServiceWindow.Parse)));
        var draft = Desk.Draft("random").Open(week.With(IsoDayOfWeek.Thursday, [ServiceWindow.Parse("09:00-12:00")]), DutchHolidays.YearlyLiberationDay)
            .WithOvernight(random.Next(2) == 0 ? OvernightRule.Keep : OvernightRule.CutByNextDate);
        for (var day = 0; day < 21; day += random.Next(1, 6))
        {
            var date = CalendarDay.On(first.PlusDays(day));
            var reason = random.Next(3) == 0 ? "" : "reason " + day;
            draft = random.Next(3) switch
            {
                0 => draft.ClosedOn(date, reason),
                1 => draft.SpecialHoursOn(date, reason, random.Next(2) == 0 ? "10:00-12:00" : "20:00-03:00"),
                _ => draft.ClosesAt(date, new LocalTime(random.Next(1, 24), 30), reason),
            };
        }

        return draft.Build().Compile(CalendarHorizon.Between(first, first.PlusDays(21)));
    }

    private sealed record Case(CompiledCalendar Calendar, Pause[] Pauses, ValueList<TimeExclusion> Exclusions, Instant Start, Instant End)
    {
        public ServiceTimeAccount Account() => Calendar.Account(Start, End, Regie.ServiceTime.Pauses.From(Pauses), Exclusions);

        public ValueList<Finding> Verify(ServiceTimeAccount account) => ServiceTimeAccountVerifier.Verify(account, Calendar, Regie.ServiceTime.Pauses.From(Pauses), Exclusions);
    }
}
