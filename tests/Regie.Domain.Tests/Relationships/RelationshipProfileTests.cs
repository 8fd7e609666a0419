using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Parties;
using Regie.Relationships;

namespace Regie.Tests.Relationships;

public class RelationshipProfileTests
{
    private static readonly InstrumentKind?[] Instruments = [null, .. Enum.GetValues<InstrumentKind>().Cast<InstrumentKind?>()];

    private static readonly IReadOnlyList<RelationshipFacts> AllFacts =
        [.. from standing in Enum.GetValues<ContractorStanding>()
            from importance in Enum.GetValues<StrategicImportance>()
            from charging in Enum.GetValues<Charging>()
            from principals in new[] { 1, 2 }
            from instrument in Instruments
            select new RelationshipFacts(standing, charging, principals, importance, instrument)];

    private static readonly PersonId Devries = new("c.devries");

    [Fact]
    public void Rules_AreThese() => Verified.Text(string.Join('\n', RelationshipProfileRule.All.Select(r => $"{r.Id} -> {r.Kind.Label().English}: {r.Condition.English} | {r.Condition.Dutch}")), typeof(RelationshipProfileTests));

    // Every combination of inputs stands in one line; a line gathers the instruments that come to the same.
    [Fact]
    public void Of_EveryCombinationOfFacts() => Verified.Text(string.Join('\n',
        from facts in AllFacts
        group facts by (facts.Standing, facts.Importance, facts.Charging, facts.Principals) into row
        select $"{row.Key.Standing.Label().English}, {row.Key.Importance.Label().English}, {row.Key.Charging.Label().English}, {(row.Key.Principals == 1 ? "one principal" : "several principals")}: "
            + string.Join("; ", row.GroupBy(f => RelationshipProfile.Of(f).Kind).Select(same => same.Key.Label().English + (same.Count() == Instruments.Length ? "" : $" ({string.Join(", ", same.Select(f => f.Instrument?.Label().English ?? "nothing put down"))})")))), typeof(RelationshipProfileTests));

    [Fact]
    public void Of_EachRule_DecidesSomewhere() =>
        Assert.Equal(RelationshipProfileRule.All.Select(r => r.Id), AllFacts.Select(f => RelationshipProfile.Of(f).Rule.Id).Distinct().OrderBy(id => RelationshipProfileRule.All.ToList().FindIndex(r => r.Id.Equals(id))));

    [Fact]
    public void Of_TheFirstRuleThatApplies_Decides() => Assert.All(AllFacts, facts =>
    {
        var profile = RelationshipProfile.Of(facts);
        Assert.True(profile.Rule.Applies(facts));
        Assert.DoesNotContain(RelationshipProfileRule.All.TakeWhile(r => r != profile.Rule), r => r.Applies(facts));
    });

    [Fact]
    public void Of_ManyPrincipals_IsAsOfTwo() => Assert.All(AllFacts.Where(f => f.Principals == 2), facts =>
        Assert.Equal(RelationshipProfile.Of(facts).Kind, RelationshipProfile.Of(new RelationshipFacts(facts.Standing, facts.Charging, 40, facts.Importance, facts.Instrument)).Kind));

    [Fact]
    public void Of_ARelationship_CountsThePrincipalsOfItsContractor()
    {
        var pharmacy = West.Between("R-4", West.Pharmacy, West.Facility).During(West.Year).Build();
        var again = West.Between("R-5", West.Ward, West.Facility).Build();
        var elsewhere = West.Between("R-6", West.Board, West.Pharmacy).Build();
        ValueList<CommissioningRelationship> known = [West.WardAndFacility, pharmacy, again, elsewhere];
        Assert.Equal(2, RelationshipFacts.Of(West.WardAndFacility, known, West.NewYear).Principals);
        Assert.Equal(RelationshipProfileKind.SharedService, RelationshipProfile.Of(West.WardAndFacility, known, West.NewYear).Kind);

        // A year later the pharmacy is gone.
        Assert.Equal(1, RelationshipFacts.Of(West.WardAndFacility, known, West.NewYear.PlusYears(1)).Principals);
        Assert.Equal(RelationshipProfileKind.InternalService, RelationshipProfile.Of(West.WardAndFacility, known, West.NewYear.PlusYears(1)).Kind);
        Assert.Equal(1, RelationshipFacts.Of(West.WardAndFacility, [], West.NewYear).Principals);
    }

    [Fact]
    public void FindingsOn_ASharedServiceWithoutCoordination()
    {
        var pharmacy = West.Between("R-4", West.Pharmacy, West.Facility);
        var apart = RelationshipProfile.Of(West.WardAndFacility, [pharmacy.Build()], West.NewYear);
        Assert.Equal([RelationshipFindings.PrincipalsShouldBeCoordinated], apart.FindingsOn(West.WardAndFacility.Id).Select(f => f.Code));
        var together = RelationshipProfile.Of(West.WardAndFacility, [pharmacy.CoordinatedBy(West.Board).Build()], West.NewYear);
        Assert.Equal(West.Board.Id, together.Facts.Coordinator);
        Assert.Empty(together.FindingsOn(West.WardAndFacility.Id));
    }

