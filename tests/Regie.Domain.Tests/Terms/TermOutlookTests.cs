using System;
using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Terms;
using static Regie.Tests.Terms.Dates;

namespace Regie.Tests.Terms;

public sealed class TermOutlookTests
{
    private static readonly TermDraft Yearly = Renewing("2024-01-01", Period.FromYears(3), Period.FromYears(1));

    private static TermDraft WithOptions => Draft("2024-01-01", Period.FromYears(3))
        .With(ExtensionOption.Of("first", Period.FromYears(1), OptionHolder.Principal).ExercisedBy(Rule(6)))
        .With(ExtensionOption.Of("second", Period.FromMonths(6), OptionHolder.Mutual).ExercisedBy(Rule(3)));

    [Theory]
    [InlineData("2024-01-01", "2026-12-31", "the first term is committed from the start")]
    [InlineData("2026-09-30", "2026-12-31", "on the last day notice can still be given")]
    [InlineData("2026-10-01", "2027-12-31", "the day after, the renewal is fixed")]
    [InlineData("2027-01-01", "2027-12-31", "renewed; the notice date moves along")]
    [InlineData("2027-09-30", "2027-12-31", "the second notice date")]
    [InlineData("2027-10-01", "2028-12-31", "and the day after it")]
    public void CommittedEnd_MovesTheDayAfterEachNoticeDate(string asOf, string lastDay, string why)
    {
        var outlook = Yearly.Under();
        Expect.Equal(Last(lastDay), outlook.CommittedEnd(Day(asOf)), why);
        Expect.Equal(Last(lastDay), outlook.EarliestExit(Day(asOf), Contractor), why);
        Expect.Equal(TermEnd.Never, outlook.ProjectedEnd(Day(asOf)), "it renews until somebody gives notice");
    }

    [Fact]
    public void CommittedEnd_IsTheEarlierOfTheTwoSides_AndASideWithoutARightWaitsForTheEnd()
    {
        var draft = Draft("2024-01-01", Period.FromYears(3)).Renews(TacitRenewal.By(Period.FromYears(1)).AtMost(2)).Terminable(NoticeRight.Of(Contractor, Rule(6)));
        var outlook = draft.Under();
        Assert.Equal((Last("2026-12-31"), Last("2028-12-31"), Last("2026-12-31")), (outlook.EarliestExit(Day("2026-06-30"), Contractor), outlook.EarliestExit(Day("2026-06-30"), Principal), outlook.CommittedEnd(Day("2026-06-30"))));
        Assert.Equal((Last("2027-12-31"), Last("2028-12-31")), (outlook.CommittedEnd(Day("2026-07-01")), outlook.ProjectedEnd(Day("2026-07-01"))));
        Assert.Equal((Last("2026-12-31"), Last("2026-12-31")), (draft.Terminable(NoticeRight.Of(Principal, Rule(3))).Under().CommittedEnd(Day("2026-09-30")), draft.Terminable(NoticeRight.Of(Principal, Rule(3))).Under().EarliestExit(Day("2026-09-30"), Principal)));
    }

    [Theory]
    [InlineData(0, "2026-09-30")]
    [InlineData(1, "2027-09-30")]
    [InlineData(7, "2033-09-30")]
    public void LatestNotice_MovesAlongWithEachRenewal(int renewals, string lastDay)
    {
        var outlook = Yearly.Under();
        Assert.Equal(Day(lastDay), outlook.LatestNotice(Principal, renewals).LastDay);
        Assert.Equal(new DerivedValue.Date(Day(lastDay)), outlook.ExplainLatestNotice(Principal, renewals).Value);
    }

