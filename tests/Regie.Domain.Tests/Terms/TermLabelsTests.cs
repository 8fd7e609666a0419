using System;
using System.Linq;
using Regie.Language;
using Regie.Terms;

namespace Regie.Tests.Terms;

public sealed class TermLabelsTests
{
    [Fact]
    public void EveryChoice_HasANameOfItsOwn_InBothLanguages()
    {
        Named<ContractingSide>(TermLabels.Label);
        Named<OptionHolder>(TermLabels.Label);
        Named<TermEdge>(TermLabels.Label);
        Named<NoticeCounting>(TermLabels.Label);
        Named<NoticeAlignment>(TermLabels.Label);
        Named<BusinessDayRule>(TermLabels.Label);
        Named<ReceiptRule>(TermLabels.Label);
        Named<LateNoticeRule>(TermLabels.Label);
        Named<NoticeMoment>(TermLabels.Label);
        Named<OptionState>(TermLabels.Label);
        Named<NoticeOutcome>(TermLabels.Label);
        Named<TermStepKind>(TermLabels.Label);
        Named<ContractClass>(TermLabels.Label);
        Named<ContractDateKind>(TermLabels.Label);
    }

    private static void Named<T>(Func<T, LocalizedText> label) where T : struct, Enum
    {
        var labels = Enum.GetValues<T>().Select(label).ToList();
        Assert.Equal(labels.Count, labels.Select(l => l.Dutch).Distinct().Count());
        Assert.Equal(labels.Count, labels.Select(l => l.English).Distinct().Count());
        Assert.All(labels, l => Assert.False(string.IsNullOrWhiteSpace(l.Dutch) || string.IsNullOrWhiteSpace(l.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => label((T)Enum.ToObject(typeof(T), 99)));
        Assert.Throws<ArgumentOutOfRangeException>(() => label((T)Enum.ToObject(typeof(T), -1)));
    }
}