    [Fact]
    public void FindingsOn_EveryKindByItsFacts() => Assert.All(AllFacts, facts =>
    {
        var profile = RelationshipProfile.Of(facts);
        var codes = profile.FindingsOn(new RelationshipId("R-9")).Select(f => f.Code).ToList();
        Assert.Equal(profile.Kind == RelationshipProfileKind.Hierarchical, codes.Contains(RelationshipFindings.AssignmentShouldBeVerifiable));
        Assert.Equal(profile.Kind == RelationshipProfileKind.SharedService && facts.Principals == 2, codes.Contains(RelationshipFindings.PrincipalsShouldBeCoordinated));
        Assert.Equal(facts.Instrument is { } instrument && !profile.Practice.FittingInstruments.Contains(instrument), codes.Contains(RelationshipFindings.InstrumentShouldFitProfile));
        Assert.DoesNotContain(RelationshipFindings.PrincipalsShouldBeCoordinated, RelationshipProfile.Of(facts.CoordinatedBy(West.Board.Id)).FindingsOn(new RelationshipId("R-9")).Select(f => f.Code));
    });

    [Fact]
    public void Findings_ReadAsAdvice() => Verified.Text(string.Join("\n\n", new[]
        {
            new RelationshipFacts(ContractorStanding.SameLegalPerson, Charging.NotCharged, 1, StrategicImportance.Ordinary, InstrumentKind.Contract),
            new RelationshipFacts(ContractorStanding.AlliedBody, Charging.Charged, 3, StrategicImportance.Ordinary, InstrumentKind.FrameworkAgreement),
        }
        .SelectMany(facts => RelationshipProfile.Of(facts).FindingsOn(new RelationshipId("R-9")))
        .Select(f => $"{f.Code} {f.Severity} {f.Actor.Label().English}\n{f.Message.Dutch}\n{f.Message.English}\n{string.Join("; ", f.Values)}")), typeof(RelationshipProfileTests));

    [Fact]
    public void Practice_OfEachKind() => Verified.Text(string.Join('\n', RelationshipPractice.All.Select(p =>
        $"{p.Kind.Label().English}: {(p.FittingInstruments.Count == 0 ? "no instrument" : string.Join(", ", p.FittingInstruments.Select(i => i.Label().English)))}; {(p.AdmitsMoneyConsequences ? "money consequences thinkable" : "no money consequences")}; as principal {p.Standard.Label().English}")), typeof(RelationshipProfileTests));