    [Fact]
    public void LatestNotice_ThatDoesNotExist_IsAnErrorWithAName()
    {
        var outlook = Draft("2024-01-01", Period.FromYears(3)).Renews(TacitRenewal.By(Period.FromYears(1)).AtMost(2)).Terminable(NoticeRight.Of(Principal, Rule(3))).Under();
        Assert.Equal(Day("2028-09-30"), outlook.LatestNotice(Principal, 2).LastDay);
        Assert.Equal(TermFindings.EndMustBePossible, Assert.Single(Assert.Throws<RegieValidationException>(() => outlook.LatestNotice(Principal, 3)).Findings).Code);
        Assert.Equal(TermFindings.NoticeMustRestOnARight, Assert.Single(Assert.Throws<RegieValidationException>(() => outlook.LatestNotice(Contractor, 0)).Findings).Code);
        Expect.Argument<ArgumentOutOfRangeException>("renewals", () => outlook.LatestNotice(Principal, -1));
        Expect.Argument<ArgumentOutOfRangeException>("side", () => outlook.LatestNotice((ContractingSide)9, 0));
        var endless = Draft("2024-01-01", Period.FromYears(1)).Renews(TacitRenewal.Indefinitely()).Terminable(NoticeRight.Of(Principal, Rule(3))).Under();
        Assert.Equal(TermFindings.EndMustBePossible, Assert.Single(Assert.Throws<RegieValidationException>(() => endless.LatestNotice(Principal, 1)).Findings).Code);
    }

    [Fact]
    public void AFixedTerm_EndsByItself_AndNoNoticeIsNeeded()
    {
        var outlook = Draft("2024-01-01", Period.FromYears(3)).Under();
        Assert.Equal((Last("2026-12-31"), Last("2026-12-31"), Last("2026-12-31")), (outlook.ProjectedEnd(Day("2024-01-01")), outlook.CommittedEnd(Day("2024-01-01")), outlook.EarliestExit(Day("2030-01-01"), Principal)));
        Assert.Equal([false, true, true, false], new[] { "2023-12-31", "2024-01-01", "2026-12-31", "2027-01-01" }.Select(d => outlook.IsInForceOn(Day(d))));
    }

    [Fact]
    public void AnAgreementWithoutEnd_EndsAfterTheNoticePeriod_NotBeforeTheMinimumTerm()
    {
        var draft = TermDraft.For(new AgreementId("C-12")).Runs(AgreementTerm.From(Day("2024-01-15")).Indefinitely()).AtLeast(Period.FromYears(1))
            .Terminable(NoticeRight.Of(Principal, NoticeRule.Of(NoticePeriod.Months(1).ToEndOf(NoticeAlignment.EndOfMonth)))).Terminable(NoticeRight.Of(Contractor, Rule(6)));
        var outlook = draft.Under();
        Assert.Equal((TermEnd.Never, Last("2025-01-31"), Last("2025-01-14")), (outlook.ProjectedEnd(Day("2024-02-01")), outlook.EarliestExit(Day("2024-02-01"), Principal), outlook.EarliestExit(Day("2024-02-01"), Contractor)));
        Expect.Equal(Last("2026-04-30"), outlook.EarliestExit(Day("2026-03-31"), Principal), "notice on the last day of March, a month, to the end of a month");
        Expect.Equal(Last("2026-05-31"), outlook.EarliestExit(Day("2026-04-01"), Principal), "a day later is a month later");
        Expect.Equal(Last("2026-10-01"), outlook.EarliestExit(Day("2026-04-01"), Contractor), "six months from the day after, against any day");
        Expect.Equal(Last("2025-01-31"), outlook.CommittedEnd(Day("2024-12-31")), "the first end that either side can reach");

        var given = draft.Under(Notice("2026-04-01", Contractor));
        Assert.Equal([true, true, false], new[] { "2026-04-01", "2026-10-01", "2026-10-02" }.Select(d => given.IsInForceOn(Day(d))));
        Assert.Equal((TermEnd.Never, Last("2026-10-01")), (given.ProjectedEnd(Day("2026-03-31")), given.ProjectedEnd(Day("2026-04-01"))));
    }

