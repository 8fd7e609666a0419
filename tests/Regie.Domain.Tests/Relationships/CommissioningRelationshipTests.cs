using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Parties;
using Regie.Relationships;

namespace Regie.Tests.Relationships;

public class CommissioningRelationshipTests
{
    [Fact]
    public void SideOf_IsAskedOfTheRelationship()
    {
        Assert.IsType<RelationshipSide.Contractor>(West.WardAndFacility.SideOf(West.Facility.Id));
        Assert.IsType<RelationshipSide.Principal>(West.FacilityAndShine.SideOf(West.Facility.Id));
        Assert.Equal(("opdrachtgever", "principal"), (West.FacilityAndShine.SideOf(West.Facility.Id).Label.Dutch, West.FacilityAndShine.SideOf(West.Facility.Id).ToString()));
        Assert.Equal("contractor", West.FacilityAndShine.SideOf(West.Shine.Id).ToString());
    }

    [Fact]
    public void SideOf_AStrangerOrTheOwner_IsNeitherWithTheReason()
    {
        var owned = West.Between("R-9", West.Ward, West.Facility).OwnedBy(West.Board).Build();
        var stranger = Assert.IsType<RelationshipSide.Neither>(owned.SideOf(West.Shine.Id));
        var owner = Assert.IsType<RelationshipSide.Neither>(owned.SideOf(West.Board.Id));
        Assert.Equal("shine is no party to relationship R-9 between Ward 3 and Facility management.", stranger.Reason.English);
        Assert.Equal("Board is in opdrachtrelatie R-9 eigenaar: een derde rol naast Ward 3 en Facility management.", owner.Reason.Dutch);
        Assert.Equal("neither", owner.ToString());
    }

