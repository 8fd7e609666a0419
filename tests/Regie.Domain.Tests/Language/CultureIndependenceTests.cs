using System;
using System.Globalization;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.ReferenceData;

namespace Regie.Tests.Language;

public class CultureIndependenceTests
{
    [Fact]
    public void TheCulture_IsHostileIndeed()
    {
        using var hostile = new HostileCulture();
        Assert.Equal("neg1#5", (-1.5m).ToString(CultureInfo.CurrentCulture));
    }

    [Fact]
    public void Texts_DoNotFollowTheCulture()
    {
        using var hostile = new HostileCulture();
        var (nl, en) = (LanguageFormat.Dutch, LanguageFormat.English);
        Assert.Equal(("-1.234,5", "-1,234.5"), (nl.Number(-1234.5m), en.Number(-1234.5m)));
        Assert.Equal(("-1.234,50", "-1,234.50"), (nl.Number(-1234.5m, 2), en.Number(-1234.5m, 2)));
        Assert.Equal("vrijdag 1 januari 2027", nl.LongDate(new LocalDate(2027, 1, 1)));
        Assert.Equal("14:05:30,5", nl.Time(new LocalTime(14, 5, 30, 500)));
        Assert.Equal("-1 u 0,5 s", nl.Duration(-Duration.FromMilliseconds(3_600_500)));
        Assert.Equal("€ -0,50", Money.Euro(-0.5m).ToText(LanguageCode.Dutch));
        Assert.Equal("-0,5 %", Percentage.Of(-0.5m).ToText(LanguageCode.Dutch));
        Assert.Equal("-1 of 2", Ratio.Of(-1, 2).ToText(LanguageCode.English));
        Assert.Equal("-2.5 points", new DerivedValue.Number(-2.5m, Unit.Points).ToText(LanguageCode.English));
    }

    [Fact]
    public void ToString_DoesNotFollowTheCulture()
    {
        using var hostile = new HostileCulture();
        Assert.Equal("EUR -0.5", Money.Euro(-0.5m).ToString());
        Assert.Equal("-0.5%", Percentage.Of(-0.5m).ToString());
        Assert.Equal("-1/2", Ratio.Of(-1, 2).ToString());
        Assert.Equal("HalfUp(2)", Rounding.HalfUp(2).ToString());
        Assert.Equal("2026-04-27 King's Day", new Holiday(new LocalDate(2026, 4, 27), LocalizedText.Of("Koningsdag", "King's Day")).ToString());
        Assert.Equal("[-1.5, 2]", ValueList.Of(-1.5m, 2m).ToString());
        Assert.Equal("-2.5 points", new DerivedValue.Number(-2.5m, Unit.Points).ToString());
        Assert.Equal("Friday 1 January 2027", new DerivedValue.Date(new LocalDate(2027, 1, 1)).ToString());
        Assert.Equal("Score: -2.5 points", new DerivationInput(LocalizedText.Same("Score"), new DerivedValue.Number(-2.5m, Unit.Points)).ToString());
    }

    [Fact]
    public void Parsing_DoesNotFollowTheCulture()
    {
        using var hostile = new HostileCulture();
        Assert.Equal(Money.Euro(-1234.5m), Money.Parse("EUR -1234.5"));
        Assert.Equal(Percentage.Of(-99.5m), Percentage.Parse("-99.5%"));
        Assert.False(Money.TryParse("EUR neg1#5", out _));
        Assert.True(Ratio.Of(19, 20).IsAtMost(Percentage.Of(95.5m)));
        Assert.False(Ratio.Of(-1, 2).IsAtLeast(Percentage.Of(-49.5m)));
    }

    [Fact]
    public void Messages_DoNotFollowTheCulture()
    {
        using var hostile = new HostileCulture();
        Assert.Contains("EUR -0.005 is finer", Assert.Throws<RegieValidationException>(() => Money.Euro(-0.005m).Allocate(2)).Message);
        Assert.Contains("-1.5 has more than 0 digits", Assert.Throws<ArgumentException>(() => LanguageFormat.Dutch.Number(-1.5m, 0)).Message);
    }
}
