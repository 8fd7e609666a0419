using System;
using System.Linq;
using NodaTime;
using Regie.Language;
using Regie.Terms;
using static Regie.Tests.Terms.Dates;

namespace Regie.Tests.Terms;

public sealed class AgreementTermTests
{
    [Fact]
    public void TheThreeWaysToStateAnEnd_GiveTheSameEnd_AndSayHowItWasStated()
    {
        var beginning = AgreementTerm.From(Day("2024-01-01"));
        var (until, including, length) = (beginning.Until(Day("2027-01-01")), beginning.UpToAndIncluding(Day("2026-12-31")), beginning.For(Period.FromYears(3)));
        Assert.Equal(Enumerable.Repeat(TermEnd.Before(Day("2027-01-01")), 3), new[] { until, including, length }.Select(t => t.End));
        Assert.Equal([TermEdge.Until, TermEdge.UpToAndIncluding, TermEdge.Length], new[] { until, including, length }.Select(t => t.Edge));
        Assert.Equal([null, null, Period.FromYears(3)], new[] { until, including, length }.Select(t => t.Length));
        Assert.Equal("[2024-01-01, 2027-01-01)", including.ToString());
        Assert.Equal(("1 januari 2024 tot en met 31 december 2026", "1 January 2024 up to and including 31 December 2026"), (until.ToText(LanguageCode.Dutch), until.ToText(LanguageCode.English)));
    }

    [Fact]
    public void ATermWithoutEnd_SaysSo()
    {
        var term = AgreementTerm.From(Day("2024-01-01")).Indefinitely();
        Assert.Equal((TermEnd.Never, TermEdge.None, (Period?)null), (term.End, term.Edge, term.Length));
        Assert.True(term.Includes(Day("2999-01-01")) && !term.Includes(Day("2023-12-31")));
        Assert.Equal(("[2024-01-01, …)", "vanaf 1 januari 2024 voor onbepaalde tijd"), (term.ToString(), term.ToText(LanguageCode.Dutch)));
    }

    [Theory]
    [InlineData("2023-12-31", false, "the day before")]
    [InlineData("2024-01-01", true, "the first day counts")]
    [InlineData("2026-12-31", true, "the last day counts")]
    [InlineData("2027-01-01", false, "the first day after does not")]
    public void Includes_CountsTheLastDay(string date, bool expected, string why) =>
        Expect.Equal(expected, AgreementTerm.From(Day("2024-01-01")).UpToAndIncluding(Day("2026-12-31")).Includes(Day(date)), why);

    [Fact]
    public void ADayInAnotherCalendar_IsTheSameDay()
    {
        var julian = Day("2024-01-01").WithCalendar(CalendarSystem.Julian);
        Assert.Equal(AgreementTerm.From(Day("2024-01-01")).For(Period.FromYears(1)), AgreementTerm.From(julian).For(Period.FromYears(1)));
        Assert.Equal(TermEnd.Before(Day("2024-01-01")), TermEnd.Before(julian));
        Assert.True(AgreementTerm.From(Day("2024-01-01")).Indefinitely().Includes(julian));
    }

