using System.Linq;
using NodaTime;
using Regie.Catalog;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Intake;
using Regie.Language;
using Regie.Parties;
using Regie.Policies;
using Regie.Relationships;

namespace Regie.Samples.FromNeedToSupplier;

/// <summary>An invented hospital: its wards, its regie organization, its suppliers, and what binds them.</summary>
internal static class Hospital
{
    public static readonly LocalDate Start = new(2026, 1, 1);
    public static readonly WorkDomainId Building = new("gebouw");
    public static readonly WorkDomainId Training = new("opleiding");
    public static readonly CatalogItemId Whiteboard = new("WB-120");

    public static readonly PersonId CustomerManager = new("Noor (klantmanager)");
    public static readonly PersonId WardManager = new("Jan (afdelingshoofd)");

    private static readonly LegalPerson Foundation = LegalPerson.PublicBody(new LegalPersonId("de-linde"), "Stichting De Linde");

    public static readonly Party Ward = new(new PartyId("Afdeling 4"), "Afdeling 4", Foundation);
    public static readonly Party Regie = new(new PartyId("Regie De Linde"), "Regie De Linde", Foundation);
    public static readonly Party LiftMaker = new(new PartyId("Heftechniek BV"), "Heftechniek BV", LegalPerson.MarketParty(new LegalPersonId("heftechniek-bv"), "Heftechniek BV"));
    public static readonly Party Fitter = new(new PartyId("Montage Noord BV"), "Montage Noord BV", LegalPerson.MarketParty(new LegalPersonId("montage-bv"), "Montage Noord BV"));
    public static readonly Party Academy = new(new PartyId("Zorgacademie"), "Zorgacademie", LegalPerson.PublicBody(new LegalPersonId("academie"), "Zorgacademie").Allied(new LegalPersonId("de-linde")));

    // The ward wants it arranged: an agreement on services, no contract. The suppliers are held to what was agreed.
    public static readonly CommissioningRelationship Service = Between("R-1", Ward, Regie, WorkScope.Everything.In(Building, Training), InstrumentKind.ServiceAgreement);
    public static readonly CommissioningRelationship Rails = Between("R-2", Regie, LiftMaker, WorkScope.Everything.In(Building), InstrumentKind.Contract);
    public static readonly CommissioningRelationship Fitting = Between("R-3", LiftMaker, Fitter, WorkScope.Everything.In(Building), InstrumentKind.Contract);
    public static readonly CommissioningRelationship Lessons = Between("R-4", Regie, Academy, WorkScope.Everything.In(Training), InstrumentKind.ServiceAgreement);

    public static readonly CommissioningChain RailsChain = CommissioningChain.Of(EffectivePeriod.From(Start).Until(new LocalDate(2027, 1, 1)), Service, Rails, Fitting);
    public static readonly CommissioningChain LessonsChain = CommissioningChain.Of(EffectivePeriod.From(Start).Until(new LocalDate(2027, 1, 1)), Service, Lessons);

    private static readonly PolicyRule Fittings = PolicyRule.Begin(new PolicyRuleId("B-7"), new PolicyRuleEvent.Drafted(new LocalDate(2025, 9, 1), new PersonId("Eva (beleid)"), LocalizedText.Of("Kleine inrichting betalen we samen", "Small fittings are paid for together")))
        .After(new PolicyRuleEvent.Consulted(new LocalDate(2025, 10, 1), new PersonId("Eva (beleid)"), [Ward.Id]))
        .After(new PolicyRuleEvent.Adopted(new LocalDate(2025, 11, 1), new PersonId("directie"), Start));

    public static readonly IntakeSetting Setting = new(
        [Building, Training],
        ServiceCatalog.Of(CatalogItemDraft.For(Whiteboard, LocalizedText.Of("Whiteboard 120 cm", "Whiteboard 120 cm")).RestingOn(Fittings.Id).PaidBy(CatalogFinancing.CommonBudget).From(Start).Within(CatalogLimits.None.AtMost(2)).Build()),
        PolicyRegister.Of(Fittings),
        new RunningContracts());

    private static CommissioningRelationship Between(string id, Party principal, Party contractor, WorkScope scope, InstrumentKind instrument) =>
        CommissioningRelationship.Between(new RelationshipId(id), principal, contractor).Paid(contractor == Regie ? Charging.NotCharged : Charging.Charged).Over(scope).During(EffectivePeriod.From(Start).Until(new LocalDate(2029, 1, 1))).Under(RelationshipInstrument.Of(instrument)).Build();

    // What the contract register of a host would answer.
    private sealed class RunningContracts : IContractCoverage
    {
        public ValueList<AgreementId> AgreementsCovering(IntakeCase asked, LocalDate on) =>
            Rails.IsInForceOn(on) && asked.Domains.Any(Building.Equals) ? [new AgreementId("C-31 Heftechniek")] : ValueList<AgreementId>.Empty;
    }
}