    [Fact]
    public void AMinimumTerm_IsNotAFixedTermThatRenews()
    {
        var right = NoticeRight.Of(Principal, Rule(1)).Against(NoticeMoment.AnyTime);
        var minimum = TermDraft.For(new AgreementId("C-12")).Runs(AgreementTerm.From(Day("2024-01-01")).Indefinitely()).AtLeast(Period.FromYears(1)).Terminable(right).Under();
        var renewing = Draft("2024-01-01", Period.FromYears(1)).Renews(TacitRenewal.By(Period.FromYears(1))).Terminable(right.Against(NoticeMoment.EndOfTerm)).Under();
        Assert.Equal((Last("2024-12-31"), Last("2024-12-31")), (minimum.EarliestExit(Day("2024-03-01"), Principal), renewing.EarliestExit(Day("2024-03-01"), Principal)));
        Assert.Equal((Last("2025-04-01"), Last("2025-12-31")), (minimum.EarliestExit(Day("2025-03-01"), Principal), renewing.EarliestExit(Day("2025-03-01"), Principal)));
    }

    [Fact]
    public void AFixedTerm_InWhichNoticeWorksAtAnyTime_EndsEarlier_ButNeverLater()
    {
        var outlook = Draft("2024-01-01", Period.FromYears(1)).Terminable(NoticeRight.Of(Principal, Rule(2)).Against(NoticeMoment.AnyTime)).Under();
        Assert.Equal((Last("2024-05-01"), Last("2024-12-31"), Last("2024-12-31")), (outlook.EarliestExit(Day("2024-03-01"), Principal), outlook.EarliestExit(Day("2024-10-31"), Principal), outlook.EarliestExit(Day("2024-12-01"), Principal)));
        Expect.Equal(TermEnd.Before(Day("2024-01-01")), outlook.EarliestExit(Day("2023-01-01"), Principal), "notice long before the start: it ends as it begins");
    }

    [Fact]
    public void OnceRenewed_NoticeCanWorkAtAnyTime()
    {
        var outlook = Draft("2024-01-01", Period.FromYears(1)).Renews(TacitRenewal.By(Period.FromYears(1))).Terminable(NoticeRight.Of(Principal, Rule(1)).Against(NoticeMoment.AnyTimeOnceRenewed)).Under();
        Expect.Equal(Last("2024-12-31"), outlook.EarliestExit(Day("2024-03-01"), Principal), "in the first term only against its end");
        Expect.Equal(Last("2025-01-10"), outlook.EarliestExit(Day("2024-12-10"), Principal), "late for the first end, and then at any time");
        Expect.Equal(Last("2025-04-01"), outlook.EarliestExit(Day("2025-03-01"), Principal), "at any time once renewed");
        var endless = Draft("2024-01-01", Period.FromYears(1)).Renews(TacitRenewal.Indefinitely()).Terminable(NoticeRight.Of(Principal, Rule(1))).Under();
        Assert.Equal((Last("2024-12-31"), Last("2025-04-01"), TermEnd.Never), (endless.EarliestExit(Day("2024-11-30"), Principal), endless.EarliestExit(Day("2025-03-01"), Principal), endless.ProjectedEnd(Day("2025-03-01"))));
    }

    [Fact]
    public void Options_ExtendInOrder_AndLapseUnused()
    {
        string States(string asOf, params TermFact[] facts) => string.Join(" ", WithOptions.Under(facts).OptionsOn(Day(asOf)).Select(s => s.State));
        Assert.Equal("Open Waiting", States("2026-06-30"));
        Assert.Equal("Lapsed Lapsed", States("2026-07-01"));
        var first = Exercise("first", "2026-06-30");
        Assert.Equal("Exercised Open", States("2026-06-30", first));
        Assert.Equal("Open Waiting", States("2026-06-29", first));
        Assert.Equal("Exercised Open", States("2027-09-30", first, Exercise("second", "2027-09-01")));
        Assert.Equal("Exercised Lapsed", States("2027-10-01", first, Exercise("second", "2027-09-01")));
        Assert.Equal("Exercised Exercised", States("2027-09-30", first, Exercise("second", "2027-09-01"), Exercise("second", "2027-09-30", Contractor)));

        var outlook = WithOptions.Under(first, Exercise("second", "2027-09-01"), Exercise("second", "2027-09-30", Contractor));
        Assert.Equal([Last("2026-12-31"), Last("2027-12-31"), Last("2027-12-31"), Last("2028-06-30")], new[] { "2026-06-29", "2026-06-30", "2027-09-29", "2027-09-30" }.Select(d => outlook.ProjectedEnd(Day(d))));
        var second = outlook.OptionsOn(Day("2027-09-30"))[1];
        Assert.Equal((Day("2027-09-30"), Last("2028-06-30"), Day("2027-09-30"), "second: Exercised"), (second.ExercisedOn!.Value, second.ExtendedEnd, second.Deadline.LastDay, second.ToString()));
        Assert.Equal(new[] { TermStepKind.Initial, TermStepKind.Option, TermStepKind.Option }, outlook.Steps(Day("2028-01-01"), Day("2030-01-01")).Select(s => s.Kind));
        Assert.Empty(outlook.FindingsOn(Day("2028-01-01")));
    }

