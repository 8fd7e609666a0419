using System;
using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Terms;
using static Regie.Tests.Terms.Dates;

namespace Regie.Tests.Terms;

public sealed class TermDraftTests
{
    private static readonly TermDraft Sound = Renewing("2024-01-01", Period.FromYears(3), Period.FromYears(1));

    [Fact]
    public void Build_KeepsWhatWasStated()
    {
        var clause = new ClauseReference("C-12", "art. 2");
        var (one, two) = (ExtensionOption.Of("1", Period.FromYears(1), OptionHolder.Principal), ExtensionOption.Of("2", Period.FromYears(1), OptionHolder.Mutual));
        var terms = Sound.With(one).With(two).AtLeast(Period.FromYears(1)).AtMost(Period.FromYears(8)).Under(clause).AwardedUnderProcurementLaw().Build();
        Assert.Equal((new AgreementId("C-12"), AgreementTerm.From(Day("2024-01-01")).For(Period.FromYears(3)), clause, true), (terms.Agreement, terms.Term, terms.Clause, terms.IsPublicContract));
        Assert.Equal((Period.FromYears(1), Period.FromYears(8), TacitRenewal.By(Period.FromYears(1))), (terms.Minimum, terms.Maximum, terms.Renewal));
        Assert.Equal((Day("2025-01-01"), TermEnd.Before(Day("2032-01-01"))), (terms.EarliestEnd!.Value, terms.MaximumEnd));
        Assert.Equal([one, two], terms.Options);
        Assert.Equal([Principal, Contractor], terms.Rights.Select(r => r.By));
        Assert.Equal((Principal, Contractor), (terms.RightOf(Principal)!.By, terms.RightOf(Contractor)!.By));
        Assert.Equal("C-12 [2024-01-01, 2027-01-01)", terms.ToString());
        Assert.Equal((null, TermEnd.Never, (NoticeRight?)null), ((object?)Sound.Build().EarliestEnd, Sound.Build().MaximumEnd, Draft("2024-01-01", Period.FromYears(1)).Build().RightOf(Principal)));
        Assert.Equal(Sound.Build(), Sound.Build());
        Assert.Empty(Sound.Validate());
    }

    [Fact]
    public void EachStep_LeavesTheDraftAsItWas()
    {
        var draft = TermDraft.For(new AgreementId("C-12"));
        _ = draft.Runs(AgreementTerm.From(Day("2024-01-01")).Indefinitely()).Renews(TacitRenewal.Indefinitely()).AtLeast(Period.FromDays(1)).AwardedUnderProcurementLaw();
        Assert.Equal((null, null, null, false, 0), (draft.Term, draft.Renewal, draft.Minimum, draft.IsPublicContract, draft.Options.Count));
    }

    [Fact]
    public void Validate_ReportsEverythingAtOnce()
    {
        var option = ExtensionOption.Of("1", Period.FromYears(1), OptionHolder.Principal);
        var draft = TermDraft.For(new AgreementId("C-12")).With(option).With(option)
            .Terminable(NoticeRight.Of(Principal, Rule(3))).Terminable(NoticeRight.Of(Principal, Rule(6).Given(ReceiptRule.SentBy).WithLeadDays(2)));
        Assert.Equal(
            [TermFindings.TermMustBeStated, TermFindings.OptionsMustHaveNamesOfTheirOwn, TermFindings.NoticeRightsMustBeOneForASide, TermFindings.LeadDaysMustServeReceipt],
            draft.Validate().Select(f => f.Code));
        Assert.Equal(draft.Validate().Where(f => f.Severity == Severity.Error), Assert.Throws<RegieValidationException>(() => draft.Build()).Findings);

        var whole = draft.Runs(AgreementTerm.From(Day("2024-01-15")).For(Period.FromYears(3))).AtMost(Period.FromYears(4)).AtLeast(Period.FromYears(9)).Renews(TacitRenewal.By(Period.FromYears(1))).AwardedUnderProcurementLaw()
            .Terminable(NoticeRight.Of(Contractor, NoticeRule.Of(NoticePeriod.Months(1).ToEndOf(NoticeAlignment.EndOfMonth))));
        Assert.Equal(
            [
                TermFindings.OptionsMustHaveNamesOfTheirOwn, TermFindings.NoticeRightsMustBeOneForASide, TermFindings.LeadDaysMustServeReceipt, TermFindings.OptionsMustFitMaximumTerm,
                TermFindings.MinimumTermMustFitTheTerm, TermFindings.PublicContractMustNotRenewTacitly, TermFindings.NoticeMustFitTheEndOfTerm,
            ],
            whole.Validate().Select(f => f.Code));
        Assert.All(whole.Validate(), f => Assert.Equal("C-12", f.Values.Single(v => v.Name == "agreement").Value));
    }

