using System;
using CsCheck;

namespace Regie.Tests;

public class RuleIdTests
{
    private const string Rest = "abcxyzABCXYZ0189.-";

    [Fact]
    public void Parse_OfWhatIsPrinted_IsTheSameRule() =>
        Gen.Select(Gen.Char['a', 'z'], Gen.Int[0, Rest.Length - 1].Select(i => Rest[i]).Array[0, 99]).Sample((first, rest) =>
        {
            var text = first + new string(rest);
            Assert.Equal(new RuleId(text), RuleId.Parse(new RuleId(text).ToString()));
            Assert.Equal(text, new RuleId(text).Value);
        }, iter: Laws.Cases);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("1intake", "begins with a digit")]
    [InlineData(".intake", "begins with a point")]
    [InlineData("-intake", "begins with a hyphen")]
    [InlineData("in take", "a space")]
    [InlineData("intake\n", "a line end")]
    [InlineData("in_take", "an underscore")]
    [InlineData("inname/R6", "a slash")]
    [InlineData("ínname", "a letter outside a to z")]
    [InlineData("R６", "a full-width digit")]
    public void OtherShapes_AreRefused(string text, string why)
    {
        Expect.Equal("value", Expect.Throws<ArgumentException>(() => _ = new RuleId(text), why).ParamName, why);
        Assert.Contains("is no rule id", Expect.Throws<FormatException>(() => RuleId.Parse(text), why).Message);
        Assert.False(RuleId.TryParse(text, out var id), why);
        Assert.Null(id);
    }

    [Fact]
    public void Length_IsAtMost100()
    {
        Assert.Equal(100, new RuleId(new string('r', 100)).Value.Length);
        Assert.Contains("at most 100", Expect.Throws<ArgumentException>(() => _ = new RuleId(new string('r', 101)), "101").Message);
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("value", () => _ = new RuleId(null!));
        Expect.Argument<ArgumentNullException>("text", () => RuleId.Parse(null!));
        Assert.False(RuleId.TryParse(null, out _));
    }

    [Fact]
    public void Comparison_IsOrdinal()
    {
        Assert.NotEqual(new RuleId("intake.R6"), new RuleId("intake.r6"));
        Assert.True(new RuleId("Z").CompareTo(new RuleId("a")) < 0);
        Assert.True(new RuleId("a").CompareTo(null) > 0);
    }
}