    [Fact]
    public void OptionsOfDifferentLengths_EndWhereTheSumFromTheStartEnds()
    {
        var draft = Draft("2024-08-31", Period.FromMonths(6))
            .With(ExtensionOption.Of("1", Period.FromMonths(1), OptionHolder.Principal)).With(ExtensionOption.Of("2", Period.FromMonths(5), OptionHolder.Contractor)).Renews(TacitRenewal.By(Period.FromMonths(1)).AtMost(1))
            .Terminable(NoticeRight.Of(Principal, Rule(1)));
        var outlook = draft.Under(Exercise("1", "2025-02-27"), Exercise("2", "2025-03-30", Contractor));
        Assert.Equal(["2025-02-28", "2025-03-31", "2025-08-31", "2025-09-30"], outlook.Steps(Day("2025-04-01"), Day("2026-01-01")).Select(s => NodaTime.Text.LocalDatePattern.Iso.Format(s.End.FirstDayAfter!.Value)));
    }

    [Theory]
    [InlineData("2026-06-29", "7.5 7.5 8 9", true, "each of the last two is at least 7.5")]
    [InlineData("2026-06-29", "9 7.4 8", false, "one of the last two is below")]
    [InlineData("2026-06-29", "9", false, "fewer periods than agreed")]
    [InlineData("2026-06-29", "9 -", false, "a period without a score never earns")]
    public void AnEarnedOption_NeedsTheConditionToBeJudgedMet(string judged, string scores, bool earned, string why)
    {
        var condition = OptionCondition.OfPerformance("score", new EarnedOption(7.5m, 2));
        var draft = Draft("2024-01-01", Period.FromYears(3)).With(ExtensionOption.Of("earned", Period.FromYears(1), OptionHolder.Contractor).ExercisedBy(Rule(6)).Provided(condition));
        var exercise = Exercise("earned", "2026-06-30", Contractor);
        var by = TermFact.ConditionJudged.By(condition, Day(judged), scores.Split(' ').Select(s => s == "-" ? (ExactNumber?)null : ExactNumber.Of(Foundations.D(s))).ToList());
        Expect.Equal(earned, by.IsMet, why);
        var outlook = draft.Under(by, exercise);
        Expect.Equal(earned ? Last("2027-12-31") : Last("2026-12-31"), outlook.ProjectedEnd(Day("2026-06-30")), why);
        Expect.Equal(earned ? OptionState.Exercised : OptionState.NotEarned, outlook.OptionsOn(Day("2026-06-30"))[0].State, why);
        Expect.Equal(earned ? "" : "REG-TRM-029", string.Join(",", outlook.FindingsOn(Day("2026-06-30")).Select(f => f.Code)), why);
    }

