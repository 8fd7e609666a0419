using System.Collections.Generic;
using Regie.Language;
using Regie.Needs;
using Regie.Policies;

namespace Regie.Conventions;

/// <summary>The diagrams that the README shows are those that the machines draw of themselves.</summary>
public class ReadmeDiagramTests
{
    public static IEnumerable<object[]> Diagrams =>
    [
        [NeedStages.ToMermaid(LanguageCode.English)],
        [PolicyRuleStages.Table.ToMermaid(LanguageCode.English)],
        [InnovationProposalStages.Table.ToMermaid(LanguageCode.English)],
    ];

    [Theory]
    [MemberData(nameof(Diagrams))]
    public void LifeCycles_AreDrawnFromTheirTables(string diagram) => Assert.Contains($"```mermaid\n{diagram}```", Repository.Read("README.md"));
}
