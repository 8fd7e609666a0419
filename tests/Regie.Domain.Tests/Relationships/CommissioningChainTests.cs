using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.Relationships;

namespace Regie.Tests.Relationships;

public class CommissioningChainTests
{
    private static readonly Party[] Five = [West.Ward, West.Facility, West.Shine, West.Gleam, West.JointLaundry];
    private static readonly string[] Domains = ["a", "b", "c"];

    // Mostly in a row, so that whole chains occur; else anyhow.
    private static readonly Gen<CommissioningRelationship[]> Rows =
        Gen.Select(Gen.Int[1, 4], Gen.Shuffle(Five), Gen.Int[0, 4].Array[8], Gen.Int[0, 6].Array[4], Gen.Int[0, 9].Array[4]).Select((count, order, anyhow, scopes, periods) =>
            Enumerable.Range(0, count).Select(i =>
            {
                var (principal, contractor) = anyhow[2 * i] == 0 ? (Five[anyhow[(2 * i) + 1]], Five[(anyhow[(2 * i) + 1] + 1) % 5]) : (order[i], order[i + 1]);
                var scope = WorkScope.Everything.In([.. Domains.Take(scopes[i] >= 4 ? 0 : 3 - Math.Min(i, scopes[i])).Select(d => new WorkDomainId(d))]);
                var from = West.NewYear.PlusDays(periods[i] == 0 ? 2 : -periods[i]);
                return West.Between("R-" + i, principal, contractor).Over(scope)
                    .During(periods[i] == 1 ? EffectivePeriod.From(from).Until(West.NewYear.PlusDays(3)) : EffectivePeriod.From(from)).Build();
            }).ToArray());

    private static readonly EffectivePeriod Week = EffectivePeriod.From(West.NewYear).Until(West.NewYear.PlusDays(7));

    [Fact]
    public void LinksOf_ThePartyInBetween_IsOnBothSides()
    {
        Assert.Equal([(1, "contractor"), (2, "principal")], West.Chain.LinksOf(West.Facility.Id).Select(l => (l.Number, l.Side.ToString())));
        Assert.Equal([(1, "principal")], West.Chain.LinksOf(West.Ward.Id).Select(l => (l.Number, l.Side.ToString())));
        Assert.Equal([(3, "contractor")], West.Chain.LinksOf(West.Gleam.Id).Select(l => (l.Number, l.Side.ToString())));
        Assert.Empty(West.Chain.LinksOf(West.Board.Id));
        Assert.Equal("3: principal", West.Chain.LinksOf(West.Shine.Id)[1].ToString());
        Assert.Equal(West.ShineAndGleam, West.Chain.LinksOf(West.Shine.Id)[1].Relationship);
    }

    [Fact]
    public void PrincipalOfAndContractorOf_EachLink()
    {
        Assert.Equal([West.Ward, West.Facility, West.Shine], new[] { 1, 2, 3 }.Select(West.Chain.PrincipalOf));
        Assert.Equal([West.Facility, West.Shine, West.Gleam], new[] { 1, 2, 3 }.Select(West.Chain.ContractorOf));
        Assert.Equal([West.Ward, West.Facility, West.Shine, West.Gleam], West.Chain.Parties);
        Expect.Argument<ArgumentOutOfRangeException>("link", () => West.Chain.PrincipalOf(0));
        Expect.Argument<ArgumentOutOfRangeException>("link", () => West.Chain.ContractorOf(4));
    }

    [Theory]
    [InlineData(LanguageCode.Dutch, "nl")]
    [InlineData(LanguageCode.English, "en")]
    public void ToText_SaysWhoIsWhatInEachLink(LanguageCode language, string variant) =>
        Verified.Text(West.Chain.ToText(language) + "\n\n" + West.Chain.Explain().ToParagraph(language), typeof(CommissioningChainTests), variant);

    [Fact]
    public void ToString_NamesThePartiesInOrder() => Assert.Equal("Ward 3 → Facility management → Shine → Gleam", West.Chain.ToString());

    [Fact]
    public void Of_NoLink_IsRefused() => Refused([], RelationshipFindings.ChainMustHaveALink);

    [Fact]
    public void Of_AChainWithAHole_IsRefused() => Refused([West.WardAndFacility, West.ShineAndGleam], RelationshipFindings.ChainMustBeUnbroken);

    [Fact]
    public void Of_AChainThatComesBack_IsRefused() =>
        Refused([West.WardAndFacility, West.FacilityAndShine, West.Between("R-4", West.Shine, West.Ward).Over(West.CleaningWork).Build()], RelationshipFindings.ChainMustNotReturn);

    [Fact]
    public void Of_AChainThatComesBackHalfway_IsRefused() =>
        Refused([West.WardAndFacility, West.FacilityAndShine, West.Between("R-4", West.Shine, West.Facility).Over(West.CleaningWork).Build()], RelationshipFindings.ChainMustNotReturn);

