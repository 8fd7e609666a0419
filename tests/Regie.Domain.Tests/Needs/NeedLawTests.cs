using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Regie.Identifiers;
using Regie.Needs;

namespace Regie.Tests.Needs;

public class NeedLawTests
{
    private static readonly AssignmentId[] Assignments = [Ward.Rails, Ward.Training];

    /// <summary>A history of events that the need admits, several on one date; the way on is taken more often than the ways out.</summary>
    private static readonly Gen<Need> Needs = Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 2]).Array[0, 40]).Select((sensed, steps) =>
    {
        var need = Need.Begin(Ward.Id, Ward.Event(sensed ? NeedEventKind.Sensed : NeedEventKind.Requested, Ward.Start));
        foreach (var (choice, days) in steps)
        {
            var open = Open(need).ToList();
            if (open.Count == 0)
                return need;
            var (kind, assignment) = open[choice % open.Count];
            need = need.After(Ward.Event(kind, need.Events[^1].On.PlusDays(days), assignment));
        }

        return need;
    });

    [Fact]
    public void Fold_IsIndependentOfHowTheHistoryIsSplit_AndOfHowOftenItIsAsked() =>
        Gen.Select(Needs, Gen.Int[0, 1000]).Sample((need, cut) =>
        {
            var at = 1 + (cut % need.Events.Count);
            var once = Need.From(Ward.Id, need.Events);
            var split = need.Events.Skip(at).Aggregate(Need.From(Ward.Id, need.Events.Take(at)), (part, happened) => part.After(happened));
            Assert.Equal(once, split);
            Assert.Equal(once, need);
            Assert.Equal((once.Stage, once.Since, once.IsConfirmed, once.Demand, once.Assignments, once.Articulation), (split.Stage, split.Since, split.IsConfirmed, split.Demand, split.Assignments, split.Articulation));
            Assert.Equal(once.AsOf(need.Events[at - 1].On), once.AsOf(need.Events[at - 1].On));
        }, iter: Laws.Cases);

    [Fact]
    public void NoHistory_HasAssignmentsThatNoCustomerConfirmed() =>
        Needs.Sample(need =>
        {
            Assert.True(need.Assignments.Count == 0 || need.IsConfirmed);
            Assert.True(need.Stage is < NeedStage.Committed or > NeedStage.Closed || need.Assignments.Count == 2);
            Assert.True(need.Stage is < NeedStage.Delivered or > NeedStage.Closed || need.Assignments.All(a => a.IsDelivered));
            Assert.True(need.Stage is < NeedStage.Accepted or > NeedStage.Closed || need.Assignments.All(a => a.State == AssignmentState.Accepted));
        }, iter: Laws.Cases);

    // So that the laws above are not kept by histories that stay at the beginning.
    [Fact]
    public void Histories_ReachEveryStage()
    {
        var reached = new HashSet<NeedStage>();
        Needs.Sample(need => { lock (reached) reached.Add(need.Stage); }, iter: Laws.Cases);
        Assert.Equal(Enum.GetValues<NeedStage>().Where(stage => stage != NeedStage.None), reached.Order());
    }

    [Fact]
    public void AddingAFacet_NeverLowersTheLevel()
    {
        var criteria = new NeedFacet[] { new NeedFacet.Criterion(Regie.Assignments.AcceptanceCriterion.InWords("it feels light")), new NeedFacet.PolicyCheck(Ward.Manager, [new PolicyRuleId("B-1")]), new NeedFacet.When(Ward.Start) };
        var facets = Gen.OneOf([.. Ward.Facets, .. criteria]);
        Gen.Select(facets.Array[0, 25], facets).Sample((known, more) =>
        {
            var before = Articulation.Nothing.With(known).Assess();
            var after = Articulation.Nothing.With(known).With(more).Assess();
            Assert.True(after.Level >= before.Level);
            Assert.True(after.Missing.All(question => before.Missing.Contains(question)));
            Assert.Equal(after.Missing.Count == 0, after.Level == ArticulationLevel.Specified);
        }, iter: Laws.Cases);
    }

    private static IEnumerable<(NeedEventKind Kind, AssignmentId Assignment)> Open(Need need) =>
        from row in NeedStages.Table.Transitions
        where row.From == need.Stage
        from assignment in Assignments
        let state = need.Assignments.FirstOrDefault(a => a.Assignment.Equals(assignment))?.State
        where row.Event switch
        {
            NeedEventKind.Concretized or NeedEventKind.Specified => need.Articulation.Assess().Level == ArticulationLevel.Specified,
            NeedEventKind.Committed => need.IsConfirmed,
            NeedEventKind.AssignmentDelivered => state is AssignmentState.Given or AssignmentState.Rejected,
            NeedEventKind.AssignmentRejected or NeedEventKind.AssignmentAccepted => state == AssignmentState.Delivered,
            _ => true,
        }
        from _ in Enumerable.Range(0, row.To.All(to => to is > NeedStage.Closed) ? 1 : 8)
        select (row.Event, assignment);
}
