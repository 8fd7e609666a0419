using System;
using System.Linq;
using CsCheck;
using Regie.Identifiers;
using Regie.Relationships;
using Regie.Roles;
using Regie.Tests.Relationships;

namespace Regie.Tests.Roles;

public class OrientationLawTests
{
    private static readonly Party[] Parties = [West.Ward, West.Facility, West.Shine, West.Gleam, West.JointLaundry, West.TownHall];

    // A chain of any length over a shuffled row of parties; whoever of them steers.
    private static readonly Gen<(CommissioningChain Chain, Party Steering)> Chains = Gen.Select(Gen.Shuffle(Parties), Gen.Int[1, 5], Gen.OneOf(Parties)).Select((row, links, steering) =>
        (CommissioningChain.Of(West.Year, [.. Enumerable.Range(0, links).Select(i => West.Between("R-" + i, row[i], row[i + 1]).Build())]), steering));

    [Fact]
    public void TheOrientationThatWorksALink_AgreesWithTheSide() => Chains.Sample((chain, steering) =>
    {
        foreach (var link in chain.LinksOf(steering.Id))
        {
            // As contractor one looks at the customer above, as principal at the supplier below.
            var looksAt = link.Side.Orientation() == Orientation.Customer ? link.Relationship.Principal : link.Relationship.Contractor;
            Assert.NotEqual(steering.Id, looksAt.Id);
            Assert.All(RegieRoles.All.Where(r => r.Orientation() == link.Side.Orientation()), role => Assert.Equal(
                link.Side is RelationshipSide.Contractor,
                role is RegieRole.CustomerManagement or RegieRole.PolicyInnovationAndAdvice));
        }

        Assert.All(chain.Links.Where(l => l.SideOf(steering.Id) is RelationshipSide.Neither), l => Assert.Null(l.SideOf(steering.Id).Orientation()));
    }, iter: Laws.Cases);
}
