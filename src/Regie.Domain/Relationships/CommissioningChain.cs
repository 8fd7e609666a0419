using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Relationships;

/// <summary>Relationships in a row, from the one who wants something to the one who does it: the contractor of each link is the principal of the next (opdrachtketen).</summary>
/// <remarks>
/// Any depth, subcontractors included. Unbroken, without a party that gets its own work back, no link reaching further than the one before it,
/// every link in force during the whole period of the chain.
/// </remarks>
/// <example><code>
/// CommissioningChain chain = CommissioningChain.Of(year, wardAndFacility, facilityAndCleaner, cleanerAndSubcontractor);
/// Console.WriteLine(chain.ToText(LanguageCode.English));
/// </code></example>
public sealed record CommissioningChain
{
    private CommissioningChain(EffectivePeriod period, ValueList<CommissioningRelationship> links) => (Period, Links) = (period, links);

    /// <summary>The days on which the chain holds.</summary>
    public EffectivePeriod Period { get; }

    /// <summary>The links, beginning at the one who wants something; at least one.</summary>
    public ValueList<CommissioningRelationship> Links { get; }

    /// <summary>Who is in the chain, in order: the first principal, then the contractor of each link.</summary>
    public ValueList<Party> Parties => Links.Select(l => l.Contractor).Prepend(Links[0].Principal).ToValueList();

    /// <summary>A chain.</summary>
    /// <param name="period">The days on which it holds.</param>
    /// <param name="links">The links, beginning at the one who wants something.</param>
    /// <returns>The chain.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a link, is null.</exception>
    /// <exception cref="RegieValidationException">The links are no chain; all findings are reported (<see cref="RelationshipFindings"/>).</exception>
    public static CommissioningChain Of(EffectivePeriod period, params CommissioningRelationship[] links)
    {
        var findings = Validate(period, links);
        return findings.Count == 0 ? new CommissioningChain(period, links.ToValueList()) : throw new RegieValidationException(findings);
    }

    /// <summary>Checks whether links are a chain, without throwing.</summary>
    /// <param name="period">The days on which it would hold.</param>
    /// <param name="links">The links, beginning at the one who wants something.</param>
    /// <returns>All findings; empty where they are.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a link, is null.</exception>
    public static ValueList<Finding> Validate(EffectivePeriod period, IEnumerable<CommissioningRelationship> links)
    {
        ArgumentNullException.ThrowIfNull(period);
        var list = Given.Each(links, nameof(links));
        if (list.Count == 0)
            return [RelationshipProblems.NoLink()];
        return
        [
            .. list.SelectMany((link, i) => ProblemsOf(i, list, period)),
            .. from party in list.SelectMany(l => new[] { l.Principal, l.Contractor }).GroupBy(p => p.Id) where party.Distinct().Count() > 1 select RelationshipProblems.DescribedInTwoWays(party.Key),
        ];
    }

    /// <summary>Who commissions in a link.</summary>
    /// <param name="link">The place in the chain, from 1.</param>
    /// <returns>The principal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such link.</exception>
    public Party PrincipalOf(int link) => Link(link).Principal;

    /// <summary>Who is commissioned in a link.</summary>
    /// <param name="link">The place in the chain, from 1.</param>
    /// <returns>The contractor.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such link.</exception>
    public Party ContractorOf(int link) => Link(link).Contractor;

    /// <summary>The links that a party is in, with the side that it is on in each.</summary>
    /// <param name="party">Any party.</param>
    /// <returns>None for a stranger, one for the parties at the ends, two for those between: contractor in the one, principal in the next.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public ValueList<ChainLink> LinksOf(PartyId party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return Links.Select((link, i) => new ChainLink(i + 1, link, link.SideOf(party))).Where(link => link.Side is not RelationshipSide.Neither).ToValueList();
    }

    /// <summary>Who is principal and who contractor in each link, in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A line for each link, and one for each party that is on both sides.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) => string.Join("\n",
        Links.Select((link, i) => RelationshipProblems.Text(i + 1) + ". " + link.ToText(language) + ".")
            .Concat(Links.Take(Links.Count - 1).Select((link, i) => LocalizedText.Of(
                $"{link.Contractor.Name} is dus opdrachtnemer in schakel {RelationshipProblems.Text(i + 1)} en opdrachtgever in schakel {RelationshipProblems.Text(i + 2)}.",
                $"So {link.Contractor.Name} is contractor in link {RelationshipProblems.Text(i + 1)} and principal in link {RelationshipProblems.Text(i + 2)}.").In(language))));

    /// <summary>The chain as a tree: one step for each link.</summary>
    /// <returns>The derivation; its root names the parties in order.</returns>
    public Derivation Explain() => new Derivation(RelationshipRules.Chain, LocalizedText.Of("Opdrachtketen", "Commissioning chain"), new DerivedValue.Statement(LocalizedText.Same(ToString())))
        .WithSteps(Links.Select((link, i) => new Derivation(RelationshipRules.Link,
            LocalizedText.Of($"Schakel {RelationshipProblems.Text(i + 1)}", $"Link {RelationshipProblems.Text(i + 1)}"),
            new DerivedValue.Statement(LocalizedText.Of(link.ToText(LanguageCode.Dutch), link.ToText(LanguageCode.English))))));

    /// <summary>The parties in order.</summary>
    /// <returns>For example <c>Ward 3 → Facility management → Shine</c>.</returns>
    public override string ToString() => string.Join(" → ", Parties);

    private static IEnumerable<Finding> ProblemsOf(int index, ValueList<CommissioningRelationship> links, EffectivePeriod period)
    {
        var (link, number) = (links[index], index + 1);
        if (!period.IsWithin(link.Period))
            yield return RelationshipProblems.NotInForce(number, link.Id, link.Period, period);
        if (index == 0)
            yield break;
        var before = links[index - 1];
        if (!before.Contractor.Id.Equals(link.Principal.Id))
            yield return RelationshipProblems.Broken(number, link.Id, before.Contractor, link.Principal);
        if (!link.Scope.IsWithin(before.Scope))
            yield return RelationshipProblems.Leaks(number, link.Id, link.Scope, before.Scope);
        for (var earlier = 0; earlier < index; earlier++)
        {
            if (links[earlier].Principal.Id.Equals(link.Contractor.Id))
            {
                yield return RelationshipProblems.Returns(number, link.Id, link.Contractor, earlier + 1);
                yield break;
            }
        }
    }

    private CommissioningRelationship Link(int link) => link >= 1 && link <= Links.Count
        ? Links[link - 1]
        : throw new ArgumentOutOfRangeException(nameof(link), link, $"The chain has links 1 to {RelationshipProblems.Text(Links.Count)}.");
}
