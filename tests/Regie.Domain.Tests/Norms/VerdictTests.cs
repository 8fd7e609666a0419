using System;
using System.Linq;
using Regie.Language;
using Regie.Norms;

namespace Regie.Tests.Norms;

public sealed class VerdictTests
{
    private static readonly LocalizedText Reason = LocalizedText.Of("geen gegevens", "no data");

    [Fact]
    public void EachCase_SaysWhichItIs_InBothLanguages()
    {
        (Verdict Verdict, VerdictKind Kind, string Dutch, string English)[] cases =
        [
            (new Verdict.Met(), VerdictKind.Met, "gehaald", "met"),
            (new Verdict.NotMet(), VerdictKind.NotMet, "niet gehaald", "not met"),
            (new Verdict.NotAssessable(Reason), VerdictKind.NotAssessable, "niet te beoordelen: geen gegevens", "not assessable: no data"),
            (new Verdict.NotApplicable(Reason), VerdictKind.NotApplicable, "niet van toepassing: geen gegevens", "not applicable: no data"),
            (new Verdict.Disputed(new Verdict.NotMet(), new Verdict.Met()), VerdictKind.Disputed, "betwist: gemeten niet gehaald, volgens het bezwaar gehaald", "disputed: not met as measured, met by the objection"),
            (new Verdict.Conflict(Reason), VerdictKind.Conflict, "tegenstrijdig: geen gegevens", "conflict: no data"),
        ];
        Assert.All(cases, c => Assert.Equal((c.Kind, c.Dutch, c.English, c.English), (c.Verdict.Kind, c.Verdict.Label.Dutch, c.Verdict.Label.English, c.Verdict.ToString())));
        Assert.Equal(Enum.GetValues<VerdictKind>(), cases.Select(c => c.Kind));
        Assert.Equal(typeof(Verdict).GetNestedTypes().Where(t => typeof(Verdict).IsAssignableFrom(t)).Select(t => t.Name).OrderBy(n => n), cases.Select(c => c.Verdict.GetType().Name).OrderBy(n => n));
    }

    [Fact]
    public void Cases_AreEqualByContent()
    {
        Assert.Equal(new Verdict.Met(), new Verdict.Met());
        Assert.NotEqual<Verdict>(new Verdict.Met(), new Verdict.NotMet());
        Assert.NotEqual<Verdict>(new Verdict.NotAssessable(Reason), new Verdict.NotApplicable(Reason));
        Assert.NotEqual(new Verdict.NotAssessable(Reason), new Verdict.NotAssessable(LocalizedText.Same("other")));
        Expect.Argument<ArgumentNullException>("between", () => _ = new Verdict.Conflict(null!));
    }
}
