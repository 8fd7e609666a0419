using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Terms;
using static Regie.Tests.Terms.Dates;

namespace Regie.Tests.Terms;

public sealed class NoticeJudgementTests
{
    private static readonly TermDraft Yearly = Renewing("2024-01-01", Period.FromYears(3), Period.FromYears(1));

    private static TermDraft YearlyBy(NoticeRule rule) => Draft("2024-01-01", Period.FromYears(3)).Renews(TacitRenewal.By(Period.FromYears(1))).Terminable(NoticeRight.Of(Principal, rule));

    [Theory]
    [InlineData("2026-09-30", NoticeOutcome.InTime, "2026-12-31", 0, "the last day")]
    [InlineData("2025-02-01", NoticeOutcome.InTime, "2026-12-31", 0, "long before")]
    [InlineData("2026-10-01", NoticeOutcome.WorksForLaterEnd, "2027-12-31", 1, "a day late")]
    [InlineData("2026-11-20", NoticeOutcome.WorksForLaterEnd, "2027-12-31", 51, "fifty-one days late")]
    [InlineData("2027-03-01", NoticeOutcome.InTime, "2027-12-31", 0, "after the renewal, for the end of that")]
    public void ANotice_WorksForTheFirstEndThatItIsInTimeFor(string on, NoticeOutcome outcome, string end, int late, string why)
    {
        var judged = Yearly.Under().Judge(Notice(on));
        Expect.Equal((outcome, Last(end), late), (judged.Outcome, judged.End, judged.DaysLate), why);
        Expect.Equal(late == 0 ? 0 : 1, judged.Findings.Count, why);
        Expect.Equal($"{outcome}: {Last(end)}", judged.ToString(), why);
        Expect.Equal(judged.End, Yearly.Under(Notice(on)).ProjectedEnd(Day(on)), "among the facts it does the same");
        Expect.Equal(judged, Yearly.Under(Notice(on)).Judge(Notice(on)), "and is judged the same");
    }