    [Fact]
    public void TheLastJudgementBeforeTheExercise_Counts()
    {
        var draft = Draft("2024-01-01", Period.FromYears(3)).With(ExtensionOption.Of("o", Period.FromYears(1), OptionHolder.Principal).Provided(OptionCondition.Named("audit", LocalizedText.Of("audit zonder bevindingen", "an audit without findings"))));
        var (met, notMet) = (TermFact.ConditionJudged.Met("audit", Day("2026-02-01")), TermFact.ConditionJudged.NotMet("audit", Day("2026-03-01")));
        Assert.Equal((Last("2027-12-31"), Last("2026-12-31"), Last("2026-12-31")), (
            draft.Under(met, notMet, Exercise("o", "2026-02-15")).ProjectedEnd(Day("2026-12-01")),
            draft.Under(met, notMet, Exercise("o", "2026-03-15")).ProjectedEnd(Day("2026-12-01")),
            draft.Under(met, Exercise("o", "2026-01-15")).ProjectedEnd(Day("2026-12-01"))));
        Assert.Equal([OptionState.NotEarned, OptionState.Open, OptionState.NotEarned], new[] { "2026-01-01", "2026-02-01", "2026-03-01" }.Select(d => draft.Under(met, notMet).OptionsOn(Day(d))[0].State));
    }

    [Fact]
    public void AnExerciseThatDoesNothing_IsFound_WithWhatToDo()
    {
        string Codes(string asOf, params TermFact[] facts) => string.Join(" ", WithOptions.Under(facts).FindingsOn(Day(asOf)).Select(f => f.Code));
        Assert.Equal("REG-TRM-025", Codes("2027-01-01", Exercise("third", "2026-01-01")));
        Assert.Equal("REG-TRM-026", Codes("2027-01-01", Exercise("first", "2026-07-01")));
        Assert.Equal("REG-TRM-027", Codes("2027-01-01", Exercise("first", "2026-06-01", Contractor)));
        Assert.Equal("REG-TRM-028", Codes("2027-01-01", Exercise("second", "2026-06-01"), Exercise("second", "2026-06-01", Contractor)).Split(' ').Distinct().Single());
        Assert.Equal("REG-TRM-030", Codes("2027-05-01", Exercise("first", "2026-06-01"), Exercise("second", "2027-05-01")));
        Assert.Equal("REG-TRM-031", Codes("2027-05-01", TermFact.ConditionJudged.Met("audit", Day("2026-01-01"))));
        Assert.Equal("", Codes("2026-06-30", Exercise("first", "2026-07-01")));
        var late = Assert.Single(WithOptions.Under(Exercise("first", "2026-07-02")).FindingsOn(Day("2027-01-01")));
        Assert.Equal("Option 'first' of agreement C-12 could be exercised up to and including 30 June 2026; 2 July 2026 is 2 days late. Agree on an amendment, or let it lapse.", late.Message.English);
    }

    [Fact]
    public void OfNoticeAndOption_TheFirstInTimeCounts()
    {
        var draft = WithOptions.Renews(TacitRenewal.By(Period.FromYears(1))).Terminable(NoticeRight.Of(Contractor, Rule(3)));
        Expect.Equal(Last("2026-12-31"), draft.Under(Notice("2026-05-01", Contractor), Exercise("first", "2026-05-02")).ProjectedEnd(Day("2026-06-01")), "notice first: the option finds nothing to extend");
        Expect.Equal(Last("2027-12-31"), draft.Under(Exercise("first", "2026-05-01"), Notice("2026-05-02", Contractor)).ProjectedEnd(Day("2026-06-01")), "option first: notice is for the next end");
        Expect.Equal(Last("2027-12-31"), draft.Under(Notice("2026-05-01", Contractor), Exercise("first", "2026-05-01")).ProjectedEnd(Day("2026-06-01")), "on one day: the option");
        Assert.Equal(["REG-TRM-028"], draft.Under(Notice("2026-05-01", Contractor), Exercise("first", "2026-05-02")).FindingsOn(Day("2026-06-01")).Select(f => f.Code.ToString()));
        Assert.Equal([OptionState.Lapsed, OptionState.Lapsed], draft.Under(Notice("2026-05-01", Contractor)).OptionsOn(Day("2026-05-02")).Select(s => s.State));
    }

