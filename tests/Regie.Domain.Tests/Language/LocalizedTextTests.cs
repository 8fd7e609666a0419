using System;
using Regie.Language;

namespace Regie.Tests.Language;

public class LocalizedTextTests
{
    [Fact]
    public void In_ALanguage_IsItsText()
    {
        var text = LocalizedText.Of("norm", "standard");
        Assert.Equal(("norm", "standard", "standard"), (text.In(LanguageCode.Dutch), text.In(LanguageCode.English), text.ToString()));
        Assert.Equal(("norm", "standard"), (text.Dutch, text.English));
        Assert.Equal(LocalizedText.Of("a", "a"), LocalizedText.Same("a"));
        Assert.NotEqual(LocalizedText.Of("a", "b"), LocalizedText.Of("b", "a"));
        Assert.Equal("", LocalizedText.Same("").Dutch);
    }

    [Fact]
    public void OtherArguments_AreRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("dutch", () => LocalizedText.Of(null!, "a"));
        Expect.Argument<ArgumentNullException>("english", () => LocalizedText.Of("a", null!));
        Expect.Argument<ArgumentNullException>("text", () => LocalizedText.Same(null!));
        Expect.Argument<ArgumentOutOfRangeException>("language", () => LocalizedText.Same("a").In((LanguageCode)2));
    }
}
