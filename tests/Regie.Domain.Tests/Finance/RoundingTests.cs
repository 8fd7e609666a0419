using System;
using System.Numerics;
using CsCheck;
using Regie.Finance;
using Regie.Language;
using static Regie.Tests.Foundations;

namespace Regie.Tests.Finance;

public class RoundingTests
{
    [Theory]
    [InlineData("HalfUp", 2, "1.005", "1.01", "a half goes away from zero")]
    [InlineData("HalfUp", 2, "-1.005", "-1.01", "a malus rounds like a bonus")]
    [InlineData("HalfUp", 2, "1.00499999999999999999999999", "1.00", "just under a half stays")]
    [InlineData("HalfUp", 0, "-0.4", "0", "a small negative becomes zero")]
    [InlineData("HalfUp", 0, "-0.5", "-1", "a negative half goes down")]
    [InlineData("HalfEven", 0, "0.5", "0", "zero is even")]
    [InlineData("HalfEven", 0, "1.5", "2", "two is even")]
    [InlineData("HalfEven", 0, "2.5", "2", "two is even from above too")]
    [InlineData("HalfEven", 0, "-2.5", "-2", "even on the negative side")]
    [InlineData("HalfEven", 0, "2.5000000000000000000000000001", "3", "just over a half is no half")]
    [InlineData("Truncate", 2, "1.999", "1.99", "cut off")]
    [InlineData("Truncate", 2, "-1.999", "-1.99", "towards zero, not down")]
    [InlineData("Truncate", 0, "0.9999999999999999999999999999", "0", "the largest number under one")]
    [InlineData("Truncate", 0, "7922816251426433759354395033.5", "7922816251426433759354395033", "29 digits, one of them behind the point")]
    [InlineData("HalfUp", 0, "7922816251426433759354395033.5", "7922816251426433759354395034", "the same, up")]
    [InlineData("Truncate", 28, "0.0000000000000000000000000001", "0.0000000000000000000000000001", "nothing to drop at 28 digits")]
    [InlineData("Truncate", 27, "0.0000000000000000000000000009", "0", "the smallest digit goes")]
    [InlineData("HalfUp", 0, "79228162514264337593543950335", "79228162514264337593543950335", "the largest number has nothing to drop")]
    [InlineData("Truncate", 5, "-79228162514264337593543950335", "-79228162514264337593543950335", "nor the smallest")]
    public void Apply_AtTheEdges(string mode, int digits, string value, string expected, string why) =>
        Expect.Equal(D(expected), Of(Enum.Parse<RoundingMode>(mode), digits).Apply(D(value)), why);

    [Fact]
    public void Apply_EqualsTheDefinitionOverIntegers() =>
        Gen.Select(Decimals, Roundings).Sample((value, rounding) =>
        {
            var (mantissa, scale) = Exactly(value);
            var expected = scale <= rounding.Digits
                ? mantissa * BigInteger.Pow(10, rounding.Digits - scale)
                : Quotient(mantissa, BigInteger.Pow(10, scale - rounding.Digits), rounding.Mode);
            Assert.Equal(expected, AtScale(rounding.Apply(value), rounding.Digits));
        }, iter: Laws.Cases);

    [Fact]
    public void Apply_Twice_ChangesNothing() =>
        Gen.Select(Decimals, Roundings).Sample((value, rounding) =>
            Assert.Equal(rounding.Apply(value), rounding.Apply(rounding.Apply(value))), iter: Laws.Cases);

    [Fact]
    public void Apply_OfTheOpposite_IsTheOpposite() =>
        Gen.Select(Decimals, Roundings).Sample((value, rounding) =>
            Assert.Equal(-rounding.Apply(value), rounding.Apply(-value)), iter: Laws.Cases);

    [Fact]
    public void Apply_KeepsOrder() =>
        Gen.Select(Decimals, Decimals, Roundings).Sample((a, b, rounding) =>
            Assert.True(rounding.Apply(Math.Min(a, b)) <= rounding.Apply(Math.Max(a, b))), iter: Laws.Cases);

