using System;
using CsCheck;
using Regie.Language;
using Regie.Measurements;
using static Regie.Tests.Foundations;

namespace Regie.Tests.Measurements;

public class PercentageTests
{
    [Fact]
    public void Default_IsZeroPercent()
    {
        Assert.Equal(Percentage.Of(0m), default);
        Assert.Equal("0%", default(Percentage).ToString());
        Assert.Equal("0 %", default(Percentage).ToText(LanguageCode.Dutch));
    }

    [Fact]
    public void Parse_OfWhatIsPrinted_IsTheSamePercentage() =>
        Decimals.Sample(value => Assert.Equal(Percentage.Of(value), Percentage.Parse(Percentage.Of(value).ToString())), iter: Laws.Cases);

    [Fact]
    public void Order_FollowsTheNumber() =>
        Gen.Select(Decimals, Decimals).Sample((a, b) =>
        {
            var (left, right) = (Percentage.Of(a), Percentage.Of(b));
            Assert.Equal<bool[]>([a < b, b < a, a <= b, b <= a, a == b], [left < right, left > right, left <= right, left >= right, left == right]);
            Assert.Equal(a.CompareTo(b), left.CompareTo(right));
        }, iter: Laws.Cases);

    [Fact]
    public void FromFraction_OfTheFraction_IsTheSamePercentage() =>
        Gen.Select(Gen.Long, Gen.Int[0, 8]).Sample((mantissa, scale) =>
        {
            var percentage = Percentage.Of(mantissa * new decimal(1, 0, 0, false, (byte)scale));
            Assert.Equal(percentage, Percentage.FromFraction(percentage.Fraction));
        }, iter: Laws.Cases);

    [Fact]
    public void EqualNumbers_AreEqualPercentages()
    {
        Assert.Equal(Percentage.Of(95m), Percentage.Of(95.00m));
        Assert.Equal(Percentage.Of(95m).GetHashCode(), Percentage.Of(95.00m).GetHashCode());
        Assert.Equal(0.95m, Percentage.Of(95m).Fraction);
        Assert.Equal(Percentage.Of(95m), Percentage.FromFraction(0.95m));
    }

    [Theory]
    [InlineData("99.5", "99,5 %", "99.5%", "99.5%", "a fraction")]
    [InlineData("100.00", "100 %", "100%", "100%", "no zeros behind")]
    [InlineData("-12.34", "-12,34 %", "-12.34%", "-12.34%", "a decline")]
    [InlineData("1234.5", "1.234,5 %", "1,234.5%", "1234.5%", "growth, grouped for people only")]
    [InlineData("94.9999999999999999999999999", "94,9999999999999999999999999 %", "94.9999999999999999999999999%", "94.9999999999999999999999999%", "nothing is rounded")]
    public void Texts(string value, string dutch, string english, string invariant, string why)
    {
        var percentage = Percentage.Of(D(value));
        Expect.Equal(dutch, percentage.ToText(LanguageCode.Dutch), why);
        Expect.Equal(english, percentage.ToText(LanguageCode.English), why);
        Expect.Equal(invariant, percentage.ToString(), why);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("%", "no number")]
    [InlineData("95", "no percent sign")]
    [InlineData("95 %", "a space")]
    [InlineData("95%%", "two signs")]
    [InlineData("95% ", "a space behind")]
    [InlineData("%95", "in front")]
    [InlineData("0,95%", "a comma")]
    [InlineData("1,000%", "grouped")]
    [InlineData("1e2%", "an exponent")]
    [InlineData("+95%", "a plus sign")]
    [InlineData(".5%", "no digit before the point")]
    [InlineData("5.%", "no digit behind the point")]
    [InlineData("-%", "a sign alone")]
    [InlineData("95\0%", "a null character")]
    [InlineData("95％", "a full-width percent sign")]
    [InlineData("９５%", "full-width digits")]
    [InlineData("0.00000000000000000000000000001%", "would round to nothing")]
    [InlineData("79228162514264337593543950336%", "does not fit")]
    public void Parse_OfAnotherText_IsRefused(string text, string why)
    {
        Assert.Contains("is no percentage", Expect.Throws<FormatException>(() => Percentage.Parse(text), why).Message);
        Assert.False(Percentage.TryParse(text, out var percentage), why);
        Assert.Equal(default, percentage);
    }

    [Fact]
    public void Null_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("text", () => Percentage.Parse(null!));
        Assert.False(Percentage.TryParse(null, out _));
    }
}
