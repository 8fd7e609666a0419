using System;
using System.Numerics;
using CsCheck;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using static Regie.Tests.Foundations;

namespace Regie.Tests.Measurements;

public class RatioTests
{
    private static readonly Gen<Ratio> Ratios = Gen.Select(Longs, Positives).Select(Ratio.Of);

    [Theory]
    [InlineData(8, 11, "72.72727272727272727272727272", true, "just under the endless decimal")]
    [InlineData(8, 11, "72.72727272727272727272727273", false, "just over it")]
    [InlineData(18999, 20000, "95", false, "94.995 % does not meet 95 %")]
    [InlineData(19, 20, "95", true, "exactly 95 %")]
    [InlineData(19, 20, "95.0000000000000000000000000", true, "zeros behind the point say nothing")]
    [InlineData(19, 20, "95.00000000000000000000000001", false, "the least bit more")]
    [InlineData(0, 5, "0", true, "none of five is 0 %")]
    [InlineData(-1, 5, "0", false, "a negative part")]
    [InlineData(-1, 5, "-20", true, "a negative percentage, exactly")]
    [InlineData(3, 2, "150", true, "more than the whole")]
    [InlineData(long.MaxValue, long.MaxValue, "100", true, "the largest whole")]
    [InlineData(long.MaxValue - 1, long.MaxValue, "100", false, "one short of the largest whole")]
    [InlineData(long.MaxValue - 1, long.MaxValue, "99.9999999999999999", true, "one short of it, against a little less")]
    [InlineData(long.MinValue, 1, "-922337203685477580800", true, "the smallest part, exactly")]
    [InlineData(1, 1, "79228162514264337593543950335", false, "the largest percentage")]
    [InlineData(1, 1, "-79228162514264337593543950335", true, "the smallest percentage")]
    public void IsAtLeast_NeverRounds(long part, long whole, string percentage, bool expected, string why) =>
        Expect.Equal(expected, Ratio.Of(part, whole).IsAtLeast(Percentage.Of(D(percentage))), why);

    [Fact]
    public void IsAtLeastAndIsAtMost_AgreeWithExactArithmetic() =>
        Gen.Select(Ratios, Decimals).Sample((ratio, value) =>
        {
            var (mantissa, scale) = Exactly(value);
            var order = ((BigInteger)ratio.Part * 100 * BigInteger.Pow(10, scale)).CompareTo(mantissa * ratio.Whole);
            Assert.Equal((order >= 0, order <= 0), (ratio.IsAtLeast(Percentage.Of(value)), ratio.IsAtMost(Percentage.Of(value))));
        }, iter: Laws.Cases);

    [Fact]
    public void IsAtLeastAndIsAtMost_OfTheExactPercentage_BothHold() =>
        Gen.Select(Gen.Long[-100_000, 100_000], Gen.Int[0, 4]).Sample((mantissa, scale) =>
        {
            var ratio = Ratio.Of(mantissa, 100 * (long)Math.Pow(10, scale));
            var same = Percentage.Of(mantissa * new decimal(1, 0, 0, false, (byte)scale));
            Assert.True(ratio.IsAtLeast(same) && ratio.IsAtMost(same));
        }, iter: Laws.Cases);