    [Fact]
    public void Truncate_NeverGrows() =>
        Gen.Select(Decimals, Gen.Int[0, 28]).Sample((value, digits) =>
            Assert.True(Math.Abs(Rounding.Truncate(digits).Apply(value)) <= Math.Abs(value)), iter: Laws.Cases);

    [Theory]
    [InlineData(-1, "below none")]
    [InlineData(29, "a decimal keeps 28")]
    [InlineData(int.MaxValue, "far off")]
    [InlineData(int.MinValue, "far off")]
    public void Digits_OutsideADecimal_AreRefused(int digits, string why)
    {
        foreach (var mode in Enum.GetValues<RoundingMode>())
            Expect.Equal("digits", Expect.Throws<ArgumentOutOfRangeException>(() => Of(mode, digits), why).ParamName, why);
    }

    [Fact]
    public void Equality_IsOfModeAndDigits()
    {
        Assert.Equal(Rounding.HalfUp(2), Rounding.HalfUp(2));
        Assert.NotEqual(Rounding.HalfUp(2), Rounding.HalfUp(3));
        Assert.NotEqual(Rounding.HalfUp(2), Rounding.HalfEven(2));
    }

    [Fact]
    public void Parse_OfWhatIsPrinted_IsTheSameRounding()
    {
        foreach (var mode in Enum.GetValues<RoundingMode>())
            for (var digits = 0; digits <= 28; digits++)
                Assert.Equal(Of(mode, digits), Rounding.Parse(Of(mode, digits).ToString()));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("HalfUp", "no digits")]
    [InlineData("HalfUp()", "no digits")]
    [InlineData("(2)", "no mode")]
    [InlineData("HalfUp(02)", "a zero in front")]
    [InlineData("HalfUp(+2)", "a plus sign")]
    [InlineData("HalfUp(-1)", "below none")]
    [InlineData("HalfUp(29)", "a decimal keeps 28")]
    [InlineData("HalfUp(2) ", "a space behind")]
    [InlineData("HalfUp (2)", "a space within")]
    [InlineData("halfup(2)", "lower case")]
    [InlineData("half-up", "the name of a mode alone")]
    [InlineData("HalfDown(2)", "a mode that does not exist")]
    [InlineData("0(2)", "the number of a mode")]
    [InlineData("HalfUp(2)\0", "a null character")]
    public void Parse_OfAnotherText_IsRefused(string text, string why)
    {
        Assert.Contains("is no rounding", Expect.Throws<FormatException>(() => Rounding.Parse(text), why).Message);
        Assert.False(Rounding.TryParse(text, out var rounding), why);
        Assert.Null(rounding);
    }

    [Fact]
    public void Parse_OfNull_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("text", () => Rounding.Parse(null!));
        Assert.False(Rounding.TryParse(null, out _));
    }

    [Fact]
    public void ToString_NamesModeAndDigits() => Assert.Equal("HalfEven(28)", Rounding.HalfEven(28).ToString());

    [Theory]
    [InlineData("HalfUp(2)", "half omhoog op 2 decimalen", "half up to 2 decimals")]
    [InlineData("HalfUp(1)", "half omhoog op 1 decimaal", "half up to 1 decimal")]
    [InlineData("HalfEven(0)", "half naar even op hele getallen", "half to even to whole numbers")]
    [InlineData("Truncate(28)", "afgekapt op 28 decimalen", "cut off to 28 decimals")]
    public void ToText_SaysItInWords(string rounding, string dutch, string english)
    {
        Assert.Equal(dutch, Rounding.Parse(rounding).ToText(LanguageCode.Dutch));
        Assert.Equal(english, Rounding.Parse(rounding).ToText(LanguageCode.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Parse(rounding).ToText((LanguageCode)9));
    }

    private static Rounding Of(RoundingMode mode, int digits) => mode switch
    {
        RoundingMode.HalfUp => Rounding.HalfUp(digits),
        RoundingMode.HalfEven => Rounding.HalfEven(digits),
        _ => Rounding.Truncate(digits),
    };
}
