using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Language;
using Regie.Roles;

namespace Regie.Tests.Roles;

public class RoleLabelsTests
{
    [Fact]
    public void Labels_AreThese() => Verified.Text(string.Join('\n',
    [
        .. Rows<Responsibility>(RoleLabels.Label), .. Rows<DutyNature>(RoleLabels.Label), .. Rows<DutySubjectKind>(RoleLabels.Label),
        .. Rows<SegregationProfile>(RoleLabels.Label), .. Rows<SegregationLevel>(RoleLabels.Label),
        .. Rows<SegregationWeight>(RoleLabels.Label), .. Rows<SegregationBinding>(RoleLabels.Label), .. Rows<SegregationTiming>(RoleLabels.Label), .. Rows<DutyCircumstance>(RoleLabels.Label), .. Rows<SubDelegation>(RoleLabels.Label),
    ]), typeof(RoleLabelsTests));

    [Fact]
    public void Labels_OfWhatIsNotDeclared_AreRefused()
    {
        Expect.Argument<ArgumentOutOfRangeException>("responsibility", () => ((Responsibility)4).Label());
        Expect.Argument<ArgumentOutOfRangeException>("nature", () => ((DutyNature)3).Label());
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => ((DutySubjectKind)11).Label());
        Expect.Argument<ArgumentOutOfRangeException>("profile", () => ((SegregationProfile)3).Label());
        Expect.Argument<ArgumentOutOfRangeException>("weight", () => ((SegregationWeight)6).Label());
        Expect.Argument<ArgumentOutOfRangeException>("binding", () => ((SegregationBinding)2).Label());
        Expect.Argument<ArgumentOutOfRangeException>("timing", () => ((SegregationTiming)2).Label());
        Expect.Argument<ArgumentOutOfRangeException>("circumstance", () => ((DutyCircumstance)2).Label());
        Expect.Argument<ArgumentOutOfRangeException>("subDelegation", () => ((SubDelegation)2).Label());
        Expect.Argument<ArgumentOutOfRangeException>("level", () => ((SegregationLevel)3).Label());
    }

    private static IEnumerable<string> Rows<T>(Func<T, LocalizedText> label)
        where T : struct, Enum
    {
        var labels = Enum.GetValues<T>().Select(value => (Value: value, Label: label(value))).ToList();
        Assert.Equal(labels.Count, labels.Select(l => l.Label).Distinct().Count());
        return labels.Select(l => $"{typeof(T).Name}.{l.Value}: {l.Label.Dutch} | {l.Label.English}");
    }
}
