using System;
using System.Linq;
using NodaTime;
using Regie.Assignments;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;

namespace Regie.Tests.Assignments;

public class DemandTests
{
    private static readonly DemandDraft Draft = DemandDraft.For(new DemandId("D-1"), new NeedId("N-1"), new PartyId("ward-4"));

    [Fact]
    public void Build_AboveCatalogLevel_NeedsThePrimaryProcess()
    {
        (DemandDraft Draft, FindingCode[] Codes, string Why)[] rows =
        [
            (Draft, [AssignmentFindings.DemandMustStateOutcome, AssignmentFindings.DemandMustNamePrimaryProcess], "nothing is stated"),
            (Draft.Asking("easier lifting"), [AssignmentFindings.DemandMustNamePrimaryProcess], "beyond the catalog unless stated"),
            (Draft.Asking("easier lifting").Serving("care"), [], "it names the process"),
            (Draft.Asking("a chair").AtLevel(DemandLevel.Catalog), [], "from the catalog no process is asked"),
        ];
        foreach (var (draft, codes, why) in rows)
        {
            Expect.Equal(codes.ToValueList(), draft.Validate().Select(f => f.Code).ToValueList(), why);
            if (codes.Length > 0)
                Expect.Equal(draft.Validate(), Expect.Throws<RegieValidationException>(() => draft.Build(), why).Findings, why);
        }
    }

    [Fact]
    public void With_KeepsAssignmentsTraceableBothWays()
    {
        var demand = Draft.Asking("easier lifting").Serving("care").In(new WorkDomainId("building")).Classified(new OutcomeCategory("lifting")).Wanted(new LocalDate(2026, 7, 1)).Build()
            .With(Given("A-1", "D-1", "R-builder")).With(Given("A-2", "D-1", "R-trainer")).With(Given("A-3", "D-1", "R-builder"));
        Assert.Equal(["A-1", "A-2", "A-3"], demand.Assignments.Select(a => a.Id.Value));
        Assert.Equal(["A-1", "A-3"], demand.Under(new RelationshipId("R-builder")).Select(a => a.Id.Value));
        Assert.All(demand.Assignments, assignment => Assert.Equal(demand.Id, assignment.Demand));
        Assert.Equal((new NeedId("N-1"), "care", "building", "lifting", new LocalDate(2026, 7, 1)), (demand.Need, demand.PrimaryProcess, demand.Domain?.Value, demand.Category?.Name, demand.WantedOn));
    }

    [Fact]
    public void With_AnAssignmentOfAnotherDemandOrOneThatIsThere_IsRefused()
    {
        var demand = Draft.Asking("easier lifting").Serving("care").Build().With(Given("A-1", "D-1", "R-builder"));
        Assert.Equal([AssignmentFindings.AssignmentMustServeItsDemand], Assert.Throws<RegieValidationException>(() => demand.With(Given("A-2", "D-2", "R-builder"))).Findings.Select(f => f.Code));
        Assert.Equal([AssignmentFindings.AssignmentsMustHaveDifferentIds], Assert.Throws<RegieValidationException>(() => demand.With(Given("A-1", "D-1", "R-trainer"))).Findings.Select(f => f.Code));
        Assert.Equal(
            [AssignmentFindings.AssignmentMustServeItsDemand, AssignmentFindings.AssignmentsMustHaveDifferentIds],
            Assert.Throws<RegieValidationException>(() => demand.With(Given("A-1", "D-2", "R-builder"))).Findings.Select(f => f.Code));
    }

    [Fact]
    public void Findings_NameTheRoleThatMustAct() => Assert.All(Draft.Validate(), finding => Assert.Equal(ActorRole.CustomerManagement, finding.Actor));

    [Fact]
    public void WithNothing_IsRefused()
    {
        Expect.Argument<ArgumentException>("outcome", () => Draft.Asking(""));
        Expect.Argument<ArgumentException>("primaryProcess", () => Draft.Serving(" "));
        Expect.Argument<ArgumentOutOfRangeException>("level", () => Draft.AtLevel((DemandLevel)9));
        Expect.Argument<ArgumentException>("name", () => new OutcomeCategory(" "));
        Expect.Argument<ArgumentNullException>("customer", () => DemandDraft.For(new DemandId("D"), new NeedId("N"), null!));
    }

    private static Assignment Given(string id, string demand, string relationship) => AssignmentDraft.For(new AssignmentId(id), new DemandId(demand), new RelationshipId(relationship), new PartyId("supplier"))
        .Delivering("rails").AcceptedWhen(AcceptanceCriterion.Measured("rails", Target.AtLeast(6), Unit.Count)).At(new AssignmentPrice.Fixed(Money.Euro(1)))
        .During(new LocalDate(2026, 4, 1), new LocalDate(2026, 6, 1)).PutDownIn(InstrumentKind.Contract).MeasuredBy(new PartyId("regie")).Under(new NormId("N-1")).Build();
}
