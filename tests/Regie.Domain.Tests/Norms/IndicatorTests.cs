using System;
using System.Linq;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Norms;

public sealed class IndicatorTests
{
    private static readonly IndicatorId Id = new("i");
    private static readonly LocalizedText Name = LocalizedText.Same("name");
    private static readonly Scale Percents = Scale.Percentage(Direction.HigherIsBetter);
    private static readonly Scale Minutes = Scale.AmountOf(Unit.Minutes, Direction.LowerIsBetter);

    [Fact]
    public void Scale_DeclaresUnitDomainAndDirection()
    {
        Assert.Equal((Unit.Percent, ValueDomain.Percentages, Direction.HigherIsBetter), (Percents.Unit, Percents.Domain, Percents.Direction));
        Assert.Equal((Unit.Minutes, ValueDomain.NotNegative, Direction.LowerIsBetter), (Minutes.Unit, Minutes.Domain, Minutes.Direction));
        Assert.Equal(Percents, new Scale(Unit.Percent, new ValueDomain(0, 100), Direction.HigherIsBetter));
        Expect.Argument<ArgumentNullException>("unit", () => _ = new Scale(null!, ValueDomain.Everything, Direction.TargetIsBest));
        Expect.Argument<ArgumentNullException>("domain", () => _ = new Scale(Unit.Count, null!, Direction.TargetIsBest));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    public void ADirectionThatNobodyDeclared_IsRefused(int direction)
    {
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => Scale.Percentage((Direction)direction)).Findings);
        Assert.Equal(NormFindings.DirectionMustBeDeclared, finding.Code);
        Assert.Contains(new FindingValue("direction", direction.ToString(System.Globalization.CultureInfo.InvariantCulture)), finding.Values);
    }

    [Theory]
    [InlineData("0", "100", "0", true)]
    [InlineData("0", "100", "100", true)]
    [InlineData("0", "100", "-1/1000000", false)]
    [InlineData("0", "100", "1000001/10000", false)]
    [InlineData(null, "100", "-79228162514264337593543950335", true)]
    [InlineData("0", null, "79228162514264337593543950335", true)]
    [InlineData(null, null, "-5", true)]
    public void Domain_IncludesBothEnds(string? minimum, string? maximum, string value, bool expected) =>
        Assert.Equal(expected, new ValueDomain(Number(minimum), Number(maximum)).Includes(ExactNumber.Parse(value)));

    [Fact]
    public void Domain_HasMoreThanOneValue_AndPrintsItsEnds()
    {
        Expect.Argument<ArgumentOutOfRangeException>("maximum", () => _ = new ValueDomain(1, 1));
        Expect.Argument<ArgumentOutOfRangeException>("maximum", () => _ = new ValueDomain(1, 0));
        Assert.Equal(["[0, 100]", "[0, ∞)", "(-∞, ∞)", "(-∞, 2.5]"], new[] { ValueDomain.Percentages, ValueDomain.NotNegative, ValueDomain.Everything, new ValueDomain(null, 2.50m) }.Select(d => d.ToString()));
    }

    [Fact]
    public void Indicator_KeepsWhatItDeclares_AndRefusesNull()
    {
        var indicator = new Indicator(Id, Name, MeasurementKind.Event, Percents, Aggregations.RatioOfSums);
        Assert.Equal((Id, Name, MeasurementKind.Event, Percents, Aggregations.RatioOfSums), (indicator.Id, indicator.Name, indicator.Kind, indicator.Scale, indicator.Aggregation));
        Expect.Argument<ArgumentNullException>("id", () => _ = new Indicator(null!, Name, MeasurementKind.Event, Percents, Aggregations.RatioOfSums));
        Expect.Argument<ArgumentNullException>("name", () => _ = new Indicator(Id, null!, MeasurementKind.Event, Percents, Aggregations.RatioOfSums));
        Expect.Argument<ArgumentNullException>("scale", () => _ = new Indicator(Id, Name, MeasurementKind.Event, null!, Aggregations.RatioOfSums));
        Expect.Argument<ArgumentNullException>("aggregation", () => _ = new Indicator(Id, Name, MeasurementKind.Event, Percents, null!));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => _ = new Indicator(Id, Name, (MeasurementKind)5, Percents, Aggregations.RatioOfSums));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => _ = new Indicator(Id, Name, (MeasurementKind)(-1), Percents, Aggregations.RatioOfSums));
    }

    [Theory]
    [InlineData("ratio-of-sums", false)]
    [InlineData("availability", false)]
    [InlineData("time-slices", false)]
    [InlineData("count", true)]
    [InlineData("rate-per(1000)", true)]
    public void AUnitThatTheAggregationDoesNotWorkOut_IsRefused(string aggregation, bool ofItsOwn)
    {
        var (wrong, right) = ofItsOwn ? (Percents, Minutes) : (Minutes, Percents);
        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => new Indicator(Id, Name, MeasurementKind.Event, wrong, Aggregations.Parse(aggregation))).Findings);
        Assert.Equal(NormFindings.UnitMustFitAggregation, finding.Code);
        Assert.Contains(new FindingValue("aggregation", aggregation), finding.Values);
        Assert.Equal(right, new Indicator(Id, Name, MeasurementKind.Event, right, Aggregations.Parse(aggregation)).Scale);
    }

    [Theory]
    [InlineData("mean")]
    [InlineData("sum")]
    [InlineData("minimum")]
    [InlineData("maximum")]
    [InlineData("percentile(90, r-7)")]
    public void AnAggregationOfValuesThemselves_TakesAnyUnit(string aggregation)
    {
        foreach (var scale in new[] { Percents, Minutes })
            Assert.Equal(aggregation, new Indicator(Id, Name, MeasurementKind.Continuous, scale, Aggregations.Parse(aggregation)).Aggregation.Name);
    }

    private static decimal? Number(string? text) => text is null ? null : Foundations.D(text);
}