    [Fact]
    public void ATermination_EndsIt_UnlessItEndsEarlier()
    {
        var ended = new TermFact.Terminated(Day("2025-05-01"), Last("2025-06-30"), LocalizedText.Of("ontbinding", "rescission"));
        Assert.Equal((TermEnd.Never, Last("2025-06-30"), Last("2025-06-30")), (Yearly.Under(ended).ProjectedEnd(Day("2025-04-30")), Yearly.Under(ended).ProjectedEnd(Day("2025-05-01")), Yearly.Under(ended).CommittedEnd(Day("2025-05-01"))));
        var later = new TermFact.Terminated(Day("2025-05-01"), Last("2040-06-30"), LocalizedText.Of("afspraak", "agreement"));
        Assert.Equal((Last("2040-06-30"), Last("2026-12-31")), (Yearly.Under(later).ProjectedEnd(Day("2025-05-01")), Yearly.Under(later, Notice("2026-01-01")).ProjectedEnd(Day("2026-01-01"))));
    }

    [Fact]
    public void ANotice_CanNameALaterEnd()
    {
        Assert.Equal(Last("2028-12-31"), Yearly.Under(Notice("2026-01-01").Naming(Last("2028-12-31"))).ProjectedEnd(Day("2026-01-01")));
        Expect.Equal(Last("2028-12-31"), Yearly.Under(Notice("2026-01-01").Naming(Last("2028-06-30"))).ProjectedEnd(Day("2026-01-01")), "a day between two ends works for the next");
    }

    [Fact]
    public void ADayInAnotherCalendar_GetsTheSameAnswers()
    {
        var outlook = WithOptions.Renews(TacitRenewal.By(Period.FromYears(1))).Terminable(NoticeRight.Of(Principal, Rule(3))).Under(Exercise("first", "2026-06-01"));
        foreach (var day in new[] { "2023-12-31", "2024-01-01", "2026-06-01", "2027-09-30", "2027-10-01" }.Select(Day))
        {
            var julian = day.WithCalendar(CalendarSystem.Julian);
            Assert.Equal((outlook.ProjectedEnd(day), outlook.CommittedEnd(day), outlook.IsInForceOn(day)), (outlook.ProjectedEnd(julian), outlook.CommittedEnd(julian), outlook.IsInForceOn(julian)));
            Assert.Equal((outlook.OptionsOn(day), outlook.Steps(day, day.PlusYears(9)), outlook.FindingsOn(day)), (outlook.OptionsOn(julian), outlook.Steps(julian, julian.PlusYears(9).WithCalendar(CalendarSystem.Julian)), outlook.FindingsOn(julian)));
            Assert.Equal(outlook.Judge(new(Principal, day)), outlook.Judge(new(Principal, julian)));
            Assert.Equal(Rule(3).LatestNotice(day, EveryDay), Rule(3).LatestNotice(julian, EveryDay));
            Assert.Equal(Rule(3).FirstEnd(day, EveryDay), Rule(3).FirstEnd(julian, EveryDay));
            var calendar = ContractCalendar.Of(outlook, day, Day("2040-01-01"), SignalPlan.For(ContractClass.Routine));
            Assert.Equal(calendar, ContractCalendar.Of(outlook, julian, Day("2040-01-01").WithCalendar(CalendarSystem.Julian), SignalPlan.For(ContractClass.Routine)));
            Assert.Equal(calendar.DueBy(day), calendar.DueBy(julian));
        }
    }

