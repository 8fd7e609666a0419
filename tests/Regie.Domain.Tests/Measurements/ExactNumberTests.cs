using System;
using System.Numerics;
using CsCheck;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using static Regie.Tests.Foundations;

namespace Regie.Tests.Measurements;

public sealed class ExactNumberTests
{
    private static readonly Gen<BigInteger> Integers = Gen.Frequency(
        (3, Gen.Long.Select(l => (BigInteger)l)),
        (3, Gen.Int[-50, 50].Select(i => (BigInteger)i)),
        (2, Gen.Select(Gen.Long, Gen.Long).Select((a, b) => (BigInteger)a * b)));

    // Denominators that end as a decimal, and others, and ones with many more digits than a decimal keeps.
    private static readonly Gen<BigInteger> Divisors = Gen.Frequency(
        (3, Gen.Int[1, 60].Select(i => (BigInteger)i)),
        (2, Gen.Int[0, 40].Select(i => BigInteger.Pow(10, i))),
        (2, Gen.Select(Gen.Int[0, 35], Gen.Int[0, 35]).Select((twos, fives) => BigInteger.Pow(2, twos) * BigInteger.Pow(5, fives))),
        (2, Positives.Select(l => (BigInteger)l)));

    private static readonly Gen<(BigInteger N, BigInteger D)> Fractions = Gen.Select(Integers, Divisors);

    [Theory]
    [InlineData("0", "0", "1", "zero")]
    [InlineData("-0", "0", "1", "a zero has no sign")]
    [InlineData("0.00", "0", "1", "a zero has no digits")]
    [InlineData("94.995", "18999", "200", "in lowest terms")]
    [InlineData("-2.50", "-5", "2", "the numerator carries the sign")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "1", "the largest decimal")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335", "1", "the smallest decimal")]
    [InlineData("0.0000000000000000000000000001", "1", "10000000000000000000000000000", "the finest decimal")]
    public void Of_ADecimal_IsThatNumber(string text, string numerator, string denominator, string why)
    {
        var number = ExactNumber.Of(D(text));
        Expect.Equal((BigInteger.Parse(numerator), BigInteger.Parse(denominator)), (number.Numerator, number.Denominator), why);
    }

    [Theory]
    [InlineData(8, 11, "8", "11", "as it is")]
    [InlineData(2, 4, "1", "2", "in lowest terms")]
    [InlineData(-6, 4, "-3", "2", "negative")]
    [InlineData(6, -4, "-3", "2", "a negative divisor turns the sign")]
    [InlineData(-6, -4, "3", "2", "both negative")]
    [InlineData(0, -9, "0", "1", "nothing")]
    public void Quotient_IsInLowestTerms_WithTheSignAbove(int dividend, int divisor, string numerator, string denominator, string why)
    {
        var number = ExactNumber.Quotient(dividend, divisor);
        Expect.Equal((BigInteger.Parse(numerator), BigInteger.Parse(denominator)), (number.Numerator, number.Denominator), why);
    }

    [Fact]
    public void Default_IsZero_AndEqualToIt()
    {
        ExactNumber unset = default;
        Assert.Equal(ExactNumber.Zero, unset);
        Assert.Equal(ExactNumber.Of(0.000m), unset);
        Assert.Equal(ExactNumber.Of(0m).GetHashCode(), unset.GetHashCode());
        Assert.Equal((BigInteger.Zero, BigInteger.One, 0, "0"), (unset.Numerator, unset.Denominator, unset.Sign, unset.ToString()));
        Assert.Equal(ExactNumber.One, unset + ExactNumber.One);
        Assert.Equal(ExactNumber.Zero, unset * ExactNumber.One);
        Assert.Equal(0, unset.CompareTo(ExactNumber.Zero));
    }

    [Fact]
    public void Arithmetic_IsThatOfFractionsOfIntegers() => Gen.Select(Fractions, Fractions).Sample(
        (a, b) =>
        {
            var (x, y) = (ExactNumber.Quotient(a.N, a.D), ExactNumber.Quotient(b.N, b.D));
            Same((a.N * b.D) + (b.N * a.D), a.D * b.D, x + y);
            Same((a.N * b.D) - (b.N * a.D), a.D * b.D, x - y);
            Same(a.N * b.N, a.D * b.D, x * y);
            Same(-a.N, a.D, -x);
            Same(BigInteger.Abs(a.N), a.D, x.Abs());
            if (!b.N.IsZero)
            {
                Same(a.N * b.D, a.D * b.N, x / y);
                Assert.Equal(x, x / y * y);
            }
        },
        iter: Laws.Cases);