    [Fact]
    public void Of_ALinkThatReachesFurther_IsRefused() =>
        Refused([West.FacilityAndShine, West.Between("R-4", West.Shine, West.Gleam).Over(WorkScope.Everything.In(West.Cleaning, West.Ict)).Build()], RelationshipFindings.ScopeMustNotLeak);

    [Fact]
    public void Of_ALinkThatEndsTooSoon_IsRefused() =>
        Refused([West.WardAndFacility, West.Between("R-4", West.Facility, West.Shine).During(EffectivePeriod.From(West.NewYear).Until(new LocalDate(2026, 12, 31))).Build()], RelationshipFindings.LinkMustBeInForce);

    [Fact]
    public void Of_APartyWithTwoLegalPersons_IsRefused() =>
        Refused([West.WardAndFacility, West.Between("R-4", new Party(West.Facility.Id, West.Facility.Name, West.Town), West.Shine).Build()], RelationshipFindings.PartyMustBeDescribedInOneWay);

    [Fact]
    public void Validate_WithMuchWrong_ReportsAllAtOnce()
    {
        CommissioningRelationship[] links =
        [
            West.FacilityAndShine,
            West.Between("R-4", West.Gleam, West.Facility).During(EffectivePeriod.From(new LocalDate(2026, 2, 1))).Build(),
            West.Between("R-5", West.Pharmacy, West.Gleam).Build(),
        ];
        var findings = CommissioningChain.Validate(West.Year, links);
        Verified.Text(string.Join("\n\n", findings.Select(f => $"{f.Code} {f.Severity} {f.Actor.Label().English}\n{f.Message.Dutch}\n{f.Message.English}\n{string.Join("; ", f.Values)}")), typeof(CommissioningChainTests));
        Assert.Equal(findings, Expect.Throws<RegieValidationException>(() => CommissioningChain.Of(West.Year, links), "six errors").Findings);
    }

    [Fact]
    public void Validity_AgreesWithANaiveCheck()
    {
        int whole = 0, refused = 0;
        Rows.Sample(links =>
        {
            var found = CommissioningChain.Validate(Week, links);
            Assert.Equal(IsChain(links), found.Count == 0);
            System.Threading.Interlocked.Increment(ref found.Count == 0 ? ref whole : ref refused);
        }, iter: Laws.Cases);
        Assert.True(whole > Laws.Cases / 20 && refused > Laws.Cases / 20, $"{whole} whole and {refused} refused chains: too few to tell them apart");
    }

    [Fact]
    public void NoParty_IsBothSidesOfOneLink() => Rows.Where(links => CommissioningChain.Validate(Week, links).Count == 0).Sample(links =>
    {
        var chain = CommissioningChain.Of(Week, links);
        foreach (var party in chain.Parties)
        {
            var sides = chain.LinksOf(party.Id);
            Assert.Equal(sides.Count, sides.Select(s => s.Number).Distinct().Count());
            Assert.True(sides.Count is 1 or 2);
            if (sides.Count == 2)
                Assert.Equal((sides[0].Number + 1, "contractor", "principal"), (sides[1].Number, sides[0].Side.ToString(), sides[1].Side.ToString()));
        }
    }, iter: Laws.Times(1_000));

    [Fact]
    public void WrongCalls_AreRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("period", () => CommissioningChain.Of(null!, West.WardAndFacility));
        Expect.Argument<ArgumentNullException>("links", () => CommissioningChain.Validate(West.Year, null!));
        Expect.Argument<ArgumentNullException>("links", () => CommissioningChain.Of(West.Year, [null!]));
        Expect.Argument<ArgumentNullException>("party", () => West.Chain.LinksOf(null!));
    }

    private static void Refused(CommissioningRelationship[] links, FindingCode code) =>
        Assert.Equal([code], Expect.Throws<RegieValidationException>(() => CommissioningChain.Of(West.Year, links), code.Value).Findings.Select(f => f.Code));

    // From the sentence, not from the code: who hands on to whom, nobody twice, no work out of nowhere, every day covered.
    private static bool IsChain(IReadOnlyList<CommissioningRelationship> links)
    {
        var parties = links.Select(l => l.Principal.Id).Append(links[^1].Contractor.Id).ToList();
        var handedOn = Enumerable.Range(0, links.Count - 1).All(i => links[i].Contractor.Id.Equals(links[i + 1].Principal.Id));
        HashSet<string> Work(CommissioningRelationship link) => link.Scope.Domains.Count == 0 ? [.. Domains, "other"] : [.. link.Scope.Domains.Select(d => d.Value)];
        return handedOn && parties.Distinct().Count() == parties.Count
            && Enumerable.Range(0, links.Count - 1).All(i => Work(links[i + 1]).IsSubsetOf(Work(links[i])))
            && links.All(link => Enumerable.Range(0, 7).All(day => link.IsInForceOn(West.NewYear.PlusDays(day))));
    }
}
