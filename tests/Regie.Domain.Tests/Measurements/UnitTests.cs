using System;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Tests.Measurements;

public class UnitTests
{
    [Fact]
    public void Units_AreTheSame_WhenTheirCodesAre()
    {
        var (one, other) = (new Unit("m2", LocalizedText.Of("m²", "m²")), new Unit("m2", LocalizedText.Of("vierkante meter", "square meters")));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, new Unit("M2", one.Label));
        Assert.False(one.Equals(null));
        Assert.Equal("m2", one.ToString());
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" ", "blank")]
    [InlineData("working days", "a space within")]
    [InlineData("m2\n", "a line end")]
    [InlineData("m\u00A02", "a no-break space")]
    [InlineData("m\0", "a null character")]
    public void Codes_HaveNoWhiteSpace(string code, string why) =>
        Expect.Equal("code", Expect.Throws<ArgumentException>(() => _ = new Unit(code, LocalizedText.Same("x")), why).ParamName, why);

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("code", () => _ = new Unit(null!, LocalizedText.Same("x")));
        Expect.Argument<ArgumentNullException>("label", () => _ = new Unit("x", null!));
    }

    [Theory]
    [InlineData("count", "", "")]
    [InlineData("tickets", "meldingen", "tickets")]
    [InlineData("points", "punten", "points")]
    [InlineData("days", "dagen", "days")]
    [InlineData("working-days", "werkdagen", "working days")]
    public void StandardUnits_KeepTheirCodes(string code, string dutch, string english)
    {
        var unit = Assert.Single([Unit.Count, Unit.Tickets, Unit.Points, Unit.Days, Unit.WorkingDays], u => u.Code == code);
        Assert.Equal((dutch, english), (unit.Label.Dutch, unit.Label.English));
    }

    [Fact]
    public void Attach_PutsTheLabelBehindTheNumber()
    {
        Assert.Equal(("12 meldingen", "12 tickets"), (Unit.Tickets.Attach("12", LanguageCode.Dutch), Unit.Tickets.Attach("12", LanguageCode.English)));
        Assert.Equal(("95 %", "95%"), (Unit.Percent.Attach("95", LanguageCode.Dutch), Unit.Percent.Attach("95", LanguageCode.English)));
        Assert.Equal(("3", "3"), (Unit.Count.Attach("3", LanguageCode.Dutch), Unit.Count.Attach("3", LanguageCode.English)));
        Expect.Argument<ArgumentNullException>("number", () => Unit.Tickets.Attach(null!, LanguageCode.Dutch));
        Expect.Argument<ArgumentOutOfRangeException>("language", () => Unit.Tickets.Attach("1", (LanguageCode)9));
    }

    [Theory]
    [InlineData("points", "1", "1 punt", "1 point")]
    [InlineData("hours", "1", "1 uur", "1 hour")]
    [InlineData("hours", "2", "2 uur", "2 hours")]
    [InlineData("minutes", "-1", "-1 minuut", "-1 minute")]
    [InlineData("days", "1,5", "1,5 dagen", "1,5 days")]
    [InlineData("percentage-points", "1", "1 procentpunt", "1 percentage point")]
    [InlineData("percentage-points", "11", "11 procentpunt", "11 percentage points")]
    public void One_IsSingular(string code, string number, string dutch, string english)
    {
        var unit = Assert.Single([Unit.Points, Unit.Hours, Unit.Minutes, Unit.Days, Unit.PercentagePoints], u => u.Code == code);
        Assert.Equal((dutch, english), (unit.Attach(number, LanguageCode.Dutch), unit.Attach(number, LanguageCode.English)));

        // As JSON reads it back, by code and label.
        Assert.Equal(english, new Unit(code, unit.Label).Attach(number, LanguageCode.English));
    }

    [Fact]
    public void AUnitOfAHost_SaysItsSingular_OrReadsTheSame()
    {
        var halfDays = new Unit("half-days", LocalizedText.Of("dagdelen", "half-days"), LocalizedText.Of("dagdeel", "half-day"));
        Assert.Equal(("1 dagdeel", "3 half-days"), (halfDays.Attach("1", LanguageCode.Dutch), halfDays.Attach("3", LanguageCode.English)));
        Assert.Equal("1 m²", new Unit("m2", LocalizedText.Same("m²")).Attach("1", LanguageCode.Dutch));
        Assert.Equal("1 pts", new Unit("points", LocalizedText.Same("pts")).Attach("1", LanguageCode.Dutch));
        Expect.Argument<ArgumentNullException>("singular", () => _ = new Unit("x", LocalizedText.Same("x"), null!));
    }

    [Fact]
    public void Differences_OfPercentages_AreInPercentagePoints() =>
        Assert.Equal((Unit.PercentagePoints, Unit.Days), (Unit.Percent.OfDifferences, Unit.Days.OfDifferences));
}