    [Fact]
    public void Laws_OfArithmetic_HoldExactly() => Gen.Select(Fractions, Fractions, Fractions).Sample(
        (a, b, c) =>
        {
            var (x, y, z) = (ExactNumber.Quotient(a.N, a.D), ExactNumber.Quotient(b.N, b.D), ExactNumber.Quotient(c.N, c.D));
            Assert.Equal(x + y, y + x);
            Assert.Equal(x + y + z, x + (y + z));
            Assert.Equal(x * y, y * x);
            Assert.Equal(x * y * z, x * (y * z));
            Assert.Equal(x * (y + z), (x * y) + (x * z));
            Assert.Equal(ExactNumber.Zero, x - x);
            Assert.Equal(x, x + ExactNumber.Zero);
            Assert.Equal(x, x * ExactNumber.One);
        },
        iter: Laws.Cases);

    [Fact]
    public void Order_IsThatOfTheCrossProducts() => Gen.Select(Fractions, Fractions).Sample(
        (a, b) =>
        {
            var (x, y) = (ExactNumber.Quotient(a.N, a.D), ExactNumber.Quotient(b.N, b.D));
            var order = (a.N * b.D).CompareTo(b.N * a.D);
            Assert.Equal(order, Math.Sign(x.CompareTo(y)));
            Assert.Equal((order < 0, order > 0, order == 0), ((x < y), (x > y), x == y));
            Assert.Equal((order <= 0, order >= 0), ((x <= y), x >= y));
            Assert.Equal(order == 0, x.Equals(y));
            Assert.True(order != 0 || x.GetHashCode() == y.GetHashCode());
            Assert.Equal(order <= 0 ? x : y, ExactNumber.Min(x, y));
            Assert.Equal(order >= 0 ? x : y, ExactNumber.Max(x, y));
            Assert.Equal(a.N.Sign, x.Sign);
        },
        iter: Laws.Cases);

    [Fact]
    public void FloorAndCeiling_AreTheNearestWholeNumbersAround() => Fractions.Sample(
        f =>
        {
            var number = ExactNumber.Quotient(f.N, f.D);
            var (floor, ceiling) = (number.Floor(), number.Ceiling());
            Assert.True(floor * f.D <= f.N && (floor + 1) * f.D > f.N);
            Assert.True(ceiling * f.D >= f.N && (ceiling - 1) * f.D < f.N);
        },
        iter: Laws.Cases);

    [Theory]
    [InlineData("-1.5", "-2", "-1")]
    [InlineData("1.5", "1", "2")]
    [InlineData("-2", "-2", "-2")]
    [InlineData("5.76", "5", "6")]
    [InlineData("-1/3", "-1", "0")]
    public void FloorAndCeiling_OfNegatives_GoDownAndUp(string number, string floor, string ceiling) =>
        Assert.Equal((BigInteger.Parse(floor), BigInteger.Parse(ceiling)), (ExactNumber.Parse(number).Floor(), ExactNumber.Parse(number).Ceiling()));

    [Fact]
    public void Rounding_IsThatOfTheDefinitionOverIntegers() => Gen.Select(Fractions, Roundings).Sample(
        (f, rounding) =>
        {
            var expected = Quotient(f.N * BigInteger.Pow(10, rounding.Digits), f.D, rounding.Mode);
            var number = ExactNumber.Quotient(f.N, f.D);
            Assert.Equal(ExactNumber.Quotient(expected, BigInteger.Pow(10, rounding.Digits)), number.Round(rounding));
            if (number.Round(rounding).TryToDecimal(out var rounded))
                Assert.Equal(rounded, number.ToDecimal(rounding));
            else
                Assert.Throws<OverflowException>(() => number.ToDecimal(rounding));
        },
        iter: Laws.Cases);

    [Fact]
    public void Rounding_OfADecimal_IsThatOfTheDecimal() => Gen.Select(Decimals, Roundings).Sample(
        (value, rounding) =>
        {
            // At the edge of what a decimal holds, rounding up has no place to go.
            if (Math.Abs(value) < decimal.MaxValue / 2)
                Assert.Equal(rounding.Apply(value), ExactNumber.Of(value).ToDecimal(rounding));
        },
        iter: Laws.Cases);

    [Theory]
    [InlineData("100", "HalfUp(28)", "100", "a whole number is kept at any number of digits")]
    [InlineData("79228162514264337593543950335", "Truncate(28)", "79228162514264337593543950335", "so is the largest")]
    [InlineData("94.995", "HalfUp(2)", "95.00", "a half goes up")]
    [InlineData("94.985", "HalfEven(2)", "94.98", "a half goes to even")]
    [InlineData("-94.995", "HalfUp(2)", "-95", "a negative half goes away from zero")]
    [InlineData("800/11", "HalfUp(2)", "72.73", "an endless fraction")]
    [InlineData("800/11", "Truncate(2)", "72.72", "cut off")]
    [InlineData("-1/1000", "HalfUp(2)", "0", "a small negative becomes zero, without a sign")]
    [InlineData("2/3", "HalfUp(28)", "0.6666666666666666666666666667", "the most digits")]
    public void ToDecimal_RoundsOnce(string number, string rounding, string expected, string why) =>
        Expect.Equal(D(expected), ExactNumber.Parse(number).ToDecimal(Rounding.Parse(rounding)), why);

