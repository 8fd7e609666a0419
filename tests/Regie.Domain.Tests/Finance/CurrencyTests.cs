using System;
using Regie.Finance;
using static Regie.Tests.Foundations;

namespace Regie.Tests.Finance;

public class CurrencyTests
{
    [Theory]
    [InlineData("EUR", 2, "0.01", "cents")]
    [InlineData("JPY", 0, "1", "the yen has no minor unit")]
    [InlineData("ISK", 0, "1", "nor has the krona of Iceland")]
    [InlineData("KWD", 3, "0.001", "a dinar has a thousand fils")]
    [InlineData("CLF", 4, "0.0001", "a unit of account with four digits")]
    [InlineData("XCG", 2, "0.01", "the Caribbean guilder, since 2025")]
    public void MinorUnit_FollowsIso4217(string code, int digits, string unit, string why)
    {
        var currency = Currency.Parse(code);
        Expect.Equal(digits, currency.MinorUnitDigits, why);
        Expect.Equal(D(unit), currency.MinorUnit, why);
        Expect.Equal(code, currency.ToString(), why);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("eur", "lower case")]
    [InlineData("Eur", "mixed case")]
    [InlineData("EURO", "four letters")]
    [InlineData(" EUR", "space in front")]
    [InlineData("EUR ", "space behind")]
    [InlineData("NLG", "withdrawn in 2002")]
    [InlineData("XAU", "a metal")]
    [InlineData("XXX", "no currency")]
    [InlineData("ЕUR", "a Cyrillic letter that looks like E")]
    public void Parse_OfAnotherText_IsRefused(string text, string why)
    {
        Assert.Contains($"'{text}'", Expect.Throws<FormatException>(() => Currency.Parse(text), why).Message);
        Assert.False(Currency.TryParse(text, out var currency));
        Assert.Null(currency);
    }

    [Fact]
    public void Parse_OfNull_NamesTheParameter()
    {
        Expect.Argument<ArgumentNullException>("code", () => Currency.Parse(null!));
        Assert.False(Currency.TryParse(null, out _));
    }

    [Fact]
    public void Parse_OfOneCode_IsOneCurrency()
    {
        Assert.Same(Currency.Eur, Currency.Parse("EUR"));
        Assert.Same(Currency.Gbp, Currency.Parse("GBP"));
        Assert.Same(Currency.Usd, Currency.Parse("USD"));
    }
}
