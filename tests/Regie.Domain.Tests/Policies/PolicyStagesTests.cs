using System;
using System.Linq;
using Regie.Language;
using Regie.LifeCycles;
using Regie.Policies;

namespace Regie.Tests.Policies;

public class PolicyStagesTests
{
    [Fact]
    public void Rules_EveryStageAndEvent() => Verified.Text(Table(PolicyRuleStages.Table, PolicyRuleStages.Refusal), typeof(PolicyStagesTests));

    [Fact]
    public void Proposals_EveryStageAndEvent() => Verified.Text(Table(InnovationProposalStages.Table, InnovationProposalStages.Refusal), typeof(PolicyStagesTests));

    [Fact]
    public void Rules_AsADiagram() => Verified.Text(PolicyRuleStages.Table.ToMermaid(LanguageCode.Dutch) + "\n" + PolicyRuleStages.Table.ToMermaid(LanguageCode.English), typeof(PolicyStagesTests));

    [Fact]
    public void Proposals_AsADiagram() => Verified.Text(InnovationProposalStages.Table.ToMermaid(LanguageCode.Dutch) + "\n" + InnovationProposalStages.Table.ToMermaid(LanguageCode.English), typeof(PolicyStagesTests));

    private static string Table<TStage, TEvent>(StageTable<TStage, TEvent> table, Func<TStage, TEvent, FindingCode?> refusal)
        where TStage : struct, Enum
        where TEvent : struct, Enum =>
        string.Join('\n', from stage in Enum.GetValues<TStage>()
                          from happened in Enum.GetValues<TEvent>()
                          let row = table.Find(stage, happened)
                          select $"{stage} + {happened} = {(row is null ? refusal(stage, happened)!.Value : string.Join(" or ", row.To))}{(row is not null && refusal(stage, happened) is not null ? " AND REFUSED" : "")}");
}