    [Theory]
    [InlineData(4, false, false, "fits")]
    [InlineData(2, true, false, "the first term alone is longer")]
    [InlineData(3, false, true, "exactly the first term: the renewal never comes")]
    public void TheMaximumTerm_HoldsForEveryPart(int years, bool beyond, bool cut, string why)
    {
        var codes = Renewing("2024-01-01", Period.FromYears(3), Period.FromYears(1)).AtMost(Period.FromYears(years)).Validate().Select(f => f.Code).ToList();
        Expect.Equal(beyond, codes.Contains(TermFindings.TermMustFitItsMaximum), why);
        Expect.Equal(cut, codes.Contains(TermFindings.RenewalsMustFitMaximumTerm), why);
    }

    [Fact]
    public void ARenewalThatTheMaximumCuts_IsAWarning_AndIsCut()
    {
        var draft = Renewing("2024-01-01", Period.FromYears(3), Period.FromYears(2)).AtMost(Period.FromYears(4));
        var finding = Assert.Single(draft.Validate());
        Assert.Equal((TermFindings.RenewalsMustFitMaximumTerm, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal(TermEnd.Before(Day("2028-01-01")), draft.Under().ProjectedEnd(Day("2024-01-01")));
        Assert.Empty(Renewing("2024-01-01", Period.FromYears(3), Period.FromYears(2)).AtMost(Period.FromYears(7)).Validate());
        Assert.Empty(Draft("2024-01-01", Period.FromYears(3)).Renews(TacitRenewal.By(Period.FromYears(2)).AtMost(1)).AtMost(Period.FromYears(8)).Terminable(NoticeRight.Of(Principal, Rule(1))).Validate());
    }

    [Fact]
    public void ATermWithoutEnd_CannotBeExtended_AndSomebodyMustBeAbleToEndIt()
    {
        var draft = TermDraft.For(new AgreementId("C-12")).Runs(AgreementTerm.From(Day("2024-01-01")).Indefinitely());
        Assert.Equal([TermFindings.EndlessTermMustBeTerminable], draft.Validate().Select(f => f.Code));
        Assert.Empty(draft.AtMost(Period.FromYears(5)).Validate());
        Assert.Empty(draft.Terminable(NoticeRight.Of(Contractor, Rule(1))).Validate());
        Assert.Equal(TermFindings.ExtensionsMustFollowAnEnd, Assert.Single(Assert.Throws<RegieValidationException>(() => draft.Renews(TacitRenewal.Indefinitely()).Build()).Findings).Code);
        Assert.Equal(TermFindings.ExtensionsMustFollowAnEnd, Assert.Single(Assert.Throws<RegieValidationException>(() => draft.With(ExtensionOption.Of("1", Period.FromYears(1), OptionHolder.Principal)).Build()).Findings).Code);
        Assert.Equal([TermFindings.EndlessTermMustBeTerminable], Draft("2024-01-01", Period.FromYears(1)).Renews(TacitRenewal.By(Period.FromYears(1))).Validate().Select(f => f.Code));
        Assert.Empty(Draft("2024-01-01", Period.FromYears(1)).Renews(TacitRenewal.By(Period.FromYears(1)).AtMost(2)).Validate());
    }

    [Fact]
    public void AMinimumTerm_ThatTheAgreementCannotReach_IsAnError()
    {
        Assert.Equal([TermFindings.MinimumTermMustFitTheTerm], Draft("2024-01-01", Period.FromYears(1)).AtLeast(Period.FromYears(2)).Validate().Select(f => f.Code));
        Assert.Empty(Draft("2024-01-01", Period.FromYears(1)).AtLeast(Period.FromYears(1)).Validate());
        Assert.Empty(Renewing("2024-01-01", Period.FromYears(1), Period.FromYears(1)).AtLeast(Period.FromYears(2)).Validate());
        Assert.Equal([TermFindings.MinimumTermMustFitTheTerm], Renewing("2024-01-01", Period.FromYears(1), Period.FromYears(1)).AtLeast(Period.FromYears(3)).AtMost(Period.FromYears(2)).Validate().Select(f => f.Code));
    }

    [Fact]
    public void ATacitRenewal_OfAPublicContract_IsAFinding()
    {
        var finding = Assert.Single(Sound.AwardedUnderProcurementLaw().Validate());
        Assert.Equal((TermFindings.PublicContractMustNotRenewTacitly, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Empty(Draft("2024-01-01", Period.FromYears(3)).AwardedUnderProcurementLaw().Validate());
    }

    [Fact]
    public void Parts_KeepWhatTheyAreTold()
    {
        var clause = new ClauseReference("C-12", "art. 3");
        var condition = OptionCondition.OfPerformance("score", new EarnedOption(7.5m, 4));
        var option = ExtensionOption.Of(" option 1 ", Period.FromYears(1), OptionHolder.Mutual).ExercisedBy(Rule(6)).Provided(condition).Under(clause);
        Assert.Equal(("option 1", Period.FromYears(1), OptionHolder.Mutual, Rule(6), condition, clause), (option.Name, option.Length, option.Holder, option.Exercise, option.Condition, option.Clause));
        Assert.Equal(("option 1 (1 year)", "score"), (option.ToString(), condition.ToString()));
        Assert.Equal(("score van ten minste 7,5 in elk van de laatste 4 definitieve perioden", "score of at least 7.5 in each of the last 4 final periods"), (condition.Description.Dutch, condition.Description.English));
        Assert.Equal("score of at least 6 in the last final period", OptionCondition.OfPerformance("score", new EarnedOption(6, 1)).Description.English);
        Assert.Equal(((EarnedOption?)null, "budget"), (OptionCondition.Named("budget", LocalizedText.Same("budget")).Earned, OptionCondition.Named("budget", LocalizedText.Same("budget")).Description.Dutch));
        var renewal = TacitRenewal.By(Period.FromYears(1)).AtMost(2).Under(clause);
        Assert.Equal((Period.FromYears(1), 2, clause), (renewal.Length, renewal.Most, renewal.Clause));
        Assert.Equal((null, 1), (TacitRenewal.Indefinitely().Length, TacitRenewal.Indefinitely().Most));
        Assert.Equal(NoticeMoment.AnyTime, NoticeRight.Of(Principal, Rule(1)).Against(NoticeMoment.AnyTime).Moment);
    }

    [Fact]
    public void BadArguments_AreNamed()
    {
        Expect.Argument<ArgumentNullException>("agreement", () => TermDraft.For(null!));
        Expect.Argument<ArgumentNullException>("term", () => Sound.Runs(null!));
        Expect.Argument<ArgumentNullException>("length", () => Sound.AtLeast(null!));
        Expect.Argument<ArgumentNullException>("length", () => Sound.AtMost(null!));
        Expect.Argument<ArgumentNullException>("option", () => Sound.With(null!));
        Expect.Argument<ArgumentNullException>("renewal", () => Sound.Renews(null!));
        Expect.Argument<ArgumentNullException>("right", () => Sound.Terminable(null!));
        Expect.Argument<ArgumentNullException>("clause", () => Sound.Under(null!));
        Expect.Argument<ArgumentOutOfRangeException>("side", () => Sound.Build().RightOf((ContractingSide)7));
        Expect.Argument<ArgumentNullException>("rule", () => NoticeRight.Of(Principal, null!));
        Expect.Argument<ArgumentOutOfRangeException>("by", () => NoticeRight.Of((ContractingSide)(-1), Rule(1)));
        Expect.Argument<ArgumentOutOfRangeException>("moment", () => NoticeRight.Of(Principal, Rule(1)).Against((NoticeMoment)9));
        Expect.Argument<ArgumentException>("name", () => ExtensionOption.Of(" ", Period.FromYears(1), OptionHolder.Principal));
        Expect.Argument<ArgumentNullException>("name", () => ExtensionOption.Of(null!, Period.FromYears(1), OptionHolder.Principal));
        Expect.Argument<ArgumentNullException>("length", () => ExtensionOption.Of("1", null!, OptionHolder.Principal));
        Expect.Argument<ArgumentOutOfRangeException>("holder", () => ExtensionOption.Of("1", Period.FromYears(1), (OptionHolder)9));
        var option = ExtensionOption.Of("1", Period.FromYears(1), OptionHolder.Principal);
        Expect.Argument<ArgumentNullException>("rule", () => option.ExercisedBy(null!));
        Expect.Argument<ArgumentNullException>("condition", () => option.Provided(null!));
        Expect.Argument<ArgumentNullException>("clause", () => option.Under(null!));
        Expect.Argument<ArgumentNullException>("description", () => OptionCondition.Named("c", null!));
        Expect.Argument<ArgumentException>("name", () => OptionCondition.Named("", LocalizedText.Same("")));
        Expect.Argument<ArgumentNullException>("earned", () => OptionCondition.OfPerformance("c", null!));
        Expect.Argument<ArgumentNullException>("name", () => OptionCondition.OfPerformance(null!, new EarnedOption(1, 1)));
        Expect.Argument<ArgumentNullException>("length", () => TacitRenewal.By(null!));
        Expect.Argument<ArgumentOutOfRangeException>("times", () => TacitRenewal.By(Period.FromYears(1)).AtMost(0));
        Assert.Throws<InvalidOperationException>(() => TacitRenewal.Indefinitely().AtMost(2));
        Expect.Argument<ArgumentNullException>("clause", () => TacitRenewal.Indefinitely().Under(null!));
    }

    [Fact]
    public void Facts_RefuseWhatIsNone()
    {
        Expect.Argument<ArgumentNullException>("option", () => new TermFact.OptionExercised(null!, Principal, Day("2026-01-01")));
        Expect.Argument<ArgumentException>("option", () => new TermFact.OptionExercised(" ", Principal, Day("2026-01-01")));
        Expect.Argument<ArgumentOutOfRangeException>("by", () => new TermFact.OptionExercised("1", (ContractingSide)4, Day("2026-01-01")));
        Expect.Argument<ArgumentOutOfRangeException>("by", () => new TermFact.NoticeGiven((ContractingSide)4, Day("2026-01-01")));
        Expect.Argument<ArgumentNullException>("end", () => Notice("2026-01-01").Naming(null!));
        Expect.Argument<ArgumentException>("end", () => Notice("2026-01-01").Naming(TermEnd.Never));
        Expect.Argument<ArgumentNullException>("end", () => new TermFact.Terminated(Day("2026-01-01"), null!, LocalizedText.Same("g")));
        Expect.Argument<ArgumentException>("end", () => new TermFact.Terminated(Day("2026-01-01"), TermEnd.Never, LocalizedText.Same("g")));
        Expect.Argument<ArgumentNullException>("ground", () => new TermFact.Terminated(Day("2026-01-01"), Last("2026-12-31"), null!));
        Expect.Argument<ArgumentNullException>("condition", () => TermFact.ConditionJudged.Met(null!, Day("2026-01-01")));
        Expect.Argument<ArgumentException>("condition", () => TermFact.ConditionJudged.NotMet("", Day("2026-01-01")));
        Expect.Argument<ArgumentNullException>("condition", () => TermFact.ConditionJudged.By(null!, Day("2026-01-01"), []));
        Expect.Argument<ArgumentException>("condition", () => TermFact.ConditionJudged.By(OptionCondition.Named("c", LocalizedText.Same("c")), Day("2026-01-01"), []));
        Expect.Argument<ArgumentNullException>("finalScores", () => TermFact.ConditionJudged.By(OptionCondition.OfPerformance("c", new EarnedOption(1, 1)), Day("2026-01-01"), null!));
        Expect.Argument<ArgumentNullException>("facts", () => TermFacts.Of(null!));
        Expect.Argument<ArgumentNullException>("facts", () => TermFacts.Of([null!]));
        Expect.Argument<ArgumentNullException>("fact", () => TermFacts.None.With(null!));
    }

    [Fact]
    public void Facts_StandInOrder_AndAreKnownFromTheirDay()
    {
        var (early, late) = (Notice("2026-03-01"), Notice("2026-02-01", Contractor));
        var facts = TermFacts.None.With(early).With(late);
        Assert.Equal([late, early], facts.All);
        Assert.Equal(TermFacts.Of([late, early]), facts);
        Assert.Equal([0, 1, 1, 2], new[] { "2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01" }.Select(d => facts.KnownOn(Day(d)).All.Count));
    }
}
