using System;
using System.Linq;
using Regie.Identifiers;
using Regie.Relationships;

namespace Regie.Tests.Relationships;

public class PartyTests
{
    private static readonly LegalPerson Hospital = LegalPerson.MarketParty(new LegalPersonId("hospital"), "Hospital West");
    private static readonly LegalPerson Town = LegalPerson.PublicBody(new LegalPersonId("town"), "Town");
    private static readonly LegalPerson TownWorks = LegalPerson.PublicUndertaking(new LegalPersonId("works"), "Town works");

    [Fact]
    public void Party_BelongsToALegalPerson()
    {
        var ward = new Party(new PartyId("ward"), " Ward 3 ", Hospital);
        Assert.Equal(("Ward 3", "Ward 3"), (ward.Name, ward.ToString()));
        Assert.True(ward.SharesLegalPersonWith(new Party(new PartyId("fm"), "Facility management", Hospital)));
        Assert.False(ward.SharesLegalPersonWith(new Party(new PartyId("ward"), "Ward 3", Town)));
    }

    [Fact]
    public void Party_HasNoSideOfItsOwn() => Assert.Equal(["Id", "LegalPerson", "Name"], typeof(Party).GetProperties().Select(p => p.Name).Order());

    [Fact]
    public void Kinds_AreThoseOfTheirFactories() => Assert.Equal(
        [LegalPersonKind.MarketParty, LegalPersonKind.PublicBody, LegalPersonKind.PublicUndertaking],
        new[] { Hospital.Kind, Town.Kind, TownWorks.Kind });

    [Fact]
    public void Allied_IsMutual_WhoeverSaysSo()
    {
        var works = TownWorks.Allied(Town.Id, new LegalPersonId("village")).Allied(Town.Id);
        Assert.Equal(2, works.AlliedWith.Count);
        Assert.True(works.IsAlliedWith(Town));
        Assert.True(Town.IsAlliedWith(works));
        Assert.False(works.IsAlliedWith(Hospital));
        Assert.False(Town.IsAlliedWith(TownWorks));
    }

    [Fact]
    public void Allied_WithNobodyOrItself_IsRefused()
    {
        Expect.Argument<ArgumentException>("others", () => Town.Allied());
        Expect.Argument<ArgumentException>("others", () => Town.Allied(Town.Id));
        Expect.Argument<ArgumentNullException>("others", () => Town.Allied(null!));
        Expect.Argument<ArgumentNullException>("others", () => Town.Allied([null!]));
        Expect.Argument<ArgumentNullException>("other", () => Town.IsAlliedWith(null!));
    }

    [Fact]
    public void Names_AreRequired()
    {
        Expect.Argument<ArgumentException>("name", () => LegalPerson.PublicBody(new LegalPersonId("x"), " "));
        Expect.Argument<ArgumentNullException>("name", () => LegalPerson.MarketParty(new LegalPersonId("x"), null!));
        Expect.Argument<ArgumentNullException>("id", () => LegalPerson.PublicUndertaking(null!, "x"));
        Expect.Argument<ArgumentException>("name", () => new Party(new PartyId("x"), "", Town));
        Expect.Argument<ArgumentNullException>("name", () => new Party(new PartyId("x"), null!, Town));
        Expect.Argument<ArgumentNullException>("id", () => new Party(null!, "x", Town));
        Expect.Argument<ArgumentNullException>("legalPerson", () => new Party(new PartyId("x"), "x", null!));
        Expect.Argument<ArgumentNullException>("other", () => new Party(new PartyId("x"), "x", Town).SharesLegalPersonWith(null!));
    }

    [Fact]
    public void Labels_OfEveryKind_AreTheirOwn()
    {
        Assert.Equal(("overheidslichaam", "public body"), (LegalPersonKind.PublicBody.Label().Dutch, LegalPersonKind.PublicBody.Label().English));
        Assert.Equal(("overheidsonderneming", "public undertaking"), (LegalPersonKind.PublicUndertaking.Label().Dutch, LegalPersonKind.PublicUndertaking.Label().English));
        Assert.Equal(("marktpartij", "market party"), (LegalPersonKind.MarketParty.Label().Dutch, LegalPersonKind.MarketParty.Label().English));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => ((LegalPersonKind)3).Label());
    }
}
