using NodaTime;
using Regie.Assignments;
using Regie.CustomerRelations;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Measurements;
using Regie.Needs;
using Regie.Norms;
using Regie.Organization;
using Regie.Parties;
using Regie.Relationships;

namespace Regie.Tests.Organization;

/// <summary>A clinic whose regie organization works for two wards and steers one supplier with a subcontractor.</summary>
internal static class Clinic
{
    public static readonly LocalDate Start = new(2026, 1, 1);
    public static readonly LocalDate End = new(2027, 1, 1);
    public static readonly WorkDomainId Building = new("building");
    public static readonly PersonId Manager = new("manager");

    private static readonly LegalPerson Foundation = LegalPerson.PublicBody(new LegalPersonId("clinic"), "Clinic");

    public static readonly Party Ward = new(new PartyId("ward"), "Ward", Foundation);
    public static readonly Party Kitchen = new(new PartyId("kitchen"), "Kitchen", Foundation);
    public static readonly Party Regie = new(new PartyId("regie"), "Regie", Foundation);
    public static readonly Party Maker = new(new PartyId("maker"), "Maker", LegalPerson.MarketParty(new LegalPersonId("maker"), "Maker"));
    public static readonly Party Fitter = new(new PartyId("fitter"), "Fitter", LegalPerson.MarketParty(new LegalPersonId("fitter"), "Fitter"));

    public static readonly CommissioningRelationship Service = Between("R-1", Ward, Regie, InstrumentKind.ServiceAgreement);
    public static readonly CommissioningRelationship Supply = Between("R-2", Regie, Maker, InstrumentKind.Contract);
    public static readonly CommissioningRelationship Fitting = Between("R-3", Maker, Fitter, InstrumentKind.Contract);

    public static readonly CommissioningChain Chain = CommissioningChain.Of(EffectivePeriod.From(Start).Until(End), Service, Supply, Fitting);

    public static readonly Need Lifting = Need.Begin(new NeedId("N-1"), new NeedEvent.Sensed(new LocalDate(2026, 2, 2), Manager, Ward.Id, "Lifting takes two", [new SignalId("S-1")]));

    public static readonly CustomerFile File = CustomerFile.Open(Ward.Id, Start);

    /// <summary>All of it, without demands.</summary>
    public static readonly RegieOrganizationDraft Draft = RegieOrganizationDraft.For(Regie).Representing(Building).With(Service, Supply, Fitting).With(Chain).With(Lifting).With(File);

    public static CommissioningRelationship Between(string id, Party principal, Party contractor, InstrumentKind instrument) =>
        CommissioningRelationship.Between(new RelationshipId(id), principal, contractor).During(EffectivePeriod.From(Start).Until(End)).Under(RelationshipInstrument.Of(instrument)).Build();

    public static Demand Demand(params Assignment[] assignments)
    {
        var demand = DemandDraft.For(new DemandId("D-1"), Lifting.Id, Ward.Id).Asking("One nurse lifts").Serving("care").Build();
        foreach (var assignment in assignments)
            demand = demand.With(assignment);
        return demand;
    }

    public static Assignment Assignment(string relationship, Party contractor, LocalDate start) => AssignmentDraft.For(new AssignmentId("A-1"), new DemandId("D-1"), new RelationshipId(relationship), contractor.Id)
        .Delivering("Six rails").AcceptedWhen(AcceptanceCriterion.Measured("rooms with a rail", Target.AtLeast(6), Unit.Count)).At(new AssignmentPrice.Fixed(Money.Euro(9_600)))
        .During(start, start.PlusMonths(3)).PutDownIn(InstrumentKind.Contract).MeasuredBy(Regie.Id).Under(new NormId("in-time")).Build();
}
