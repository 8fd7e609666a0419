using System;
using System.Linq;
using NodaTime;
using Regie.Catalog;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.Policies;

namespace Regie.Tests.Catalog;

public class ServiceCatalogTests
{
    private static readonly CatalogItemId Workplace = new("WP-1");
    private static readonly PartyId Ward = new("ward-4");
    private static readonly LocalDate Order = new(2026, 3, 2);

    private static readonly CatalogItemDraft Draft = CatalogItemDraft.For(Workplace, LocalizedText.Of("Standaardwerkplek", "Standard workplace"))
        .RestingOn(new PolicyRuleId("B-1")).PaidBy(CatalogFinancing.CommonBudget).From(new LocalDate(2026, 1, 1));

    [Theory]
    [InlineData(CatalogFinancing.CommonBudget, ServiceTier.Basic)]
    [InlineData(CatalogFinancing.CustomerPaysSurcharge, ServiceTier.Plus)]
    [InlineData(CatalogFinancing.CustomerPaysWhole, ServiceTier.Additional)]
    public void Tier_FollowsFromWhoPays(CatalogFinancing financing, ServiceTier tier) => Assert.Equal(tier, Draft.PaidBy(financing).Build().Tier);

    [Fact]
    public void IsActiveOn_IncludesTheFirstDateAndNotTheEnd()
    {
        var item = Draft.Until(new LocalDate(2026, 7, 1)).Build();
        (LocalDate On, bool Active)[] rows = [(new(2025, 12, 31), false), (new(2026, 1, 1), true), (new(2026, 6, 30), true), (new(2026, 7, 1), false)];
        foreach (var (on, active) in rows)
        {
            Assert.Equal(active, item.IsActiveOn(on));
            Assert.Equal(active, ServiceCatalog.Of(item).FindActive(Workplace, on) is not null);
            Assert.Equal(active ? 1 : 0, ServiceCatalog.Of(item).ActiveOn(on).Count);
        }

        Assert.True(Draft.Build().IsActiveOn(new LocalDate(2099, 1, 1)));
    }

    [Fact]
    public void Build_OfNothing_ReportsAllAtOnce()
    {
        var draft = CatalogItemDraft.For(Workplace, LocalizedText.Same("x"));
        Assert.Equal(
            [CatalogFindings.CatalogItemMustRestOnPolicy, CatalogFindings.CatalogItemMustBeFinanced, CatalogFindings.CatalogItemMustHaveStart],
            Assert.Throws<RegieValidationException>(draft.Build).Findings.Select(f => f.Code));
        Assert.Equal([CatalogFindings.CatalogItemMustEndAfterStart], Draft.Until(new LocalDate(2026, 1, 1)).Validate().Select(f => f.Code));
        Assert.Empty(Draft.Until(new LocalDate(2026, 1, 2)).Validate());
    }

    [Fact]
    public void Check_TellsEachLimitThatAnOrderDoesNotKeep()
    {
        var limits = CatalogLimits.None.AtMost(5).At(new LocationId("ward-4")).WithNotice(10).For(Ward);
        var fits = CatalogOrder.Of(Workplace, Ward, 5, Order).At(new LocationId("ward-4")).Wanted(new LocalDate(2026, 3, 12));
        (CatalogOrder Order, FindingCode[] Codes, string Why)[] rows =
        [
            (fits, [], "exactly the limits"),
            (CatalogOrder.Of(Workplace, Ward, 5.01m, Order).At(new LocationId("ward-4")).Wanted(new LocalDate(2026, 3, 12)), [CatalogFindings.OrderMustKeepQuantity], "a hundredth too much"),
            (fits.At(new LocationId("ward-5")), [CatalogFindings.OrderMustKeepPlace], "another place"),
            (fits.Wanted(new LocalDate(2026, 3, 11)), [CatalogFindings.OrderMustKeepNotice], "a day too soon"),
            (CatalogOrder.Of(Workplace, new PartyId("canteen"), 1, Order).At(new LocationId("ward-4")).Wanted(new LocalDate(2026, 4, 1)), [CatalogFindings.OrdererMustBeEntitled], "another customer"),
            (CatalogOrder.Of(Workplace, new PartyId("canteen"), 6, Order),
                [CatalogFindings.OrderMustKeepQuantity, CatalogFindings.OrderMustKeepPlace, CatalogFindings.OrderMustKeepNotice, CatalogFindings.OrdererMustBeEntitled], "place and time that nobody states are not kept"),
        ];
        foreach (var (order, codes, why) in rows)
        {
            Expect.Equal(codes.ToValueList(), limits.Check(order).Select(f => f.Code).ToValueList(), why);
            Expect.Equal(codes.ToValueList(), ServiceCatalog.Of(Draft.Within(limits).Build()).Check(order).Select(f => f.Code).ToValueList(), why);
            Assert.All(limits.Check(order), finding => Assert.Equal((ActorRole.CustomerManagement, Severity.Warning), (finding.Actor, finding.Severity)));
            Assert.Empty(CatalogLimits.None.Check(order));
        }
    }