    [Fact]
    public void Practice_IsThereForEveryKind()
    {
        Assert.Equal(Enum.GetValues<RelationshipProfileKind>(), RelationshipPractice.All.Select(p => p.Kind));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => RelationshipPractice.Of((RelationshipProfileKind)6));
    }

    [Fact]
    public void StandardFor_TheContractor_IsAlwaysTheCustomersSide()
    {
        Assert.All(AllFacts, facts => Assert.Equal(PrincipalshipStandard.CustomerSide, RelationshipProfile.Of(facts).StandardFor(new RelationshipSide.Contractor())));
        Assert.All(AllFacts, facts => Assert.Equal(RelationshipProfile.Of(facts).Kind == RelationshipProfileKind.Hierarchical ? PrincipalshipStandard.CustomerSide : PrincipalshipStandard.SupplierSide, RelationshipProfile.Of(facts).StandardFor(new RelationshipSide.Principal())));
        Expect.Argument<ArgumentException>("steering", () => RelationshipProfile.Of(AllFacts[0]).StandardFor(West.WardAndFacility.SideOf(West.Shine.Id)));
        Expect.Argument<ArgumentNullException>("steering", () => RelationshipProfile.Of(AllFacts[0]).StandardFor(null!));
    }

    [Fact]
    public void MoneyConsequences_AttachToAnEnforceableInstrumentBetweenTwoLegalPersonsOnly()
    {
        var judgements = Enum.GetValues<BindingForce>().Select(force => Enforceability.Judged(force, "legal affairs")).ToList();
        foreach (var facts in AllFacts)
        foreach (var kind in Enum.GetValues<RelationshipProfileKind>())
        foreach (var judgement in judgements)
        {
            var profile = RelationshipProfile.Of(facts).Overridden(new ProfileOverride(kind, Devries, "as agreed"));
            var expected = facts.Standing != ContractorStanding.SameLegalPerson && judgement.Force == BindingForce.Legal && kind is not (RelationshipProfileKind.InternalService or RelationshipProfileKind.Hierarchical);
            Assert.Equal(expected, profile.MoneyConsequencesUnder(judgement) is MoneyConsequences.Possible);
        }
    }

    [Fact]
    public void MoneyConsequences_SayWhy()
    {
        RelationshipProfile Of(ContractorStanding standing) => RelationshipProfile.Of(new RelationshipFacts(standing, Charging.NotCharged, 1, StrategicImportance.Ordinary, InstrumentKind.Covenant));
        Assert.Equal("not possible: within one legal person nothing is legally enforceable", Of(ContractorStanding.SameLegalPerson).MoneyConsequencesUnder(Enforceability.DefaultFor(InstrumentKind.Contract)).ToString());
        Assert.Equal("not possible: a relationship of this kind (hierarchical relationship) has none", Of(ContractorStanding.AlliedBody).MoneyConsequencesUnder(Enforceability.DefaultFor(InstrumentKind.Contract)).ToString());
        Assert.Equal("not possible: the instrument is not legally enforceable (default: a covenant binds administratively)", Of(ContractorStanding.Market).MoneyConsequencesUnder(Enforceability.DefaultFor(InstrumentKind.Covenant)).ToString());
        Assert.Equal("het instrument is juridisch afdwingbaar (standaard: een contract bindt juridisch)", Of(ContractorStanding.Market).MoneyConsequencesUnder(Enforceability.DefaultFor(InstrumentKind.Contract)).Reason.Dutch);
        Expect.Argument<ArgumentNullException>("enforceability", () => Of(ContractorStanding.Market).MoneyConsequencesUnder(null!));
    }

    [Theory]
    [InlineData(LanguageCode.Dutch, "nl")]
    [InlineData(LanguageCode.English, "en")]
    public void Explain_NamesTheRulesThatWereTried(LanguageCode language, string variant) => Verified.Text(
        RelationshipProfile.Of(West.WardAndFacility, [], West.NewYear).Overridden(new ProfileOverride(RelationshipProfileKind.SharedService, Devries, "two more wards join in June")).Explain().ToWorksheet(language),
        typeof(RelationshipProfileTests), variant);

    [Fact]
    public void Explain_ComesToTheKind() => Assert.All(AllFacts, facts =>
    {
        var profile = RelationshipProfile.Of(facts);
        Assert.Equal(new DerivedValue.Statement(profile.Kind.Label()), profile.Explain().Value);
        Assert.Equal(profile.Rule.Id, profile.Explain().Steps[^1].Rule);
    });

    [Fact]
    public void Overridden_KeepsTheRulesAnswerBesideIt()
    {
        var profile = RelationshipProfile.Of(West.WardAndFacility, [], West.NewYear);
        var decision = new ProfileOverride(RelationshipProfileKind.SharedService, Devries, " two more wards join in June ");
        var overridden = profile.Overridden(decision);
        Assert.Equal((RelationshipProfileKind.SharedService, RelationshipProfileKind.InternalService), (overridden.Kind, overridden.Rule.Kind));
        Assert.Equal("shared service, by c.devries: two more wards join in June", decision.ToString());
        Assert.Equal("shared service, door c.devries: two more wards join in June", decision.ToText(LanguageCode.Dutch));
        Assert.Equal(RelationshipProfileKind.InternalService, profile.Kind);
        Expect.Argument<ArgumentNullException>("decision", () => profile.Overridden(null!));
        Expect.Argument<ArgumentException>("motive", () => new ProfileOverride(RelationshipProfileKind.Market, Devries, " "));
        Expect.Argument<ArgumentNullException>("by", () => new ProfileOverride(RelationshipProfileKind.Market, null!, "x"));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => new ProfileOverride((RelationshipProfileKind)6, Devries, "x"));
    }

    [Fact]
    public void Facts_OutsideWhatIsDeclared_AreRefused()
    {
        Expect.Argument<ArgumentOutOfRangeException>("standing", () => new RelationshipFacts((ContractorStanding)4, Charging.Charged, 1, StrategicImportance.Ordinary, null));
        Expect.Argument<ArgumentOutOfRangeException>("charging", () => new RelationshipFacts(ContractorStanding.Market, (Charging)2, 1, StrategicImportance.Ordinary, null));
        Expect.Argument<ArgumentOutOfRangeException>("principals", () => new RelationshipFacts(ContractorStanding.Market, Charging.Charged, 0, StrategicImportance.Ordinary, null));
        Expect.Argument<ArgumentOutOfRangeException>("importance", () => new RelationshipFacts(ContractorStanding.Market, Charging.Charged, 1, (StrategicImportance)3, null));
        Expect.Argument<ArgumentOutOfRangeException>("instrument", () => new RelationshipFacts(ContractorStanding.Market, Charging.Charged, 1, StrategicImportance.Ordinary, (InstrumentKind)6));
        Expect.Argument<ArgumentNullException>("coordinator", () => AllFacts[0].CoordinatedBy(null!));
    }
}