    [Theory]
    [InlineData("2025-12-31", false, "the day before")]
    [InlineData("2026-01-01", true, "the first day")]
    [InlineData("2026-12-31", true, "the last day")]
    [InlineData("2027-01-01", false, "the end does not belong to it")]
    public void IsInForceOn_TheDaysOfItsPeriod(string day, bool expected, string why) => Expect.Equal(expected,
        West.Between("R-9", West.Ward, West.Facility).During(West.Year).Build().IsInForceOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value), why);

    [Fact]
    public void Standing_FollowsFromTheLegalPersons()
    {
        ContractorStanding Standing(Party principal, Party contractor) => West.Between("R-9", principal, contractor).Build().Standing;
        Assert.Equal(ContractorStanding.SameLegalPerson, Standing(West.Ward, West.Facility));
        Assert.Equal(ContractorStanding.AlliedBody, Standing(West.Facility, West.JointLaundry));
        Assert.Equal(ContractorStanding.AlliedBody, Standing(West.JointLaundry, West.Facility));
        Assert.Equal(ContractorStanding.PublicBody, Standing(West.Facility, West.TownHall));
        Assert.Equal(ContractorStanding.Market, Standing(West.TownHall, West.Facility));
        Assert.Equal(ContractorStanding.Market, Standing(West.Facility, West.Shine));
        var works = new Party(new PartyId("works"), "Town works", LegalPerson.PublicUndertaking(new LegalPersonId("works"), "Town works"));
        Assert.Equal(ContractorStanding.Market, Standing(West.Facility, works));
    }

    [Fact]
    public void Build_WithMuchWrong_ReportsAllAtOnce()
    {
        var draft = CommissioningRelationship.Between(new RelationshipId("R-9"), West.Ward, West.Ward).OwnedBy(West.Ward).CoordinatedBy(West.Ward).Under(RelationshipInstrument.Of(InstrumentKind.Contract));
        var findings = draft.Validate();
        Assert.Equal(
            [
                (RelationshipFindings.PrincipalAndContractorMustDiffer, Severity.Error),
                (RelationshipFindings.RelationshipPeriodMustBeStated, Severity.Error),
                (RelationshipFindings.OwnerMustNotBeContractor, Severity.Error),
                (RelationshipFindings.OwnerShouldNotBePrincipal, Severity.Warning),
                (RelationshipFindings.CoordinatorMustNotBeContractor, Severity.Error),
                (RelationshipFindings.LegalPersonCannotBindItself, Severity.Warning),
            ],
            findings.Select(f => (f.Code, f.Severity)));
        Assert.Equal(findings.Where(f => f.Severity == Severity.Error), Expect.Throws<RegieValidationException>(() => draft.Build(), "four errors").Findings);
    }

    [Fact]
    public void Findings_ReadAsAdvice() => Verified.Text(string.Join("\n\n",
        CommissioningRelationship.Between(new RelationshipId("R-9"), West.Ward, West.Ward).OwnedBy(West.Ward).CoordinatedBy(West.Ward).Under(RelationshipInstrument.Of(InstrumentKind.Contract)).Validate()
            .Select(f => $"{f.Code} {f.Severity} {f.Actor.Label().English}\n{f.Message.Dutch}\n{f.Message.English}\n{string.Join("; ", f.Values)}")), typeof(CommissioningRelationshipTests));

    [Fact]
    public void Build_WithTheOwnerAsPrincipal_IsAllowedAndFlagged()
    {
        var draft = West.Between("R-9", West.Board, West.Facility).OwnedBy(West.Board);
        Assert.Equal([RelationshipFindings.OwnerShouldNotBePrincipal], draft.Validate().Select(f => f.Code));
        var built = draft.Build();
        Assert.Equal(West.Board, built.Owner);
        Assert.Equal(draft.Validate(), built.Warnings);
        Assert.Empty(West.FacilityAndShine.Warnings);
        Assert.IsType<RelationshipSide.Principal>(built.SideOf(West.Board.Id));
    }

    [Fact]
    public void Instrument_WithinOneLegalPerson_IsNeverEnforceable()
    {
        var judged = new RelationshipInstrument(InstrumentKind.ServiceAgreement, Enforceability.Judged(BindingForce.Legal, "legal affairs, 3 March 2026"));
        var inside = West.Between("R-9", West.Ward, West.Facility).Under(judged);
        Assert.Equal([RelationshipFindings.LegalPersonCannotBindItself], inside.Validate().Select(f => f.Code));
        Assert.Equal(BindingForce.Internal, inside.Build().Instrument!.Enforceability.Force);
        var outside = West.Between("R-9", West.Facility, West.Shine).Under(judged);
        Assert.Empty(outside.Validate());
        Assert.Equal(judged, outside.Build().Instrument);
    }

    [Fact]
    public void Build_KeepsWhatWasStated()
    {
        var built = West.Between("R-9", West.Ward, West.JointLaundry).Over(West.WindowWork).During(West.Year).Paid(Charging.Charged).Weighing(StrategicImportance.Strategic).CoordinatedBy(West.Pharmacy).Build();
        Assert.Equal((new RelationshipId("R-9"), West.Ward, West.JointLaundry, West.WindowWork, West.Year), (built.Id, built.Principal, built.Contractor, built.Scope, built.Period));
        Assert.Equal((Charging.Charged, StrategicImportance.Strategic, West.Pharmacy), (built.Charging, built.Importance, built.CoordinatingPrincipal));
        Assert.Null(built.Instrument);
        Assert.Null(built.Owner);
    }

    [Fact]
    public void Texts_SayWhoIsWhat()
    {
        Assert.Equal("Facility management is principal and Shine contractor (R-2; contract; cleaning)", West.FacilityAndShine.ToString());
        Assert.Equal("Facility management is opdrachtgever en Shine opdrachtnemer (R-2; contract; cleaning)", West.FacilityAndShine.ToText(LanguageCode.Dutch));
        Assert.Equal("Ward 3 is principal and Facility management contractor (R-9; nothing put down; all work)", West.Between("R-9", West.Ward, West.Facility).Build().ToString());
    }

    [Fact]
    public void WrongCalls_AreRefusedByName()
    {
        var draft = West.Between("R-9", West.Ward, West.Facility);
        Expect.Argument<ArgumentNullException>("id", () => CommissioningRelationship.Between(null!, West.Ward, West.Facility));
        Expect.Argument<ArgumentNullException>("principal", () => CommissioningRelationship.Between(new RelationshipId("R-9"), null!, West.Facility));
        Expect.Argument<ArgumentNullException>("contractor", () => CommissioningRelationship.Between(new RelationshipId("R-9"), West.Ward, null!));
        Expect.Argument<ArgumentNullException>("scope", () => draft.Over(null!));
        Expect.Argument<ArgumentNullException>("period", () => draft.During(null!));
        Expect.Argument<ArgumentNullException>("instrument", () => draft.Under(null!));
        Expect.Argument<ArgumentNullException>("owner", () => draft.OwnedBy(null!));
        Expect.Argument<ArgumentNullException>("principal", () => draft.CoordinatedBy(null!));
        Expect.Argument<ArgumentOutOfRangeException>("charging", () => draft.Paid((Charging)2));
        Expect.Argument<ArgumentOutOfRangeException>("importance", () => draft.Weighing((StrategicImportance)3));
        Expect.Argument<ArgumentNullException>("party", () => draft.Build().SideOf(null!));
        Expect.Argument<ArgumentOutOfRangeException>("Kind", () => new RelationshipInstrument((InstrumentKind)6, Enforceability.DefaultFor(InstrumentKind.Contract)));
        Expect.Argument<ArgumentNullException>("Enforceability", () => new RelationshipInstrument(InstrumentKind.Contract, null!));
        Expect.Argument<ArgumentNullException>("Reason", () => new RelationshipSide.Neither(null!));
    }
}