    [Fact]
    public void ToDecimal_OfWhatADecimalCannotHold_IsRefused()
    {
        Assert.Throws<OverflowException>(() => ExactNumber.Quotient(BigInteger.Pow(10, 30), 1).ToDecimal(Rounding.HalfUp(0)));
        Assert.Throws<OverflowException>(() => (ExactNumber.Of(decimal.MaxValue) + ExactNumber.Parse("0.5")).ToDecimal(Rounding.HalfUp(0)));
        Expect.Argument<ArgumentNullException>("rounding", () => ExactNumber.One.ToDecimal(null!));
        Expect.Argument<ArgumentNullException>("rounding", () => ExactNumber.One.Round(null!));
    }

    [Fact]
    public void TryToDecimal_OfEveryDecimal_GivesItBack() => Decimals.Sample(
        value =>
        {
            Assert.True(ExactNumber.Of(value).TryToDecimal(out var back));
            Assert.Equal(value, back);
        },
        iter: Laws.Cases);

    [Theory]
    [InlineData("800/11", false, "0", "endless")]
    [InlineData("1/3", false, "0", "endless")]
    [InlineData("1/8", true, "0.125", "ends after three digits")]
    [InlineData("1/268435456", true, "0.0000000037252902984619140625", "two to the 28th: 28 digits")]
    [InlineData("1/536870912", false, "0", "two to the 29th: one digit too many")]
    [InlineData("1/37252902984619140625", true, "0.0000000000000000000268435456", "five to the 28th")]
    [InlineData("1/186264514923095703125", false, "0", "five to the 29th")]
    [InlineData("79228162514264337593543950336/1", false, "0", "one more than the largest")]
    [InlineData("79228162514264337593543950335/10", true, "7922816251426433759354395033.5", "all 29 digits")]
    public void TryToDecimal_SaysWhetherADecimalEqualsIt(string number, bool expected, string value, string why)
    {
        Expect.Equal(expected, ExactNumber.Parse(number).TryToDecimal(out var actual), why);
        Expect.Equal(D(value), actual, why);
    }

    [Theory]
    [InlineData("94.50", "94.5", "zeros behind say nothing")]
    [InlineData("800/11", "800/11", "a quotient where no decimal equals it")]
    [InlineData("6/4", "1.5", "a decimal where one does")]
    [InlineData("-5/15", "-1/3", "in lowest terms")]
    [InlineData("-0", "0", "no sign on zero")]
    [InlineData("1000000000000000000000000000000/1", "1000000000000000000000000000000/1", "more than a decimal holds")]
    public void ToString_IsADecimal_OrAQuotient(string text, string expected, string why) =>
        Expect.Equal(expected, ExactNumber.Parse(text).ToString(), why);