    [Fact]
    public void Check_OfWhatIsNotInTheCatalog_SaysSo()
    {
        var order = CatalogOrder.Of(Workplace, Ward, 1, new LocalDate(2025, 12, 31));
        Assert.Equal([CatalogFindings.OrderedItemMustBeActive], ServiceCatalog.Of(Draft.Build()).Check(order).Select(f => f.Code));
        Assert.Equal([CatalogFindings.OrderedItemMustBeActive], ServiceCatalog.Empty.Check(CatalogOrder.Of(Workplace, Ward, 1, Order)).Select(f => f.Code));
    }

    [Fact]
    public void Check_TooSoon_SaysTheEarliestDate() => Assert.Equal(
        "De bestelling van WP-1 van 2 maart 2026 vraagt levering op 11 maart 2026; het artikel vraagt 10 dagen aanlooptijd, dus op zijn vroegst 12 maart 2026. Besluit over de afwijking, of kies een latere dag.",
        Assert.Single(CatalogLimits.None.WithNotice(10).Check(CatalogOrder.Of(Workplace, Ward, 1, Order).Wanted(new LocalDate(2026, 3, 11)))).Message.Dutch);

    [Fact]
    public void FindingsOn_TellItemsWhoseRuleDoesNotHold()
    {
        var catalog = ServiceCatalog.Of(Draft.Build());
        var rule = Policies.Policy.Adopted(from: new LocalDate(2026, 2, 1));
        Assert.Equal(CatalogFindings.CatalogItemMustRestOnKnownPolicy, Assert.Single(catalog.FindingsOn(Order, PolicyRegister.Empty)).Code);
        var early = Assert.Single(catalog.FindingsOn(new LocalDate(2026, 1, 31), PolicyRegister.Of(rule)));
        Assert.Equal(CatalogFindings.CatalogItemMustRestOnPolicyInForce, early.Code);
        Assert.Equal("Catalog item WP-1 rests on policy rule B-1, which is not in force on 31 January 2026 (adopted). Let it rest on a rule that holds, or end it.", early.Message.English);
        Assert.Equal(ActorRole.PolicyInnovationAndAdvice, early.Actor);
        Assert.Empty(catalog.FindingsOn(new LocalDate(2026, 2, 1), PolicyRegister.Of(rule)));
        Assert.Empty(ServiceCatalog.Of(Draft.Until(Order).Build()).FindingsOn(Order, PolicyRegister.Empty));
    }

    [Fact]
    public void Catalog_WithOneIdTwice_IsRefused() => Assert.Equal(
        [CatalogFindings.CatalogItemsMustHaveDifferentIds],
        Assert.Throws<RegieValidationException>(() => ServiceCatalog.Of(Draft.Build(), Draft.Until(Order).Build())).Findings.Select(f => f.Code));

    [Fact]
    public void WithNothing_IsRefused()
    {
        Expect.Argument<ArgumentOutOfRangeException>("quantity", () => CatalogOrder.Of(Workplace, Ward, 0, Order));
        Expect.Argument<ArgumentOutOfRangeException>("quantity", () => CatalogLimits.None.AtMost(0));
        Expect.Argument<ArgumentOutOfRangeException>("days", () => CatalogLimits.None.WithNotice(-1));
        Expect.Argument<ArgumentException>("locations", () => CatalogLimits.None.At());
        Expect.Argument<ArgumentOutOfRangeException>("financing", () => Draft.PaidBy((CatalogFinancing)9));
        Expect.Argument<ArgumentNullException>("items", () => ServiceCatalog.Of((CatalogItem)null!));
    }
}
