using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Language;
using Regie.Relationships;

namespace Regie.Tests.Relationships;

public class RelationshipLabelsTests
{
    [Fact]
    public void Labels_AreThese() => Verified.Text(string.Join('\n',
    [
        .. Rows<Charging>(RelationshipLabels.Label), .. Rows<StrategicImportance>(RelationshipLabels.Label), .. Rows<ContractorStanding>(RelationshipLabels.Label),
        .. Rows<RelationshipProfileKind>(RelationshipLabels.Label), .. Rows<PrincipalshipStandard>(RelationshipLabels.Label),
    ]), typeof(RelationshipLabelsTests));

    [Fact]
    public void Labels_OfWhatIsNotDeclared_AreRefused()
    {
        Expect.Argument<ArgumentOutOfRangeException>("charging", () => ((Charging)2).Label());
        Expect.Argument<ArgumentOutOfRangeException>("importance", () => ((StrategicImportance)3).Label());
        Expect.Argument<ArgumentOutOfRangeException>("standing", () => ((ContractorStanding)4).Label());
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => ((RelationshipProfileKind)6).Label());
        Expect.Argument<ArgumentOutOfRangeException>("standard", () => ((PrincipalshipStandard)2).Label());
    }

    private static IEnumerable<string> Rows<T>(Func<T, LocalizedText> label)
        where T : struct, Enum
    {
        var labels = Enum.GetValues<T>().Select(value => (Value: value, Label: label(value))).ToList();
        Assert.Equal(labels.Count, labels.Select(l => l.Label).Distinct().Count());
        return labels.Select(l => $"{typeof(T).Name}.{l.Value}: {l.Label.Dutch} | {l.Label.English}");
    }
}
