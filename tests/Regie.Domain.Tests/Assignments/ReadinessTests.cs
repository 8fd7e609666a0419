using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Assignments;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;

namespace Regie.Tests.Assignments;

public class ReadinessTests
{
    private static readonly AssignmentDraft Empty = AssignmentDraft.For(new AssignmentId("A-1"), new DemandId("D-1"), new RelationshipId("R-builder"), new PartyId("builder"));

    private static readonly (ReadinessFacet Facet, FindingCode Code, Func<AssignmentDraft, AssignmentDraft> State)[] Facets =
    [
        (ReadinessFacet.Result, AssignmentFindings.AssignmentMustStateResult, draft => draft.Delivering("Rails in six rooms")),
        (ReadinessFacet.Criterion, AssignmentFindings.AssignmentMustStateMeasurableCriterion, draft => draft.AcceptedWhen(AcceptanceCriterion.Measured("rooms with a tested rail", Target.AtLeast(6), Unit.Count))),
        (ReadinessFacet.Price, AssignmentFindings.AssignmentMustStatePrice, draft => draft.At(new AssignmentPrice.Fixed(Money.Euro(9_600)))),
        (ReadinessFacet.Period, AssignmentFindings.AssignmentMustStatePeriod, draft => draft.During(new LocalDate(2026, 4, 1), new LocalDate(2026, 6, 1))),
        (ReadinessFacet.Instrument, AssignmentFindings.AssignmentMustStateInstrument, draft => draft.PutDownIn(InstrumentKind.CallOffAgreement)),
        (ReadinessFacet.Measurer, AssignmentFindings.AssignmentMustStateMeasurer, draft => draft.MeasuredBy(new PartyId("regie"))),
        (ReadinessFacet.Norms, AssignmentFindings.AssignmentMustStateNorms, draft => draft.Under(new NormId("N-1"))),
    ];

    [Fact]
    public void SupplierAssignment_AsksTheseFacets() => Assert.Equal(Facets.Select(f => f.Facet), ReadinessProfile.SupplierAssignment.Facets);

    [Fact]
    public void Build_WithoutAnySubsetOfFacets_IsRefusedWithOneFindingForEach()
    {
        for (var stated = 0; stated < 1 << Facets.Length; stated++)
        {
            var draft = Facets.Where((_, i) => (stated >> i & 1) == 1).Aggregate(Empty, (d, facet) => facet.State(d));
            var missing = Facets.Where((_, i) => (stated >> i & 1) == 0).ToList();
            var readiness = draft.AssessReadiness();
            Assert.Equal(missing.Select(f => f.Facet), readiness.Missing);
            Assert.Equal(missing.Select(f => f.Code), readiness.Findings.Select(f => f.Code));
            Assert.Equal(missing.Count > 0, readiness.IsRefused);
            Assert.All(readiness.Findings, finding => Assert.Equal((Severity.Error, ActorRole.CustomerManagement), (finding.Severity, finding.Actor)));
            if (missing.Count > 0)
                Assert.Equal(readiness.Findings, Assert.Throws<RegieValidationException>(draft.Build).Findings);
            else
                Assert.Equal("A-1 (builder): Rails in six rooms", draft.Build().ToString());
        }
    }

    [Fact]
    public void Build_WithACriterionInWordsOnly_IsRefused()
    {
        var draft = Facets.Where(f => f.Facet != ReadinessFacet.Criterion).Aggregate(Empty, (d, facet) => facet.State(d)).AcceptedWhen(AcceptanceCriterion.InWords("it looks neat"));
        Assert.Equal([AssignmentFindings.AssignmentMustStateMeasurableCriterion], Assert.Throws<RegieValidationException>(draft.Build).Findings.Select(f => f.Code));
        Assert.Equal(
            "In opdracht A-1 ontbreekt: meetbaar acceptatiecriterium. Geef er ten minste een, met een waarde en een eenheid; een criterium in woorden kan niemand nameten.",
            draft.AssessReadiness().Findings[0].Message.Dutch);
    }

    [Fact]
    public void Build_WithAPriceMechanism_IsEnough() => Assert.Equal("rate per hour (C-12, art. 6)",
        Facets.Aggregate(Empty, (d, facet) => facet.State(d)).At(new AssignmentPrice.Mechanism("rate per hour", new ClauseReference("C-12", "art. 6"))).Build().Price.ToString());

    [Fact]
    public void CustomerRequest_IsNeverRefused()
    {
        (CustomerRequest Request, FindingCode[] Asked)[] rows =
        [
            (new CustomerRequest(null, null), [AssignmentFindings.RequesterIsToBeAsked, AssignmentFindings.OutcomeIsToBeAsked]),
            (new CustomerRequest(new PartyId("ward-4"), " "), [AssignmentFindings.OutcomeIsToBeAsked]),
            (new CustomerRequest(null, "lifting is easier"), [AssignmentFindings.RequesterIsToBeAsked]),
            (new CustomerRequest(new PartyId("ward-4"), "lifting is easier"), []),
        ];
        foreach (var (request, asked) in rows)
        {
            var readiness = request.AssessReadiness();
            Assert.False(readiness.IsRefused);
            Assert.Equal(asked, readiness.Findings.Select(f => f.Code));
            Assert.Equal(asked.Length == 0, readiness.IsComplete);
            Assert.All(readiness.Findings, finding => Assert.Equal((Severity.Information, ActorRole.CustomerManagement), (finding.Severity, finding.Actor)));
        }
    }

    // Law: to know more never adds to what is missing, whichever the profile.
    [Fact]
    public void Assess_WithMoreKnown_MissesNoMore()
    {
        var facets = Enum.GetValues<ReadinessFacet>();
        Gen.Select(Gen.OneOf(facets).Array[0, 9], Gen.OneOf(facets), Gen.Bool).Sample((known, more, supplier) =>
        {
            var profile = supplier ? ReadinessProfile.SupplierAssignment : ReadinessProfile.CustomerRequest;
            var before = profile.Assess(LocalizedText.Same("x"), known).Missing;
            IReadOnlyList<ReadinessFacet> after = profile.Assess(LocalizedText.Same("x"), [.. known, more]).Missing;
            Assert.Equal(before.Where(facet => facet != more), after);
        }, iter: Laws.Cases);
    }

    [Fact]
    public void WithNothing_IsRefused()
    {
        Expect.Argument<ArgumentException>("result", () => Empty.Delivering(" "));
        Expect.Argument<ArgumentOutOfRangeException>("end", () => Empty.During(new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 1)));
        Expect.Argument<ArgumentOutOfRangeException>("instrument", () => Empty.PutDownIn((InstrumentKind)99));
        Expect.Argument<ArgumentNullException>("relationship", () => AssignmentDraft.For(new AssignmentId("A"), new DemandId("D"), null!, new PartyId("p")));
        Expect.Argument<ArgumentNullException>("target", () => AcceptanceCriterion.Measured("x", null!, Unit.Count));
        Expect.Argument<ArgumentException>("norms", () => Empty.Under());
    }
}
