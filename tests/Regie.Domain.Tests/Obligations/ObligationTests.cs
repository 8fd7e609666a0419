using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Norms;
using Regie.Obligations;
using static Regie.Tests.Obligations.Owed;

namespace Regie.Tests.Obligations;

public sealed class ObligationTests
{
    private static readonly LocalDate February10 = new(2026, 2, 10);
    private static readonly BreachId First = new("B-1");

    [Fact]
    public void Draft_ReportsEverythingAtOnce()
    {
        var draft = ObligationDraft.Of(new ObligationId("x"), LocalizedText.Same("x"));
        Assert.Equal(
            [ObligationFindings.ObligationPartiesMustBeStated, ObligationFindings.ObligationNatureMustBeStated, ObligationFindings.ObligationDueMustBeStated, ObligationFindings.ObligationTermMustBeStated],
            draft.Validate().Select(f => f.Code));
        Assert.Equal(draft.Validate(), Assert.Throws<RegieValidationException>(() => draft.Build()).Findings);
        var late = Draft("x", "x", "x").IsDue(ObligationDue.By(End));
        Assert.Equal([ObligationFindings.ObligationMustBeDueInItsTerm], late.Validate().Select(f => f.Code));
        Assert.Empty(late.IsDue(ObligationDue.By(End.PlusDays(-1))).Validate());
        Assert.Equal([ObligationFindings.ObligationTermMustNotBeEmpty], late.IsDue(ObligationDue.Always).During(Start, Start).Validate().Select(f => f.Code));
        Assert.Equal([ObligationFindings.ObligationMustBeDueInItsTerm], late.IsDue(ObligationDue.Every(PeriodStep.Month, Start.PlusDays(-1))).Since(Start).Validate().Select(f => f.Code));
        Assert.All(draft.Validate(), f => Assert.Equal("x", f.Values.Single(v => v.Name == "obligation").Value));
    }

    // Both sides owe: the supplier a report, the hospital access.
    [Fact]
    public void EitherParty_Owes()
    {
        Assert.Equal((Supplier, Hospital), (Report.Parties.Obligated, Report.Parties.Beneficiary));
        Assert.Equal((Hospital, Supplier, ObligationNature.Result, Clause), (Access.Parties.Obligated, Access.Parties.Beneficiary, Access.Nature, Access.Clause));
        var breach = Assert.Single(InEffect(Access).With(new ObligationEvent.Breached(February10, First, null)).Breaches);
        Assert.Equal((First, Hospital, February10, Access.What, Clause), (breach.Id, breach.By, breach.On, breach.What, breach.Clause));
    }

    [Theory]
    [InlineData(PeriodStep.Month, "2026-01-31", "2026-01-31,2026-02-28,2026-03-31", "counted from the first, not from a clamped one")]
    [InlineData(PeriodStep.Week, "2026-03-11", "2026-03-11,2026-03-18,2026-03-25", "weeks")]
    [InlineData(PeriodStep.Quarter, "2025-12-31", "2026-03-31", "quarters from before the span")]
    [InlineData(PeriodStep.HalfYear, "2025-08-31", "2026-02-28", "half years")]
    [InlineData(PeriodStep.Year, "2024-02-29", "2026-02-28", "years")]
    public void DueDates_AreCountedFromTheFirst(PeriodStep step, string first, string expected, string why)
    {
        var iso = NodaTime.Text.LocalDatePattern.Iso;
        Expect.Equal(expected, string.Join(",", ObligationDue.Every(step, iso.Parse(first).Value).DatesBetween(Start, new LocalDate(2026, 4, 1)).Select(iso.Format)), why);
    }