    [Fact]
    public void ALaterEnd_IsCountedFromTheStart_NotFromACutEnd()
    {
        var monthly = Renewing("2026-01-31", Period.FromMonths(1), Period.FromMonths(1)).Under();
        Assert.Equal(["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"], monthly.Steps(Day("2026-01-31"), Day("2026-04-30").PlusDays(1)).Select(s => NodaTime.Text.LocalDatePattern.Iso.Format(s.End.FirstDayAfter!.Value)));

        // Counted from the previous end, the second would be 28 March.
        Assert.NotEqual(Day("2026-01-31").PlusMonths(1).PlusMonths(1), monthly.Steps(Day("2026-01-31"), Day("2026-03-01"))[1].End.FirstDayAfter);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", "2026-03-31", "by dates, and one month long: counted from the start")]
    [InlineData("2026-01-31", "2026-02-27", "2026-03-27", "by dates, and no whole month: counted from the stated end")]
    [InlineData("2024-02-29", "2025-02-28", "2025-03-29", "a year from 29 February, by dates")]
    [InlineData("2026-02-01", "2026-03-01", "2026-04-01", "up to and including the last day of February")]
    public void ATermByDates_IsCountedFromItsStartWhereItIsWholeMonths(string start, string firstDayAfter, string renewed, string why)
    {
        var outlook = TermDraft.For(new("C-12")).Runs(AgreementTerm.From(Day(start)).Until(Day(firstDayAfter))).Renews(TacitRenewal.By(Period.FromMonths(1)))
            .Terminable(NoticeRight.Of(Principal, Rule(1))).Under();
        Expect.Equal(Day(renewed), outlook.Steps(Day(start), Day(firstDayAfter).PlusDays(1))[1].End.FirstDayAfter!.Value, why);
    }

    [Fact]
    public void EveryDayFrom1950To2100_EndsWhereCountingSays()
    {
        var lengths = new[] { 1, 2, 3, 6, 11, 12, 13, 24, 36, 48 };
        for (var start = new LocalDate(1950, 1, 1); start.Year <= 2100; start = start.PlusDays(1))
        {
            var months = lengths[Period.DaysBetween(new LocalDate(1950, 1, 1), start) % lengths.Length];
            var term = AgreementTerm.From(start).For(Period.FromMonths(months));
            if (term.End.FirstDayAfter != NaiveMonths(start, months) || term.EndAfter(new TermLength(months, 0)) != NaiveMonths(start, 2 * months) || AgreementTerm.From(start).Until(term.End.FirstDayAfter.Value).EndAfter(new TermLength(1, 1)) != NaiveMonths(start, months + 1).PlusDays(1))
                Assert.Fail($"{start:uuuu-MM-dd} + {months} months");
        }
    }

    [Theory]
    [InlineData("2026-01-01", "an empty term")]
    [InlineData("2025-12-31", "an end before the start")]
    public void Until_ADayThatIsNotAfterTheStart_IsRefused(string end, string why)
    {
        var thrown = Expect.Throws<RegieValidationException>(() => AgreementTerm.From(Day("2026-01-01")).Until(Day(end)), why);
        Assert.Equal(TermFindings.TermMustEndAfterItsStart, Assert.Single(thrown.Findings).Code);
        Assert.Contains(end, thrown.Findings[0].Values.Select(v => v.Value));
    }

    [Fact]
    public void UpToAndIncluding_TheStart_IsOneDay()
    {
        Assert.Equal(Day("2026-01-02"), AgreementTerm.From(Day("2026-01-01")).UpToAndIncluding(Day("2026-01-01")).End.FirstDayAfter);
        Assert.Throws<RegieValidationException>(() => AgreementTerm.From(Day("2026-01-01")).UpToAndIncluding(Day("2025-12-31")));
    }

    [Fact]
    public void ALengthThatCannotBeCounted_IsRefused_EverywhereByTheSameCode()
    {
        foreach (var length in new[] { Period.Zero, Period.FromDays(-1), Period.FromMonths(-1), Period.FromHours(24), Period.FromYears(1_001), Period.FromYears(999) + Period.FromMonths(13), Period.FromDays(int.MaxValue), Period.FromMonths(int.MaxValue) + Period.FromYears(1_000) })
            foreach (var use in new Action[]
            {
                () => AgreementTerm.From(Day("2026-01-01")).For(length), () => TacitRenewal.By(length), () => ExtensionOption.Of("o", length, OptionHolder.Principal),
                () => TermDraft.For(new("C-12")).AtLeast(length), () => TermDraft.For(new("C-12")).AtMost(length), () => SignalPlan.For(ContractClass.Routine).WithLeads(length),
            })
                Assert.Equal(TermFindings.LengthMustBeOfDates, Assert.Single(Expect.Throws<RegieValidationException>(use, length.ToString()).Findings).Code);
        Assert.Equal(TermFindings.DatesMustExist, Assert.Single(Assert.Throws<RegieValidationException>(() => AgreementTerm.From(Day("9500-01-01")).For(Period.FromYears(900))).Findings).Code);
    }

    [Fact]
    public void Ends_CompareByDate_AndNoEndIsTheLatest()
    {
        var (early, late) = (Last("2026-12-31"), Last("2027-12-31"));
        Assert.Equal([early, late, TermEnd.Never], new[] { TermEnd.Never, late, early }.Order());
        Assert.Equal((early, early, early, TermEnd.Never), (TermEnd.Earliest(early, late), TermEnd.Earliest(late, early), TermEnd.Earliest(TermEnd.Never, early), TermEnd.Earliest(TermEnd.Never, TermEnd.Never)));
        Assert.Equal((Day("2026-12-31"), Day("2027-01-01"), false), (early.LastDay!.Value, early.FirstDayAfter!.Value, early.IsOpen));
        Assert.Equal(((LocalDate?)null, (LocalDate?)null, true), (TermEnd.Never.LastDay, TermEnd.Never.FirstDayAfter, TermEnd.Never.IsOpen));
        Assert.Equal(("before 2027-01-01", "never", "31 december 2026", "onbepaalde tijd", "no end"), (early.ToString(), TermEnd.Never.ToString(), early.ToText(LanguageCode.Dutch), TermEnd.Never.ToText(LanguageCode.Dutch), TermEnd.Never.ToText(LanguageCode.English)));
        Assert.True(early.CompareTo(null) > 0);
    }

    [Fact]
    public void ArgumentsThatAreMissing_AreNamed()
    {
        Expect.Argument<ArgumentNullException>("length", () => AgreementTerm.From(Day("2026-01-01")).For(null!));
        Expect.Argument<ArgumentNullException>("first", () => TermEnd.Earliest(null!, TermEnd.Never));
        Expect.Argument<ArgumentNullException>("second", () => TermEnd.Earliest(TermEnd.Never, null!));
    }
}
