using System;
using System.Linq;
using CsCheck;
using Regie.Finance;
using Regie.Language;
using Regie.Parties;
using static Regie.Tests.Foundations;

namespace Regie.Tests.Finance;

public class MoneyTests
{
    private static readonly Gen<Money> Amounts = Gen.Select(Decimals, Currencies).Select(Money.Of);

    [Fact]
    public void Parse_OfWhatIsPrinted_IsTheSameAmount() =>
        Amounts.Sample(money => Assert.Equal(money, Money.Parse(money.ToString())), iter: Laws.Cases);

    [Fact]
    public void ToString_OfEqualAmounts_IsOneText() =>
        Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Int[0, 10]).Sample((units, zeros) =>
            Assert.Equal(Money.Euro(units).ToString(), Money.Euro(units * (1m + new decimal(0, 0, 0, false, (byte)zeros))).ToString()), iter: Laws.Cases);

    [Fact]
    public void EqualAmounts_HaveOneHash()
    {
        Assert.Equal(Money.Euro(1.5m), Money.Euro(1.500m));
        Assert.Equal(Money.Euro(1.5m).GetHashCode(), Money.Euro(1.500m).GetHashCode());
        Assert.Equal(Money.Euro(0m), -Money.Euro(0m));
        Assert.NotEqual(Money.Euro(1m), Money.Of(1m, Currency.Usd));
    }

    [Fact]
    public void ToText_NeverRounds() =>
        Gen.Select(Amounts, Gen.OneOf(LanguageCode.Dutch, LanguageCode.English)).Sample((money, language) =>
        {
            var text = money.ToText(language);
            var number = text.Substring(text.IndexOf(' ') + 1);
            var read = language == LanguageCode.Dutch ? number.Replace(".", "").Replace(',', '.') : number.Replace(",", "");
            Assert.Equal(money.Amount, D(read));
            Assert.True((read.Contains('.') ? read.Length - read.IndexOf('.') - 1 : 0) >= money.Currency.MinorUnitDigits, text);
        }, iter: Laws.Cases);

    [Theory]
    [InlineData("EUR 1234.5", "€ 1.234,50", "EUR 1,234.50", "at least cents")]
    [InlineData("EUR 0.005", "€ 0,005", "EUR 0.005", "a finer amount keeps its digits")]
    [InlineData("EUR -1234567.8901", "€ -1.234.567,8901", "EUR -1,234,567.8901", "negative and finer")]
    [InlineData("EUR 0", "€ 0,00", "EUR 0.00", "nothing")]
    [InlineData("USD 999.999", "USD 999,999", "USD 999.999", "no euro sign, no grouping below a thousand")]
    [InlineData("JPY 1000", "JPY 1.000", "JPY 1,000", "no digits behind the mark")]
    [InlineData("JPY 0.5", "JPY 0,5", "JPY 0.5", "half a yen does not round")]
    [InlineData("KWD 1.5", "KWD 1,500", "KWD 1.500", "three digits")]
    [InlineData("EUR 0.0000000000000000000000000001", "€ 0,0000000000000000000000000001", "EUR 0.0000000000000000000000000001", "28 digits")]
    [InlineData("EUR 79228162514264337593543950335", "€ 79.228.162.514.264.337.593.543.950.335,00", "EUR 79,228,162,514,264,337,593,543,950,335.00", "the largest")]
    public void ToText_AtTheEdges(string amount, string dutch, string english, string why)
    {
        Expect.Equal(dutch, Money.Parse(amount).ToText(LanguageCode.Dutch), why);
        Expect.Equal(english, Money.Parse(amount).ToText(LanguageCode.English), why);
        Expect.Equal(amount, Money.Parse(amount).ToString(), why);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("EUR", "no amount")]
    [InlineData("EUR ", "no amount behind the space")]
    [InlineData("EUR  1", "two spaces")]
    [InlineData("EUR\t1", "a tab")]
    [InlineData("EUR\u00A01", "a no-break space")]
    [InlineData("EUR1", "no space")]
    [InlineData("1 EUR", "the wrong way round")]
    [InlineData("€ 1", "a symbol is no code")]
    [InlineData("eur 1", "lower case")]
    [InlineData("XYZ 1", "unknown currency")]
    [InlineData("EUR 1,50", "a comma")]
    [InlineData("EUR 1,234.50", "grouped")]
    [InlineData("EUR 1e3", "an exponent")]
    [InlineData("EUR 0x10", "hexadecimal")]
    [InlineData("EUR NaN", "no number")]
    [InlineData("EUR Infinity", "no number")]
    [InlineData("EUR +1", "a plus sign")]
    [InlineData("EUR - 1", "a detached sign")]
    [InlineData("EUR 1-", "a sign behind")]
    [InlineData("EUR (1)", "bookkeeper's negative")]
    [InlineData("EUR −1", "a typographic minus sign")]
    [InlineData("EUR .5", "no digit before the point")]
    [InlineData("EUR 5.", "no digit behind the point")]
    [InlineData("EUR .", "no digit at all")]
    [InlineData("EUR -", "a sign alone")]
    [InlineData("EUR 1.2.3", "two points")]
    [InlineData("EUR 1 ", "a space behind")]
    [InlineData("EUR 1\0", "a null character behind")]
    [InlineData("EUR ١", "an Arabic digit")]
    [InlineData("EUR 79228162514264337593543950336", "one more than fits")]
    [InlineData("EUR 0.00000000000000000000000000001", "29 digits behind the point would round to nothing")]
    [InlineData("EUR 1.00000000000000000000000000005", "the last digit would be lost")]
    [InlineData("EUR 79228162514264337593543950335.4", "the last digit would be lost")]
    public void Parse_OfAnotherText_IsRefused(string text, string why)
    {
        Assert.Contains("is no amount", Expect.Throws<FormatException>(() => Money.Parse(text), why).Message);
        Assert.False(Money.TryParse(text, out var money), why);
        Assert.Null(money);
    }

    [Theory]
    [InlineData("EUR 1234.50", "EUR 1234.5", "a zero behind")]
    [InlineData("EUR 1.00000000000000000000000000000000000000", "EUR 1", "more zeros than a decimal keeps say nothing")]
    [InlineData("EUR 007", "EUR 7", "zeros in front")]
    [InlineData("EUR -0", "EUR 0", "zero has no sign")]
    [InlineData("EUR -0.00", "EUR 0", "zero has no sign, in cents")]
    public void Parse_OfAnotherSpelling_IsTheSameAmount(string text, string expected, string why) =>
        Expect.Equal(expected, Money.Parse(text).ToString(), why);

    [Fact]
    public void AddingAndSubtracting_IsExact() =>
        Gen.Select(Gen.Long, Gen.Long, Gen.Int[0, 8], Currencies).Sample((a, b, scale, currency) =>
        {
            var unit = new decimal(1, 0, 0, false, (byte)scale);
            var (left, right) = (Money.Of(a * unit, currency), Money.Of(b * unit, currency));
            Assert.Equal(left, left + right - right);
            Assert.Equal(left + right, right + left);
            Assert.Equal(left - right, -(right - left));
            Assert.Equal(Money.Zero(currency), left - left);
        }, iter: Laws.Cases);

    [Fact]
    public void Comparison_FollowsTheAmount() =>
        Gen.Select(Decimals, Decimals).Sample((a, b) =>
        {
            var (left, right) = (Money.Euro(a), Money.Euro(b));
            Assert.Equal(Math.Sign(a.CompareTo(b)), Math.Sign(left.CompareTo(right)));
            Assert.Equal<bool[]>([a < b, b < a, a <= b, b <= a, a == b], [left < right, left > right, left <= right, left >= right, left == right]);
        }, iter: Laws.Cases);

    [Theory]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("<")]
    [InlineData(">")]
    [InlineData("<=")]
    [InlineData(">=")]
    [InlineData("compare")]
    public void Currencies_NeverMix(string operation)
    {
        var (left, right) = (Money.Euro(1m), Money.Of(1m, Currency.Usd));
        var finding = Assert.Single(Expect.Throws<RegieValidationException>(() => Apply(operation, left, right), operation).Findings);
        Assert.Equal(FinanceFindings.CurrenciesMustMatch, finding.Code);
        Assert.Equal((Severity.Error, ActorRole.Host), (finding.Severity, finding.Actor));
        Assert.Equal(["left=EUR 1", "right=USD 1"], finding.Values.Select(v => v.ToString()));
        Assert.Contains("EUR 1", finding.Message.Dutch);
        Assert.Contains("USD 1", finding.Message.English);
    }

    [Theory]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("<")]
    [InlineData(">")]
    [InlineData("<=")]
    [InlineData(">=")]
    public void Operators_OnNull_NameTheSide(string operation)
    {
        Expect.Argument<ArgumentNullException>("left", () => Apply(operation, null!, Money.Euro(1m)));
        Expect.Argument<ArgumentNullException>("right", () => Apply(operation, Money.Euro(1m), null!));
    }

    [Fact]
    public void Operators_OnNullAlone_NameTheParameter()
    {
        Expect.Argument<ArgumentNullException>("money", () => _ = -(Money)null!);
        Expect.Argument<ArgumentNullException>("money", () => _ = (Money)null! * 2m);
    }

    [Fact]
    public void CompareTo_Null_ComesAfter() => Assert.True(Money.Euro(-1m).CompareTo(null) > 0);

    [Fact]
    public void Arithmetic_BeyondADecimal_Overflows()
    {
        var largest = Money.Euro(decimal.MaxValue);
        Assert.Throws<OverflowException>(() => largest + largest);
        Assert.Throws<OverflowException>(() => -largest - largest);
        Assert.Throws<OverflowException>(() => largest * 2m);
        Assert.Equal(Money.Euro(decimal.MinValue), -largest);
    }

    [Fact]
    public void Round_IsTheDeclaredRoundingOfTheAmount()
    {
        Assert.Equal(Money.Euro(1.01m), Money.Euro(1.005m).Round(Rounding.HalfUp(2)));
        Assert.Equal(Money.Euro(1.00m), Money.Euro(1.005m).Round(Rounding.HalfEven(2)));
        Assert.Equal(Money.Euro(-1.00m), Money.Euro(-1.005m).Round(Rounding.Truncate(2)));
        Expect.Argument<ArgumentNullException>("rounding", () => Money.Euro(1m).Round(null!));
    }

    [Theory]
    [InlineData("EUR 1.005", "EUR 1.01", "cents")]
    [InlineData("EUR -1.005", "EUR -1.01", "away from zero")]
    [InlineData("JPY 1.5", "JPY 2", "whole yens")]
    [InlineData("KWD 1.0005", "KWD 1.001", "fils")]
    [InlineData("CLF 1.00004", "CLF 1", "four digits")]
    public void RoundToMinorUnit_FollowsTheCurrency(string amount, string expected, string why) =>
        Expect.Equal(Money.Parse(expected), Money.Parse(amount).RoundToMinorUnit(), why);

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("currency", () => Money.Of(1m, null!));
        Expect.Argument<ArgumentNullException>("currency", () => Money.Zero(null!));
        Expect.Argument<ArgumentNullException>("text", () => Money.Parse(null!));
        Assert.False(Money.TryParse(null, out _));
    }

    [Fact]
    public void ToText_InNoLanguage_IsRefused() =>
        Expect.Argument<ArgumentOutOfRangeException>("language", () => Money.Euro(1m).ToText((LanguageCode)9));

    private static object Apply(string operation, Money left, Money right) => operation switch
    {
        "+" => left + right,
        "-" => left - right,
        "<" => left < right,
        ">" => left > right,
        "<=" => left <= right,
        ">=" => left >= right,
        _ => left.CompareTo(right),
    };

    // The framework would round each of these at the 28th digit without a word.
    [Fact]
    public void Arithmetic_IsExact_OrRefused()
    {
        var fine = Money.Euro(0.0000000000000000000000000001m);
        string[] messages =
        [
            Assert.Throws<OverflowException>(() => Money.Euro(decimal.MaxValue) + Money.Euro(0.4m)).Message,
            Assert.Throws<OverflowException>(() => Money.Euro(1_000_000m) - fine).Message,
            Assert.Throws<OverflowException>(() => fine * 0.5m).Message,
            Assert.Throws<OverflowException>(() => Money.Euro(0.3333333333333333333333333333m) * 0.7m).Message,
            Assert.Throws<OverflowException>(() => Money.Euro(decimal.MaxValue) * 2m).Message,
        ];
        Assert.StartsWith("EUR 79228162514264337593543950335 and EUR 0.4 together come to ", messages[0], StringComparison.Ordinal);
        Assert.StartsWith("EUR 1000000 and EUR -0.0000000000000000000000000001 together come to ", messages[1], StringComparison.Ordinal);
        Assert.StartsWith("EUR 79228162514264337593543950335 times 2 comes to ", messages[4], StringComparison.Ordinal);
        Assert.All(messages, m => Assert.Contains("Round before", m, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "0.0", "79228162514264337593543950335", "a zero behind the point adds nothing")]
    [InlineData("7922816251426433759354395033.5", "0.50", "7922816251426433759354395034", "a zero behind that does not fit")]
    [InlineData("0.1", "0.2", "0.3", "tenths")]
    public void Sums_ThatFit_AreKept(string left, string right, string sum, string why) =>
        Expect.Equal(Money.Euro(Foundations.D(sum)), Money.Euro(Foundations.D(left)) + Money.Euro(Foundations.D(right)), why);

    [Fact]
    public void Product_WithZerosBehind_IsKept() => Assert.Equal(Money.Euro(0.75m), Money.Euro(0.500000000000000000000000000m) * 1.500000000000000000000000000m);
}