    [Fact]
    public void Overdue_IsDerived_FromTheDayAfterTheDueDate()
    {
        var plan = InEffect(Plan);
        var due = new LocalDate(2026, 3, 1);
        Assert.Empty(plan.OverdueOn(due));
        Assert.Equal([due], plan.OverdueOn(due.PlusDays(1)));
        Assert.Empty(plan.With(new ObligationEvent.Fulfilled(due.PlusDays(5))).OverdueOn(due.PlusDays(5)));
        Assert.Equal([due], plan.With(new ObligationEvent.Fulfilled(due.PlusDays(5))).OverdueOn(due.PlusDays(4)));
        var finding = Assert.Single(plan.FindingsOn(due.PlusDays(3)));
        Assert.Equal((ObligationFindings.ObligationIsOverdue, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("supplier should have performed obligation plan (implementation plan) by 1 March 2026 and is 3 days late. Call on that party, or record the breach.", finding.Message.English);
        Assert.Empty(ObligationFile.Open(Plan, Signed).OverdueOn(due.PlusDays(1)));
    }

    [Fact]
    public void Recurring_IsSettledOccurrenceByOccurrence()
    {
        var file = InEffect(Report).With(new ObligationEvent.Performed(February10.PlusDays(-2), February10)).With(new ObligationEvent.Breached(new LocalDate(2026, 3, 20), First, new LocalDate(2026, 3, 10)));
        Assert.Equal([new LocalDate(2026, 4, 10)], file.OverdueOn(new LocalDate(2026, 5, 10)));
        Assert.Equal([new LocalDate(2026, 3, 10)], file.OverdueOn(new LocalDate(2026, 3, 19)));
        Assert.Equal(new LocalDate(2026, 3, 10), Assert.Single(file.Breaches).On);
        Assert.Equal([ObligationFindings.OccurrenceMustBeSettledOnce], Expect.Codes(() => file.With(new ObligationEvent.Performed(new LocalDate(2026, 3, 20), February10))));
        Assert.Equal([ObligationFindings.OccurrenceMustBeDue], Expect.Codes(() => file.With(new ObligationEvent.Performed(new LocalDate(2026, 3, 20), February10.PlusDays(1)))));
        Assert.Equal([ObligationFindings.OccurrenceMustBeDue], Expect.Codes(() => file.With(new ObligationEvent.Performed(new LocalDate(2026, 3, 20), new LocalDate(2027, 1, 10)))));
        Assert.Equal([ObligationFindings.OccurrenceMustBeDue], Expect.Codes(() => file.With(new ObligationEvent.Breached(new LocalDate(2026, 3, 20), First, null))));
        Assert.Equal([ObligationFindings.OccurrenceMustBeDue], Expect.Codes(() => file.With(new ObligationEvent.Violated(new LocalDate(2026, 3, 20), First))));
        Assert.Equal([ObligationFindings.ObligationEventsMustBeInOrder], Expect.Codes(() => file.With(new ObligationEvent.Suspended(new LocalDate(2026, 3, 19), "late"))));
        Assert.Equal([ObligationFindings.OccurrenceMustBeDue], Expect.Codes(() => InEffect(Plan).With(new ObligationEvent.Performed(Start, new LocalDate(2026, 3, 1)))));
        Assert.Equal([ObligationFindings.OccurrenceMustBeDue], Expect.Codes(() => InEffect(Access).With(new ObligationEvent.Breached(Start, First, Start))));
    }

    [Fact]
    public void WhatFallsDueWhileSuspended_IsNotOverdue()
    {
        var file = InEffect(Report).With(new ObligationEvent.Suspended(February10, "rebuilding")).With(new ObligationEvent.Resumed(February10.PlusDays(1)));
        Assert.Equal([new LocalDate(2026, 3, 10)], file.OverdueOn(new LocalDate(2026, 4, 10)));
        Assert.Equal((ObligationStage.InEffect, ObligationStage.Suspended, ObligationStage.InEffect), (file.StageOn(February10.PlusDays(-1)), file.StageOn(February10), file.StageOn(February10.PlusDays(1))));
        Assert.Equal((ObligationStage.None, ObligationStage.Created), (file.StageOn(Signed.PlusDays(-1)), file.StageOn(Signed)));
    }

    [Fact]
    public void Ending_LeavesNothingUnsettled()
    {
        var ended = Assert.Throws<ForbiddenTransitionException>(() => InEffect(Report).With(new ObligationEvent.Expired(new LocalDate(2026, 4, 1)))).Finding;
        Assert.Equal((ObligationFindings.OverdueMustBeSettled, "2026-02-10, 2026-03-10"), (ended.Code, ended.Values.Single(v => v.Name == "due").Value));
        Assert.Equal([ObligationFindings.OverdueMustBeSettled], Expect.Codes(() => InEffect(Report).With(new ObligationEvent.Fulfilled(new LocalDate(2026, 2, 11)))));
        var suspended = InEffect(Report).With(new ObligationEvent.Suspended(February10.PlusDays(1), "rebuilding"));
        Assert.Equal([ObligationFindings.OverdueMustBeSettled], Expect.Codes(() => suspended.With(new ObligationEvent.Expired(End))));
        Assert.Equal(ObligationStage.Fulfilled, InEffect(Report).With(new ObligationEvent.Performed(February10, February10)).With(new ObligationEvent.Fulfilled(new LocalDate(2026, 3, 10))).Stage);
    }

    [Fact]
    public void ALatePerformance_FollowsOnAViolation_WhoseBreachStays()
    {
        var file = InEffect(Plan).With(new ObligationEvent.Violated(new LocalDate(2026, 3, 5), First)).With(new ObligationEvent.Fulfilled(new LocalDate(2026, 3, 9)));
        Assert.Equal((ObligationStage.Fulfilled, ObligationStage.Violated), (file.Stage, file.StageOn(new LocalDate(2026, 3, 8))));
        Assert.Equal(new LocalDate(2026, 3, 1), Assert.Single(file.Breaches).On);
    }

    // What was due is performed, breached, suspended or overdue: nothing is counted twice and nothing is left out.
    [Fact]
    public void EveryDueDate_IsInOneOfFourPlaces() => Gen.Select(Gen.Int[0, 3].Array[1, 10], Gen.Int[0, 400]).Sample((choices, days) =>
    {
        var file = InEffect(Report);
        var dues = Report.Due.DatesBetween(Start, End).Take(choices.Length).ToList();
        var (performed, breached, suspended) = (0, 0, 0);
        foreach (var (due, choice) in dues.Zip(choices))
        {
            switch (choice)
            {
                case 0:
                    (file, performed) = (file.With(new ObligationEvent.Performed(due, due)), performed + 1);
                    break;
                case 1:
                    (file, breached) = (file.With(new ObligationEvent.Breached(due.PlusDays(3), new BreachId("B" + breached), due)), breached + 1);
                    break;
                case 2:
                    (file, suspended) = (file.With(new ObligationEvent.Suspended(due, "rebuilding")).With(new ObligationEvent.Resumed(due.PlusDays(1))), suspended + 1);
                    break;
            }
        }

        var date = dues[^1].PlusDays(4 + (days % 20));
        return file.OverdueOn(date).Count + performed + breached + suspended == dues.Count && file.Breaches.Count == breached;
    }, iter: Laws.Cases);

    [Fact]
    public void Parts_RefuseWhatTheyCannotBe()
    {
        Expect.Argument<ArgumentOutOfRangeException>("step", () => ObligationDue.Every((PeriodStep)9, Start));
        Expect.Argument<ArgumentOutOfRangeException>("nature", () => Draft("x", "x", "x").As((ObligationNature)9));
        Expect.Argument<ArgumentException>("reason", () => _ = new ObligationEvent.Suspended(Start, " "));
        Expect.Argument<ArgumentException>("reason", () => _ = new ObligationEvent.Discharged(Start, Manager, ""));
        Expect.Argument<ArgumentException>("reason", () => Waiver.Of(First, Hospital, Manager, Start, ""));
        Expect.Argument<ArgumentException>("rights", () => Waiver.Of(First, Hospital, Manager, Start, "x").Reserving(" "));
        Expect.Argument<ArgumentOutOfRangeException>("until", () => Commitment.To(Hospital, new CommitmentId("K"), LocalizedText.Same("x"), Start).EndingBefore(Start));
    }
}