    [Fact]
    public void Explanations_ComeToTheFastAnswers()
    {
        var outlook = TermOutlook.Of(WithOptions.Renews(TacitRenewal.By(Period.FromYears(1)).AtMost(2)).Terminable(NoticeRight.Of(Principal, Rule(3))).Build(), TermFacts.Of([Exercise("first", "2026-06-01"), Notice("2027-10-01")]), BusinessDays.MondayToFriday.ClosedOn(DutchHolidays.Lustrum));
        for (var asOf = Day("2026-01-01"); asOf < Day("2030-01-01"); asOf = asOf.PlusDays(7))
        {
            Assert.Equal(Value(outlook.ProjectedEnd(asOf)), outlook.ExplainProjectedEnd(asOf).Value);
            Assert.Equal(Value(outlook.CommittedEnd(asOf)), outlook.ExplainCommittedEnd(asOf).Value);
            Assert.Equal(Value(outlook.EarliestExit(asOf, Principal)), outlook.ExplainEarliestExit(asOf, Principal).Value);
            Assert.Equal(new DerivedValue.Date(outlook.OptionsOn(asOf)[1].Deadline.LastDay), outlook.ExplainOption("second", asOf).Value);
        }

        static DerivedValue Value(TermEnd end) => new DerivedValue.Date(end.LastDay!.Value);
    }

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_ReadsAsAWorksheet(LanguageCode language)
    {
        var outlook = TermOutlook.Of(
            TermDraft.For(new AgreementId("C-12")).Runs(AgreementTerm.From(Day("2024-01-31")).UpToAndIncluding(Day("2026-01-30"))).Under(new ClauseReference("C-12", "art. 2"))
                .With(ExtensionOption.Of("option 1", Period.FromMonths(13), OptionHolder.Principal).ExercisedBy(Rule(6)).Under(new ClauseReference("C-12", "art. 3")))
                .Renews(TacitRenewal.By(Period.FromMonths(12)).Under(new ClauseReference("C-12", "art. 4"))).AtMost(Period.FromYears(6))
                .Terminable(NoticeRight.Of(Principal, Rule(3).Under(new ClauseReference("C-12", "art. 12")))).Terminable(NoticeRight.Of(Contractor, Rule(6))).Build(),
            TermFacts.Of([Exercise("option 1", "2025-07-01"), Notice("2026-12-01")]), BusinessDays.MondayToFriday.ClosedOn(DutchHolidays.Lustrum));
        Verified.Text(string.Join("\n\n",
            outlook.ExplainProjectedEnd(Day("2026-01-01")).ToWorksheet(language),
            outlook.ExplainProjectedEnd(Day("2026-12-01")).ToWorksheet(language),
            outlook.ExplainCommittedEnd(Day("2025-10-01")).ToWorksheet(language),
            outlook.ExplainNotice(Notice("2026-12-01")).ToWorksheet(language),
            outlook.ExplainOption("option 1", Day("2025-06-01")).ToWorksheet(language),
            Yearly.Under().ExplainProjectedEnd(Day("2026-01-01")).ToParagraph(language)), typeof(TermOutlookTests), language.ToString());
    }

    [Fact]
    public void BadArguments_AreNamed()
    {
        var terms = Yearly.Build();
        Expect.Argument<ArgumentNullException>("terms", () => TermOutlook.Of(null!, TermFacts.None, EveryDay));
        Expect.Argument<ArgumentNullException>("facts", () => TermOutlook.Of(terms, null!, EveryDay));
        Expect.Argument<ArgumentNullException>("days", () => TermOutlook.Of(terms, TermFacts.None, null!));
        var outlook = Yearly.Under();
        Expect.Argument<ArgumentOutOfRangeException>("by", () => outlook.EarliestExit(Day("2026-01-01"), (ContractingSide)9));
        Expect.Argument<ArgumentOutOfRangeException>("by", () => outlook.ExplainEarliestExit(Day("2026-01-01"), (ContractingSide)9));
        Expect.Argument<ArgumentNullException>("notice", () => outlook.Judge(null!));
        Expect.Argument<ArgumentNullException>("notice", () => outlook.ExplainNotice(null!));
        Expect.Argument<ArgumentNullException>("option", () => outlook.ExplainOption(null!, Day("2026-01-01")));
        Assert.Equal(TermFindings.OptionMustExist, Assert.Single(Assert.Throws<RegieValidationException>(() => outlook.ExplainOption("first", Day("2026-01-01"))).Findings).Code);
        Assert.Equal((terms, TermFacts.None, EveryDay), (outlook.Terms, outlook.Facts, outlook.BusinessDays));
    }
}
