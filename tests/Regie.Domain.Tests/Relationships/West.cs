using NodaTime;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Parties;
using Regie.Relationships;

namespace Regie.Tests.Relationships;

/// <summary>A hospital: a ward wants its rooms clean, facility management has it arranged, Shine cleans, Gleam cleans the windows for Shine.</summary>
internal static class West
{
    public static readonly LocalDate NewYear = new(2026, 1, 1);
    public static readonly EffectivePeriod Year = EffectivePeriod.From(NewYear).Until(new LocalDate(2027, 1, 1));
    public static readonly EffectivePeriod Always = EffectivePeriod.From(new LocalDate(2020, 1, 1));
    public static readonly WorkDomainId Cleaning = new("cleaning");
    public static readonly WorkDomainId Ict = new("ict");
    public static readonly WorkScope CleaningWork = WorkScope.Everything.In(Cleaning);
    public static readonly WorkScope WindowWork = CleaningWork.For(new ServiceId("windows"));

    public static readonly LegalPerson Hospital = LegalPerson.MarketParty(new LegalPersonId("hospital"), "Hospital West");
    public static readonly LegalPerson Town = LegalPerson.PublicBody(new LegalPersonId("town"), "Town of West");
    public static readonly LegalPerson Laundry = LegalPerson.MarketParty(new LegalPersonId("laundry"), "Joint laundry").Allied(Hospital.Id);

    public static readonly Party Ward = new(new PartyId("ward-3"), "Ward 3", Hospital);
    public static readonly Party Pharmacy = new(new PartyId("pharmacy"), "Pharmacy", Hospital);
    public static readonly Party Board = new(new PartyId("board"), "Board", Hospital);
    public static readonly Party Facility = new(new PartyId("fm"), "Facility management", Hospital);
    public static readonly Party Shine = new(new PartyId("shine"), "Shine", LegalPerson.MarketParty(new LegalPersonId("shine"), "Shine Ltd"));
    public static readonly Party Gleam = new(new PartyId("gleam"), "Gleam", LegalPerson.MarketParty(new LegalPersonId("gleam"), "Gleam Ltd"));
    public static readonly Party JointLaundry = new(new PartyId("laundry"), "Joint laundry", Laundry);
    public static readonly Party TownHall = new(new PartyId("town-hall"), "Town hall", Town);

    public static readonly CommissioningRelationship WardAndFacility = Between("R-1", Ward, Facility).Under(RelationshipInstrument.Of(InstrumentKind.ServiceAgreement)).Build();
    public static readonly CommissioningRelationship FacilityAndShine = Between("R-2", Facility, Shine).Over(CleaningWork).Paid(Charging.Charged).Under(RelationshipInstrument.Of(InstrumentKind.Contract)).Build();
    public static readonly CommissioningRelationship ShineAndGleam = Between("R-3", Shine, Gleam).Over(WindowWork).Paid(Charging.Charged).Under(RelationshipInstrument.Of(InstrumentKind.Contract)).Build();

    public static CommissioningChain Chain => CommissioningChain.Of(Year, WardAndFacility, FacilityAndShine, ShineAndGleam);

    public static CommissioningRelationship.Draft Between(string id, Party principal, Party contractor) =>
        CommissioningRelationship.Between(new RelationshipId(id), principal, contractor).During(Always);
}
