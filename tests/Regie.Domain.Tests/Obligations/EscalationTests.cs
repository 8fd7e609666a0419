using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Norms;
using Regie.Obligations;
using static Regie.Tests.Obligations.Owed;

namespace Regie.Tests.Obligations;

public sealed class EscalationTests
{
    private static readonly EscalationRung PlanRung = EscalationRung.After(3, 6, EscalationPower.DemandPlan).Under(new ClauseReference("C-12", "art. 14.1"));
    private static readonly EscalationRung StepInRung = EscalationRung.After(3, 3, EscalationPower.StepIn).Of(BreachCounting.EachPeriod);
    private static readonly EscalationRung EndRung = EscalationRung.After(6, 12, EscalationPower.Terminate);
    private static readonly EscalationLadder Ladder = Draft().Build();

    private static EscalationDraft Draft() => EscalationDraft.For(Supplier, PeriodStep.Month, Start).With(EndRung).With(PlanRung).With(StepInRung);

    private static Breach Late(int number, LocalDate on) => Breach.Of(new BreachId("B-" + number), Supplier, on, LocalizedText.Of("maandrapport", "monthly report")).Under(Clause);

    // The 10th of each of so many months from January.
    private static Breach[] Monthly(int count) => [.. Enumerable.Range(1, count).Select(i => Late(i, new LocalDate(2026, i, 10)))];

    private static Waiver Waived(int number, LocalDate on) => Waiver.Of(new BreachId("B-" + number), Hospital, Manager, on, "storm");

    private static EscalationAssessment On(LocalDate date, Breach[] breaches, params Waiver[] waivers) => Ladder.Assess(breaches, waivers, date);

    [Fact]
    public void Rungs_AreReached_OnBreachesInTheirPeriods()
    {
        var breaches = Monthly(6);
        Assert.Equal([EscalationPower.DemandPlan, EscalationPower.StepIn, EscalationPower.Terminate], Ladder.Rungs.Select(r => r.Power));
        Assert.Empty(On(new LocalDate(2026, 3, 9), breaches).Powers);
        Assert.Equal([EscalationPower.DemandPlan, EscalationPower.StepIn], On(new LocalDate(2026, 3, 10), breaches).Powers);
        Assert.Equal([EscalationPower.DemandPlan, EscalationPower.StepIn, EscalationPower.Terminate], On(new LocalDate(2026, 6, 10), breaches).Powers);
        var june = On(new LocalDate(2026, 6, 10), breaches).Rungs[1];
        Assert.Equal(["B-4", "B-5", "B-6"], june.Counted.Select(b => b.Id.Value));
        Assert.Equal("[2026-04-01, 2026-07-01)", june.Window.ToString());
    }

    // Six months later the first ones are out of sight.
    [Fact]
    public void Breaches_FallOutOfTheWindow()
    {
        Assert.Equal([EscalationPower.DemandPlan], On(new LocalDate(2026, 6, 30), Monthly(3)).Powers);
        Assert.Empty(On(new LocalDate(2026, 7, 1), Monthly(3)).Powers);
    }

    [Fact]
    public void EachBreach_AndEachPeriod_CountDifferently()
    {
        Breach[] three = [Late(1, new LocalDate(2026, 1, 5)), Late(2, new LocalDate(2026, 1, 6)), Late(3, new LocalDate(2026, 1, 7))];
        var outcome = On(new LocalDate(2026, 1, 31), three);
        Assert.Equal([(3, true), (1, false), (3, false)], outcome.Rungs.Select(r => (r.Count, r.IsReached)));
    }