    [Fact]
    public void Parse_ReadsBackWhatToStringWrites()
    {
        Fractions.Sample(f => Assert.Equal(ExactNumber.Quotient(f.N, f.D), ExactNumber.Parse(ExactNumber.Quotient(f.N, f.D).ToString())), iter: Laws.Cases);
        Decimals.Sample(value => Assert.Equal(ExactNumber.Of(value), ExactNumber.Parse(ExactNumber.Of(value).ToString())), iter: Laws.Cases);
        var long9 = ExactNumber.Quotient(BigInteger.Pow(7, 5000), BigInteger.Pow(3, 9000));
        Assert.Equal(long9, ExactNumber.Parse(long9.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("1,5")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e3")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("-/2")]
    [InlineData("1/2/3")]
    [InlineData("0.5/3")]
    [InlineData("1/2.5")]
    [InlineData("١/٢")]
    [InlineData("1/2\0")]
    [InlineData("NaN")]
    [InlineData("∞")]
    public void Parse_OfAnotherShape_IsRefused(string text)
    {
        Assert.False(ExactNumber.TryParse(text, out var number));
        Assert.Equal(ExactNumber.Zero, number);
        Assert.Contains("'" + text + "'", Assert.Throws<FormatException>(() => ExactNumber.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfNull_AndOfTooMuch_IsRefused()
    {
        Assert.False(ExactNumber.TryParse(null, out _));
        Expect.Argument<ArgumentNullException>("text", () => ExactNumber.Parse(null!));
        Assert.True(ExactNumber.TryParse("1/" + new string('9', 10_000), out _));
        Assert.False(ExactNumber.TryParse("1/" + new string('9', 10_001), out _));
        Assert.False(ExactNumber.TryParse(new string('9', 10_001) + "/1", out _));
    }

    [Theory]
    [InlineData("94.5", "94,5", "94.5", "all its digits")]
    [InlineData("1234567.125", "1.234.567,125", "1,234,567.125", "grouped")]
    [InlineData("800/11", "72,7272…", "72.7272…", "cut off, not rounded, and said")]
    [InlineData("2/3", "0,6666…", "0.6666…", "not rounded up")]
    [InlineData("-2/3", "-0,6666…", "-0.6666…", "a negative is cut off towards zero")]
    [InlineData("-1/30000", "-0,0000…", "-0.0000…", "a small negative keeps its sign")]
    [InlineData("1/30000", "0,0000…", "0.0000…", "a small positive")]
    [InlineData("1000000/3", "333.333,3333…", "333,333.3333…", "grouped and cut off")]
    [InlineData("15000000000000000000000000000000000000000001/30000000000000000000000000000000000000000000", "0,5000…", "0.5000…", "just above a half is not a half")]
    [InlineData("-0", "0", "0", "zero")]
    public void ToText_IsAsPeopleWriteIt(string number, string dutch, string english, string why)
    {
        Expect.Equal(dutch, ExactNumber.Parse(number).ToText(LanguageCode.Dutch), why);
        Expect.Equal(english, ExactNumber.Parse(number).ToText(LanguageCode.English), why);
    }

    [Fact]
    public void ToText_InNoLanguage_IsRefused() => Expect.Argument<ArgumentOutOfRangeException>("language", () => ExactNumber.One.ToText((LanguageCode)9));

    [Fact]
    public void DivisionByZero_IsRefused()
    {
        Assert.Throws<DivideByZeroException>(() => ExactNumber.Quotient(1, 0));
        Assert.Throws<DivideByZeroException>(() => ExactNumber.One / ExactNumber.Zero);
        Assert.Throws<DivideByZeroException>(() => ExactNumber.Zero / default(ExactNumber));
    }

    [Theory]
    [InlineData(8, 11, "800/11")]
    [InlineData(18999, 20000, "94.995")]
    [InlineData(0, 7, "0")]
    [InlineData(-1, 3, "-100/3")]
    [InlineData(long.MaxValue, 1, "922337203685477580700")]
    [InlineData(1, long.MaxValue, "100/9223372036854775807")]
    public void ToPercent_OfARatio_IsExact(long part, long whole, string expected) => Assert.Equal(expected, Ratio.Of(part, whole).ToPercent().ToString());

    [Fact]
    public void ToPercent_ComparesAsTheRatioDoes() => Gen.Select(Longs, Positives, Decimals).Sample(
        (part, whole, value) =>
        {
            var ratio = Ratio.Of(part, whole);
            Assert.Equal(ratio.IsAtLeast(Percentage.Of(value)), ratio.ToPercent() >= ExactNumber.Of(value));
        },
        iter: Laws.Cases);

    private static void Same(BigInteger numerator, BigInteger denominator, ExactNumber actual)
    {
        Assert.Equal(numerator * actual.Denominator, actual.Numerator * denominator);
        Assert.True(actual.Denominator.Sign > 0);
        Assert.True(BigInteger.GreatestCommonDivisor(actual.Numerator, actual.Denominator).IsOne);
    }

    [Theory]
    [InlineData("79228162514264337593543950336/1", "79.228.162.514.264.337.593.543.950.336", "79,228,162,514,264,337,593,543,950,336", "one more than a decimal keeps")]
    [InlineData("-100000000000000000000000000000/1", "-100.000.000.000.000.000.000.000.000.000", "-100,000,000,000,000,000,000,000,000,000", "below what a decimal keeps")]
    [InlineData("100000000000000000000000000000/3", "33.333.333.333.333.333.333.333.333.333,3333…", "33,333,333,333,333,333,333,333,333,333.3333…", "large and without an end")]
    [InlineData("-1/30000", "-0,0000…", "-0.0000…", "small and negative")]
    public void ToText_OfANumberOfAnySize_HasNoSlash(string number, string dutch, string english, string why)
    {
        var exact = ExactNumber.Parse(number);
        Expect.Equal((dutch, english), (exact.ToText(LanguageCode.Dutch), exact.ToText(LanguageCode.English)), why);
    }

    [Fact]
    public void ToDecimal_BeyondADecimal_SaysWhatAndWhatToDo()
    {
        var message = Assert.Throws<OverflowException>(() => ExactNumber.Quotient(BigInteger.Pow(10, 500), 1).ToDecimal(Rounding.HalfUp(2))).Message;
        Assert.Contains("HalfUp(2)", message, StringComparison.Ordinal);
        Assert.Contains("Round it to fewer digits", message, StringComparison.Ordinal);
        Assert.True(message.Length < 300, "a message that can be read");
    }
}