    [Fact]
    public void ALateNotice_IsFound_WithWhatWhyAndWhatToDo()
    {
        var judged = Yearly.Under().Judge(Notice("2026-11-20"));
        var finding = Assert.Single(judged.Findings);
        Assert.Equal((TermFindings.NoticeMustPrecedeRenewal, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("Agreement C-12 goes on on 1 January 2027; notice given on 20 November 2026 is 51 days late (notice period 3 months, by 30 September 2026) and only works for 31 December 2027. Agree on an amendment, or let it go on.", finding.Message.English);
        Assert.Equal("Overeenkomst C-12 loopt door op 1 januari 2027; de opzegging van 20 november 2026 is 51 dagen te laat (opzegtermijn 3 maanden, uiterlijk 30 september 2026) en werkt pas tegen 31 december 2027. Spreek een wijziging af, of laat haar doorlopen.", finding.Message.Dutch);
        Assert.Equal("[agreement=C-12, side=Principal, notice=2026-11-20, deadline=2026-09-30, daysLate=51, asked=2027-01-01, end=2028-01-01]", finding.Values.ToString());
        Assert.Equal((Last("2026-12-31"), Day("2026-09-30")), (judged.Asked, judged.Deadline!.LastDay));
        Assert.Equal([finding], Yearly.Under(Notice("2026-11-20")).FindingsOn(Day("2026-11-20")));
        Assert.Empty(Yearly.Under(Notice("2026-11-20")).FindingsOn(Day("2026-11-19")));
    }

    [Fact]
    public void ALateNotice_IsVoid_WhereTheClauseSaysSo()
    {
        var draft = YearlyBy(Rule(3).WhenLate(LateNoticeRule.Void));
        var judged = draft.Under().Judge(Notice("2026-10-01"));
        Assert.Equal((NoticeOutcome.Void, TermEnd.Never, 1), (judged.Outcome, judged.End, judged.DaysLate));
        Assert.Equal((TermFindings.LateNoticeIsVoid, Severity.Error), (judged.Findings.Single().Code, judged.Findings.Single().Severity));
        Assert.Equal(TermEnd.Never, draft.Under(Notice("2026-10-01")).ProjectedEnd(Day("2026-10-01")));
        Expect.Equal(Last("2027-12-31"), draft.Under(Notice("2026-10-01"), Notice("2027-01-15")).ProjectedEnd(Day("2027-01-15")), "given again, it works");
        Expect.Equal(Last("2027-12-31"), draft.Under().Judge(Notice("2026-10-01").Naming(Last("2027-12-31"))).End, "a notice that names the next end is not late for it");
        Expect.Equal(NoticeOutcome.Void, draft.Under().Judge(Notice("2026-10-01").Naming(Last("2026-12-31"))).Outcome, "one that names the end it is late for is void");
        Expect.Equal(Last("2027-12-31"), draft.Under().EarliestExit(Day("2026-10-01"), Principal), "somebody who wants out names an end that he is in time for");
        Expect.Equal(NoticeOutcome.InTime, draft.Under().Judge(Notice("2026-09-30")).Outcome, "in time, nothing is void");
    }

    [Fact]
    public void AVoidNotice_IsMeasuredAgainstTheEndThatAnOptionMovedBefore()
    {
        var draft = YearlyBy(Rule(3).WhenLate(LateNoticeRule.Void)).With(ExtensionOption.Of("o", Period.FromYears(1), OptionHolder.Principal));
        var facts = new TermFact[] { Exercise("o", "2026-06-01"), Notice("2026-11-01") };
        Expect.Equal(Last("2027-12-31"), draft.Under(facts).ProjectedEnd(Day("2026-11-01")), "late for 2026, but that end was gone: in time for 2027");
        Expect.Equal(NoticeOutcome.InTime, draft.Under(facts).Judge(Notice("2026-11-01")).Outcome, "and so judged");
    }

    [Fact]
    public void ASideWithoutARight_CannotEndIt()
    {
        var judged = YearlyBy(Rule(3)).Under().Judge(Notice("2026-01-01", Contractor));
        Assert.Equal((NoticeOutcome.WithoutRight, TermEnd.Never, (NoticeDeadline?)null), (judged.Outcome, judged.End, judged.Deadline));
        Assert.Equal(TermFindings.NoticeMustRestOnARight, judged.Findings.Single().Code);
        Assert.Equal("zonder opzegrecht", YearlyBy(Rule(3)).Under().ExplainNotice(Notice("2026-01-01", Contractor)).Value.ToText(LanguageCode.Dutch));
    }

    [Fact]
    public void ANotice_ThatChangesNothing_SaysSo()
    {
        var ends = Draft("2024-01-01", Period.FromYears(3)).Terminable(NoticeRight.Of(Principal, Rule(3))).Under();
        var late = ends.Judge(Notice("2026-12-01"));
        Assert.Equal((NoticeOutcome.ChangesNothing, Last("2026-12-31")), (late.Outcome, late.End));
        Assert.Equal((TermFindings.NoticeMustPrecedeTheEnd, Severity.Information), (late.Findings.Single().Code, late.Findings.Single().Severity));
        Assert.Equal(NoticeOutcome.ChangesNothing, ends.Judge(Notice("2028-01-01")).Outcome);
        Assert.Equal(NoticeOutcome.ChangesNothing, Yearly.Under(Notice("2026-02-01", Contractor)).Judge(Notice("2026-03-01")).Outcome);
    }

    [Fact]
    public void ANotice_BeforeTheMinimumTerm_WorksForTheFirstEndAfterIt()
    {
        var draft = Renewing("2024-01-01", Period.FromYears(1), Period.FromYears(1)).AtLeast(Period.FromMonths(30));
        var judged = draft.Under().Judge(Notice("2024-02-01"));
        Assert.Equal((NoticeOutcome.WorksForLaterEnd, Last("2024-12-31"), Last("2026-12-31"), 0), (judged.Outcome, judged.Asked, judged.End, judged.DaysLate));
        Assert.Equal(TermFindings.MinimumTermMustHavePassed, judged.Findings.Single().Code);
        var anyTime = TermDraft.For(new AgreementId("C-12")).Runs(AgreementTerm.From(Day("2024-01-01")).Indefinitely()).AtLeast(Period.FromYears(1)).Terminable(NoticeRight.Of(Principal, Rule(1)));
        Assert.Equal((Last("2024-12-31"), TermFindings.MinimumTermMustHavePassed), (anyTime.Under().Judge(Notice("2024-02-01").Naming(Last("2024-06-30"))).End, anyTime.Under().Judge(Notice("2024-02-01").Naming(Last("2024-06-30"))).Findings.Single().Code));
    }

    [Fact]
    public void ANotice_ForADayOnWhichItCannotEnd_WorksForTheNextEnd()
    {
        var judged = Yearly.Under().Judge(Notice("2026-01-01").Naming(Last("2026-06-30")));
        Assert.Equal((NoticeOutcome.WorksForLaterEnd, Last("2026-12-31"), 0), (judged.Outcome, judged.End, judged.DaysLate));
        Assert.Equal(TermFindings.NoticeMustBeForAPossibleEnd, judged.Findings.Single().Code);
        var monthly = TermDraft.For(new AgreementId("C-12")).Runs(AgreementTerm.From(Day("2024-01-01")).Indefinitely()).Terminable(NoticeRight.Of(Principal, NoticeRule.Of(NoticePeriod.Months(1).ToEndOf(NoticeAlignment.EndOfMonth)))).Under();
        Assert.Equal((Last("2026-06-30"), TermFindings.NoticeMustBeForAPossibleEnd), (monthly.Judge(Notice("2026-01-01").Naming(Last("2026-06-15"))).End, monthly.Judge(Notice("2026-01-01").Naming(Last("2026-06-15"))).Findings.Single().Code));
    }

    [Fact]
    public void ANotice_AtAnyTime_WorksAfterItsPeriod()
    {
        var outlook = TermDraft.For(new AgreementId("C-12")).Runs(AgreementTerm.From(Day("2024-01-01")).Indefinitely()).Terminable(NoticeRight.Of(Principal, Rule(2))).Under();
        Assert.Equal((NoticeOutcome.InTime, Last("2026-04-01"), 0), (outlook.Judge(Notice("2026-02-01")).Outcome, outlook.Judge(Notice("2026-02-01")).End, outlook.Judge(Notice("2026-02-01")).Findings.Count));
        var named = outlook.Judge(Notice("2026-02-01").Naming(Last("2026-03-15")));
        Assert.Equal((NoticeOutcome.WorksForLaterEnd, Last("2026-04-01"), 17, TermFindings.NoticeMustPrecedeRenewal), (named.Outcome, named.End, named.DaysLate, named.Findings.Single().Code));
    }

    [Fact]
    public void ANotice_IsJudgedByWhatWasKnownOnItsDay()
    {
        var draft = Yearly.With(ExtensionOption.Of("o", Period.FromYears(1), OptionHolder.Principal));
        var facts = new TermFact[] { Exercise("o", "2026-06-01"), Notice("2026-05-01", Contractor) };
        Assert.Equal(Last("2026-12-31"), draft.Under(facts).Judge(Notice("2026-05-01", Contractor)).End);
        Assert.Equal(Last("2027-12-31"), draft.Under(Exercise("o", "2026-06-01")).Judge(Notice("2026-06-02", Contractor)).End);
    }
}