    [Fact]
    public void Waivers_TakeABreachFromTheCount_Visibly_FromTheirDateOn()
    {
        var waiver = Waived(2, new LocalDate(2026, 3, 20)).Reserving("schadevergoeding");
        Assert.Equal([EscalationPower.DemandPlan, EscalationPower.StepIn], On(new LocalDate(2026, 3, 19), Monthly(3), waiver).Powers);
        var after = On(new LocalDate(2026, 3, 20), Monthly(3), waiver);
        Assert.Empty(after.Powers);
        Assert.All(after.Rungs, r => Assert.Equal((2, "B-2"), (r.Count, r.Waived.Single().Id.Value)));
        Assert.Contains("schadevergoeding", after.Derivation.ToWorksheet(LanguageCode.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyBreachesOfTheParty_AndUpToTheDate_Count()
    {
        Breach[] breaches = [.. Monthly(2), Breach.Of(new BreachId("H-1"), Hospital, new LocalDate(2026, 2, 1), LocalizedText.Same("access")), Late(9, new LocalDate(2026, 2, 20))];
        Assert.Equal(2, On(new LocalDate(2026, 2, 19), breaches).Rungs[0].Count);
        Assert.Equal(3, On(new LocalDate(2026, 2, 20), breaches).Rungs[0].Count);
    }

    [Fact]
    public void Contradictions_AreReportedAllAtOnce()
    {
        Breach[] breaches = [.. Monthly(2), Late(1, Start)];
        Waiver[] waivers = [Waived(2, new LocalDate(2026, 2, 9)), Waived(2, new LocalDate(2026, 3, 1)), Waived(7, Start), Waiver.Of(new BreachId("B-1"), Supplier, Manager, End, "own")];
        Assert.Equal(
            [ObligationFindings.BreachMustBeRecordedOnce, ObligationFindings.BreachMustBeWaivedOnce, ObligationFindings.WaiverMustFollowTheBreach, ObligationFindings.WaiverMustNameABreach, ObligationFindings.WaiverMustComeFromAnother],
            Expect.Codes(() => On(Start, breaches, waivers)));
        Expect.Argument<ArgumentException>("breaches", () => Ladder.Assess([null!], [], Start));
    }

    [Fact]
    public void Draft_FindsRungsThatCannotBe()
    {
        Assert.Equal([ObligationFindings.LadderMustHaveRungs], Expect.Codes(() => EscalationDraft.For(Supplier, PeriodStep.Month, Start).Build()));
        Assert.Equal([ObligationFindings.RungsMustDiffer], Expect.Codes(() => Draft().With(EscalationRung.After(4, 6, EscalationPower.DemandPlan)).Build()));
        Assert.Equal([ObligationFindings.RungMustBeReachable], Expect.Codes(() => Draft().With(EscalationRung.After(3, 2, EscalationPower.DemandPlan).Of(BreachCounting.EachPeriod)).Build()));
        var harsh = Draft().With(EscalationRung.After(3, 7, EscalationPower.Terminate));
        Assert.Equal([(ObligationFindings.HarsherRungShouldNotComeFirst, Severity.Warning)], harsh.Validate().Select(f => (f.Code, f.Severity)));
        Assert.Equal(4, harsh.Build().Rungs.Count);
        Assert.Empty(Draft().Validate());
        Expect.Argument<ArgumentOutOfRangeException>("breaches", () => EscalationRung.After(0, 1, EscalationPower.StepIn));
        Expect.Argument<ArgumentOutOfRangeException>("periods", () => EscalationRung.After(1, 0, EscalationPower.StepIn));
        Expect.Argument<ArgumentOutOfRangeException>("power", () => EscalationRung.After(1, 1, (EscalationPower)9));
        Expect.Argument<ArgumentOutOfRangeException>("what", () => PlanRung.Of((BreachCounting)9));
    }

    // A file's breaches feed the ladder as they are.
    [Fact]
    public void BreachesOfAFile_Count()
    {
        var file = Enumerable.Range(0, 3).Aggregate(InEffect(Report), (f, i) => f.With(new ObligationEvent.Breached(new LocalDate(2026, 2 + i, 15), new BreachId("B-" + i), new LocalDate(2026, 2 + i, 10))));
        var finding = Ladder.Assess(file.Breaches, [], new LocalDate(2026, 4, 30)).Findings[0];
        Assert.Equal((ObligationFindings.EscalationPowerHasArisen, "B-0, B-1, B-2"), (finding.Code, finding.Values.Single(v => v.Name == "breaches").Value));
    }

    // One waiver more never gives a power, one breach more never takes one, and the order of the lists is nothing.
    [Fact]
    public void PowersGrowWithBreaches_AndShrinkWithWaivers() => Gen.Select(Gen.Int[0, 360].Array[1, 9], Gen.Int[0, 8], Gen.Int[0, 360], Gen.Bool).Sample((days, which, asked, reversed) =>
    {
        var breaches = days.Select((d, i) => Late(i, Start.PlusDays(d))).ToArray();
        var date = Start.PlusDays(asked);
        var all = On(date, breaches).Powers;
        var fewer = On(date, breaches[..^1]).Powers;
        var one = breaches[which % breaches.Length];
        var waived = On(date, breaches, Waiver.Of(one.Id, Hospital, Manager, one.On, "storm")).Powers;
        var again = On(date, reversed ? [.. breaches.Reverse()] : [.. breaches.OrderBy(b => b.On)]);
        return fewer.All(all.Contains) && waived.All(all.Contains) && again.Powers.Equals(all);
    }, iter: Laws.Cases);

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_ReadsAsALetter(LanguageCode language)
    {
        var assessment = On(new LocalDate(2026, 5, 31), Monthly(5), Waived(2, new LocalDate(2026, 2, 20)).Reserving("schadevergoeding"));
        Verified.Text(assessment.Derivation.ToWorksheet(language) + "\n\n" + string.Join("\n", assessment.Findings.Select(f => f.Message.In(language))), typeof(EscalationTests), language.ToString());
    }
}