    [Fact]
    public void ToPercentage_RoundsOnce() =>
        Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Positives, Gen.Int[0, 18], Roundings).Sample((part, whole, digits, any) =>
        {
            var rounding = any.Mode switch
            {
                RoundingMode.HalfUp => Rounding.HalfUp(digits),
                RoundingMode.HalfEven => Rounding.HalfEven(digits),
                _ => Rounding.Truncate(digits),
            };
            var expected = Quotient(part * 100 * BigInteger.Pow(10, digits), whole, rounding.Mode);
            if (BigInteger.Abs(expected) < BigInteger.Pow(2, 96))
                Assert.Equal(expected, AtScale(Ratio.Of(part, whole).ToPercentage(rounding).Value, digits));
        }, iter: Laws.Cases);

    [Theory]
    [InlineData(8, 11, "HalfUp", 2, "72.73%", "up")]
    [InlineData(8, 11, "Truncate", 2, "72.72%", "cut off")]
    [InlineData(1, 3, "HalfUp", 18, "33.333333333333333333%", "the most digits")]
    [InlineData(1, 800, "HalfUp", 2, "0.13%", "0.125: a half goes up")]
    [InlineData(1, 800, "HalfEven", 2, "0.12%", "0.125: a half goes to even")]
    [InlineData(-1, 800, "HalfUp", 2, "-0.13%", "a negative half goes away from zero")]
    [InlineData(-1, 1000, "HalfUp", 0, "0%", "a small negative becomes zero, without a sign")]
    [InlineData(0, 7, "HalfUp", 2, "0%", "nothing")]
    [InlineData(899999999999999999, 900000000000000000, "Truncate", 2, "99.99%", "just short of all stays short of it")]
    [InlineData(long.MaxValue, 1, "HalfUp", 0, "922337203685477580700%", "the largest")]
    [InlineData(long.MinValue, 1, "HalfUp", 0, "-922337203685477580800%", "the smallest")]
    public void ToPercentage_AtTheEdges(long part, long whole, string mode, int digits, string expected, string why)
    {
        var rounding = mode switch { "HalfUp" => Rounding.HalfUp(digits), "HalfEven" => Rounding.HalfEven(digits), _ => Rounding.Truncate(digits) };
        Expect.Equal(expected, Ratio.Of(part, whole).ToPercentage(rounding).ToString(), why);
    }

    [Fact]
    public void ToPercentage_Refuses()
    {
        Expect.Argument<ArgumentNullException>("rounding", () => Ratio.Of(1, 2).ToPercentage(null!));
        Expect.Argument<ArgumentOutOfRangeException>("rounding", () => Ratio.Of(1, 2).ToPercentage(Rounding.HalfUp(19)));
        Assert.Throws<OverflowException>(() => Ratio.Of(long.MaxValue, 3).ToPercentage(Rounding.HalfUp(18)));
        Assert.Equal(Percentage.Of(922337203685477580700m), Ratio.Of(long.MaxValue, 1).ToPercentage(Rounding.HalfUp(18)));
    }

    [Fact]
    public void Parse_OfWhatIsPrinted_IsTheSameRatio() =>
        Ratios.Sample(ratio =>
        {
            var parsed = Ratio.Parse(ratio.ToString());
            Assert.Equal((ratio.Part, ratio.Whole), (parsed.Part, parsed.Whole));
        }, iter: Laws.Cases);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("/", "no numbers")]
    [InlineData("8", "no slash")]
    [InlineData("8/", "no whole")]
    [InlineData("/11", "no part")]
    [InlineData("8/11/2", "two slashes")]
    [InlineData("8/0", "no whole is zero")]
    [InlineData("0/0", "nothing of nothing")]
    [InlineData("8/-11", "no whole is negative")]
    [InlineData("+8/11", "a plus sign")]
    [InlineData("--8/11", "two signs")]
    [InlineData("-/11", "a sign alone")]
    [InlineData("8 / 11", "spaces")]
    [InlineData(" 8/11", "a space in front")]
    [InlineData("8/11 ", "a space behind")]
    [InlineData("8/11\0", "a null character")]
    [InlineData("8\0/11", "a null character within")]
    [InlineData("8.0/11", "a decimal")]
    [InlineData("1,000/11", "grouped")]
    [InlineData("1e3/11", "an exponent")]
    [InlineData("8:11", "a colon")]
    [InlineData("８/11", "a full-width digit")]
    [InlineData("9223372036854775808/1", "does not fit")]
    [InlineData("1/9223372036854775808", "does not fit")]
    public void Parse_OfAnotherText_IsRefused(string text, string why)
    {
        Assert.Contains("is no ratio", Expect.Throws<FormatException>(() => Ratio.Parse(text), why).Message);
        Assert.False(Ratio.TryParse(text, out var ratio), why);
        Assert.Null(ratio);
    }

    [Fact]
    public void Parse_OfNull_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("text", () => Ratio.Parse(null!));
        Assert.False(Ratio.TryParse(null, out _));
    }

    [Fact]
    public void Equality_IsOfTheValue() =>
        Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Long[1, 1_000_000], Gen.Long[1, 1_000_000], Gen.Long[1, 1_000_000]).Sample((part, whole, a, b) =>
        {
            var (left, right) = (Ratio.Of(part * a, whole * a), Ratio.Of(part * b, whole * b));
            Assert.Equal(left, right);
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
            Assert.Equal(0, left.CompareTo(right));
        }, iter: Laws.Cases);

    [Fact]
    public void Order_AgreesWithExactArithmetic() =>
        Gen.Select(Ratios, Ratios).Sample((left, right) =>
        {
            var order = ((BigInteger)left.Part * right.Whole).CompareTo((BigInteger)right.Part * left.Whole);
            Assert.Equal(order, left.CompareTo(right));
            Assert.Equal(-order, right.CompareTo(left));
            Assert.Equal(order == 0, left == right);
        }, iter: Laws.Cases);

    [Fact]
    public void Equality_AtTheEdges()
    {
        Assert.Equal(Ratio.Of(1, 2), Ratio.Of(2, 4));
        Assert.Equal(Ratio.Of(0, 1), Ratio.Of(0, long.MaxValue));
        Assert.Equal(Ratio.Of(0, 1).GetHashCode(), Ratio.Of(0, long.MaxValue).GetHashCode());
        Assert.NotEqual(Ratio.Of(long.MinValue, long.MaxValue), Ratio.Of(-1, 1));
        Assert.Equal(Ratio.Of(long.MinValue, 2).GetHashCode(), Ratio.Of(long.MinValue / 2, 1).GetHashCode());
        Assert.False(Ratio.Of(1, 2).Equals(null));
        Assert.True(Ratio.Of(-1, 2).CompareTo(null) > 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void Of_AWholeNotAboveZero_IsRefused(long whole) =>
        Expect.Argument<ArgumentOutOfRangeException>("whole", () => Ratio.Of(0, whole));

    [Theory]
    [InlineData(8, 11, "8 van 11", "8 of 11", "8/11", "as given, not simplified")]
    [InlineData(2, 4, "2 van 4", "2 of 4", "2/4", "as given, not simplified")]
    [InlineData(12345, 67890, "12.345 van 67.890", "12,345 of 67,890", "12345/67890", "grouped for people only")]
    [InlineData(long.MinValue, long.MaxValue, "-9.223.372.036.854.775.808 van 9.223.372.036.854.775.807", "-9,223,372,036,854,775,808 of 9,223,372,036,854,775,807", "-9223372036854775808/9223372036854775807", "the extremes")]
    public void Texts(long part, long whole, string dutch, string english, string invariant, string why)
    {
        var ratio = Ratio.Of(part, whole);
        Expect.Equal(dutch, ratio.ToText(LanguageCode.Dutch), why);
        Expect.Equal(english, ratio.ToText(LanguageCode.English), why);
        Expect.Equal(invariant, ratio.ToString(), why);
    }
}
