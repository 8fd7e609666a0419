using System;
using System.Linq;
using Regie.Language;
using Regie.Needs;

namespace Regie.Tests.Needs;

public class NeedStagesTests
{
    private static readonly NeedStage[] Stages = Enum.GetValues<NeedStage>();
    private static readonly NeedEventKind[] Kinds = Enum.GetValues<NeedEventKind>();

    [Fact]
    public void EveryStageAndEvent() => Verified.Text(
        string.Join("\n\n", from stage in Stages
                            let admitted = NeedStages.Table.Transitions.Where(row => row.From == stage).Select(row => $"  {row.Event} = {string.Join(" or ", row.To)}")
                            let refused = Kinds.Where(kind => NeedStages.Table.Find(stage, kind) is null).GroupBy(kind => NeedStages.Refusal(stage, kind)!.Value)
                                .OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => $"  {same.Key}: {string.Join(", ", same)}")
                            select string.Join('\n', admitted.Concat(refused).Prepend(stage.ToString()))),
        typeof(NeedStagesTests));

    [Fact]
    public void Table_HasEachStageAndEventOnce_AdmittedOrRefused()
    {
        foreach (var stage in Stages)
            foreach (var kind in Kinds)
                Assert.NotEqual(NeedStages.Table.Find(stage, kind) is null, NeedStages.Refusal(stage, kind) is null);
        Assert.Equal(NeedStages.Table.Transitions.Count, NeedStages.Table.Transitions.Select(row => (row.From, row.Event)).Distinct().Count());
    }

    // The machine is tried on all 391 pairs: what the table admits happens, what it refuses throws with the code of the table.
    [Fact]
    public void After_DoesWhatTheTableSays_ForEveryStageAndEvent()
    {
        foreach (var kind in Kinds)
            Try(NeedStage.None, kind, () => Need.Begin(Ward.Id, Ward.Event(kind, Ward.Start)));
        foreach (var stage in Stages.Where(s => s != NeedStage.None))
        {
            var need = Ward.At(stage);
            Assert.Equal(stage, need.Stage);
            foreach (var kind in Kinds)
                Try(stage, kind, () => need.On(kind, kind == NeedEventKind.AssignmentDelivered ? Ward.Training : Ward.Rails));
        }

        static void Try(NeedStage stage, NeedEventKind kind, Func<Need> act)
        {
            var why = $"{stage} + {kind}";
            if (NeedStages.Table.Find(stage, kind) is { } row)
                Assert.True(row.To.Contains(act().Stage), why);
            else
                Expect.Equal(NeedStages.Refusal(stage, kind)!, Expect.Throws<ForbiddenTransitionException>(() => act(), why).Finding.Code, why);
        }
    }

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void ToMermaid_DrawsTheTable(LanguageCode language) => Verified.Text(NeedStages.ToMermaid(language), typeof(NeedStagesTests), language.ToString());

    [Fact]
    public void EveryStage_CanBeReached()
    {
        var reached = NeedStages.Table.Transitions.SelectMany(row => row.To).ToHashSet();
        Assert.Equal(Stages.Where(stage => stage != NeedStage.None), Stages.Where(reached.Contains));
        Assert.Equal([NeedStage.Merged], Stages.Where(NeedStages.Table.IsFinal));
    }

    [Fact]
    public void Labels_AreThereInBothLanguages()
    {
        foreach (var label in Stages.Select(s => s.Label()).Concat(Kinds.Select(k => k.Label())).Concat(Enum.GetValues<NeedFacetKind>().Select(k => k.Label()))
            .Concat(Enum.GetValues<ArticulationLevel>().Select(l => l.Label())).Concat(Enum.GetValues<AssignmentState>().Select(s => s.Label())).Concat(Enum.GetValues<DeclineGround>().Select(g => g.Label())))
            Assert.True(label.Dutch.Length > 0 && label.English.Length > 0);
        Assert.Equal(Kinds.Length, Kinds.Select(kind => kind.Label().Dutch).Distinct().Count());
        Assert.Equal(Stages.Length, Stages.Select(stage => stage.Label().English).Distinct().Count());
    }
}
