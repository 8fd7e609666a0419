using System;
using CsCheck;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Norms;

public sealed class ValueIntervalTests
{
    [Theory]
    [InlineData("[75, 95)", "75", true, "the lower end belongs to it")]
    [InlineData("[75, 95)", "95", false, "the upper end does not")]
    [InlineData("(75, 95]", "75", false, "the lower end does not")]
    [InlineData("(75, 95]", "95", true, "the upper end does")]
    [InlineData("[75, 95)", "9499999999999999999999999999/100000000000000000000000000", true, "a hair below the upper end")]
    [InlineData("[75, 95)", "74.9999999999999999999999999", false, "a hair below the lower end")]
    [InlineData("(-∞, 75)", "-79228162514264337593543950335", true, "no lower end")]
    [InlineData("[95, ∞)", "1000000000000000000000000000000/1", true, "no upper end, beyond what a decimal holds")]
    [InlineData("(-∞, ∞)", "0", true, "everything")]
    [InlineData("[0, 0]", "0", true, "one value")]
    [InlineData("[0, 0]", "1/1000000000000000000000000000000", false, "only that value")]
    [InlineData("(200/3, 100]", null, false, "an end is a decimal")]
    public void Includes_KnowsTheEnds(string interval, string? value, bool expected, string why)
    {
        if (value is null)
            Assert.False(ValueInterval.TryParse(interval, out _), why);
        else
            Expect.Equal(expected, ValueInterval.Parse(interval).Includes(ExactNumber.Parse(value)), why);
    }

    [Theory]
    [InlineData("[75, 95)")]
    [InlineData("(75, 95]")]
    [InlineData("[-1.5, -0.5]")]
    [InlineData("(-∞, 75)")]
    [InlineData("(-∞, 75]")]
    [InlineData("[95, ∞)")]
    [InlineData("(95, ∞)")]
    [InlineData("(-∞, ∞)")]
    [InlineData("[0, 0]")]
    public void Parse_ReadsBackWhatToStringWrites(string text)
    {
        var interval = ValueInterval.Parse(text);
        Assert.Equal(text, interval.ToString());
        Assert.Equal(interval, ValueInterval.Parse(interval.ToString()));
    }

    [Fact]
    public void Parse_KeepsTheEnds()
    {
        var interval = ValueInterval.Parse("[75.50,95)");
        Assert.Equal((75.5m, true, 95m, false), (interval.Lower, interval.IncludesLower, interval.Upper, interval.IncludesUpper));
        var open = ValueInterval.Parse("(-∞, ∞)");
        Assert.Equal(((decimal?)null, false, (decimal?)null, false), (open.Lower, open.IncludesLower, open.Upper, open.IncludesUpper));
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("75, 95", "no brackets")]
    [InlineData("[75, 95", "one bracket")]
    [InlineData("[75 95]", "no comma")]
    [InlineData("[75, 85, 95]", "three ends")]
    [InlineData("[95, 75]", "upside down")]
    [InlineData("[75, 75)", "no value lies in it")]
    [InlineData("(75, 75]", "nor in this one")]
    [InlineData("(75, 75)", "nor in this one")]
    [InlineData("[-∞, 75]", "infinity is no value that could belong to it")]
    [InlineData("[75, ∞]", "at the upper end neither")]
    [InlineData("(∞, 75]", "the wrong infinity")]
    [InlineData("[75, -∞)", "the wrong infinity")]
    [InlineData("[0,5, 1]", "a decimal comma")]
    [InlineData("[1/2, 1]", "a quotient")]
    [InlineData("]75, 95[", "another notation")]
    [InlineData("[, 95]", "an end left out")]
    public void Parse_OfAnotherShape_IsRefused(string text, string why)
    {
        Assert.False(ValueInterval.TryParse(text, out var interval), why);
        Assert.Null(interval);
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => ValueInterval.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfNull_IsRefused()
    {
        Assert.False(ValueInterval.TryParse(null, out _));
        Expect.Argument<ArgumentNullException>("text", () => ValueInterval.Parse(null!));
    }

    [Fact]
    public void Includes_IsTheDefinition() => Gen.Select(Gen.Int[-20, 20], Gen.Int[-20, 20], Gen.Bool, Gen.Bool, Gen.Int[-50, 50]).Sample(
        (one, other, closedBelow, closedAbove, half) =>
        {
            var (low, high) = (Math.Min(one, other), Math.Max(one, other));
            if (!ValueInterval.TryParse($"{(closedBelow ? "[" : "(")}{low}, {high}{(closedAbove ? "]" : ")")}", out var interval))
            {
                Assert.True(low == high && !(closedBelow && closedAbove));
                return;
            }

            var value = half / 2m;
            Assert.Equal((closedBelow ? value >= low : value > low) && (closedAbove ? value <= high : value < high), interval.Includes(ExactNumber.Of(value)));
        });
}
