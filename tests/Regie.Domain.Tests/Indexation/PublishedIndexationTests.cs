using System;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Indexation;
using Regie.Language;
using Regie.Measurements;
using Regie.ReferenceData;
using static Regie.Tests.Foundations;
using static Regie.Tests.Indexation.Clauses;

namespace Regie.Tests.Indexation;

/// <summary>Worked examples that others published: a lift maintenance contract, a rent, a forum, a statistics office.</summary>
public sealed class PublishedIndexationTests
{
    private static readonly IndexReference Average = IndexReference.YearAverage(1);

    // Two wage indices, a price index and a percentage taken over, 70 / 25 / 5.
    private static IndexationDraft Lifts() => IndexationDraft.Of(new LocalDate(2014, 1, 1), new LocalDate(2015, 1, 1))
        .With(IndexComponent.OfSums(LocalizedText.Of("loonkosten", "wages"), 0.70m, Average, new IndexSeriesId("wages-metal"), new IndexSeriesId("wages-services")))
        .With(IndexComponent.Of(LocalizedText.Of("consumentenprijzen", "consumer prices"), 0.25m, new IndexSeriesId("cpi"), Average))
        .With(IndexComponent.Of(LocalizedText.Of("overige kosten", "other costs"), 0.05m, new GivenChange(new LocalDate(2015, 1, 1), Percentage.Of(1.60m))))
        .From(IndexationBasis.Previous).Reading(FigureChoice.FirstPublished).Under(new ClauseReference("C-12", "art. 9"));

    private static IndexSeriesSet LiftSeries() => IndexSeriesSet.Of(
        Of("wages-metal", "cao-lonen metaal", 131.3m, 133.1m), Of("wages-services", "cao-lonen dienstverlening", 133.9m, 137.9m), Of("cpi", "consumentenprijsindex", 115.54m, 116.58m));

    private static PublishedSeries Of(string id, string name, decimal old, decimal @new) => PublishedSeries.Of(new IndexSeriesId(id), LocalizedText.Same(name), 2006)
        .With(IndexPeriod.YearAverage(2013), old, FigureStatus.Final, new LocalDate(2014, 1, 9)).With(IndexPeriod.YearAverage(2014), @new, FigureStatus.Final, new LocalDate(2015, 1, 8));

    private static PriceVersion Lifts(IndexationDraft draft) => PriceHistory.Of(draft.Build(), Money.Euro(100_000), new LocalDate(2013, 12, 1)).Index(LiftSeries(), new LocalDate(2015, 1, 15)).Versions[1];

    [Fact]
    public void Lifts_WithoutRounding_AreExact()
    {
        var version = Lifts(Lifts());
        Assert.Equal(Money.Euro(101_835.95m), version.Price);
        Assert.Equal("1.83595", Of(version, IndexationRules.Sum).ToDecimal(Rounding.HalfUp(5)).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(
            ExactNumber.Of(100_000) * (ExactNumber.One + (ExactNumber.Of(0.7m) * ExactNumber.Quotient(58, 2652)) + (ExactNumber.Of(0.25m) * ExactNumber.Quotient(104, 11554)) + ExactNumber.Of(0.0008m)),
            version.ExactPrice);
    }

    [Fact]
    public void Lifts_WithEachTermRounded_AreAsPublished()
    {
        var version = Lifts(Lifts().Rounded(IndexationStage.Change, Rounding.HalfUp(2)).Rounded(IndexationStage.Term, Rounding.HalfUp(2)));
        Assert.Equal(Money.Euro(101_840m), version.Price);
        Assert.Equal(ExactNumber.Of(1.84m), Of(version, IndexationRules.Sum));
        Assert.Equal([1.53m, 0.23m, 0.08m], All(version.Derivation, IndexationRules.Term).Select(Decimal));
        Assert.Equal([2.19m, 0.90m, 1.60m], All(version.Derivation, IndexationRules.Change).Where(d => d.Label.English == "Change").Select(Decimal));

        // Half to even the term of 0.225 would have been 0.22.
        var even = Lifts(Lifts().Rounded(IndexationStage.Change, Rounding.HalfUp(2)).Rounded(IndexationStage.Term, Rounding.HalfEven(2)));
        Assert.Equal([1.53m, 0.22m, 0.08m], All(even.Derivation, IndexationRules.Term).Select(Decimal));
        Assert.Equal(Money.Euro(101_840m), Lifts(Lifts().Rounded(IndexationStage.Sum, Rounding.HalfUp(2))).Price);
    }

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Lifts_ReadAsALetter(LanguageCode language) => Verified.Text(
        Lifts(Lifts()).Derivation.ToWorksheet(language) + "\n\n" + Lifts(Lifts().Rounded(IndexationStage.Change, Rounding.HalfUp(2)).Rounded(IndexationStage.Term, Rounding.HalfUp(2)).Rounded(IndexationStage.Price, Rounding.HalfUp(2))).Derivation.ToWorksheet(language),
        typeof(PublishedIndexationTests), language.ToString());

    [Fact]
    public void Rent_IsTheBaseTimesNewOverOld_RoundedOnce() =>
        Assert.Equal("EUR 541.53", Draft(IndexationBasis.Original).Rounded(IndexationStage.Price, Rounding.HalfUp(2)).Indexed(500.00m, 110.75m, 119.95m).Price());

    [Theory]
    [InlineData("99.84", "100.54", "1.0070", "the new base")]
    [InlineData("116.34", "117.07", "1.0063", "the old base; 1.0168 was claimed, which is 117.07 / 115.13 and covers two years")]
    [InlineData("115.13", "117.07", "1.0169", "two years: the claimed 1.0168 is that quotient cut off, 1.01685… rounds to 1.0169")]
    public void OneMonthOnTwoBases_GivesTwoFactors(string old, string @new, string factor, string why)
    {
        var version = Draft().Rounded(IndexationStage.Factor, Rounding.HalfUp(4)).Indexed(1_000m, D(old), D(@new)).Versions[1];
        Expect.Equal(ExactNumber.Of(D(factor)), Of(version, IndexationRules.Factor), why);
    }

    [Theory]
    [InlineData("2.3356", "0.4282")]
    [InlineData("1.4105", "0.7090")]
    [InlineData("1.2273", "0.8148")]
    [InlineData("1.6603", "0.6023")]
    [InlineData("1.3528", "0.7392")]
    public void PublishedCoefficients_AreInvertedToFourDecimals(string coefficient, string inverse) =>
        Assert.Equal(LinkingFactor.Of(D(inverse)), LinkingFactor.Of(D(coefficient)).Inverted().Round(Rounding.HalfUp(4)));

    // Chaining rounded coefficients drifts: never more than 2 in the fourth decimal here, and in one row really.
    [Theory]
    [InlineData("1.2240", "1.1493", "1.4067", "1.4067")]
    [InlineData("1.2240", "1.4105", "1.7265", "1.7265")]
    [InlineData("1.4067", "1.2273", "1.7265", "1.7264")]
    [InlineData("1.1493", "1.2273", "1.4105", "1.4105")]
    [InlineData("1.7265", "1.3528", "2.3356", "2.3356")]
    public void ChainedCoefficients_StayNearThePublishedOnes(string first, string second, string published, string chained)
    {
        var factor = LinkingFactor.Of(D(first)).Then(LinkingFactor.Of(D(second))).Round(Rounding.HalfUp(4));
        Assert.Equal(LinkingFactor.Of(D(chained)), factor);
        Assert.True((factor.Value - ExactNumber.Of(D(published))).Abs() <= ExactNumber.Of(0.0002m));
    }

    // A service charge of which 30 % follows retail prices and 70 % is fixed; the published example stops before its figures, these are ours.
    [Fact]
    public void PartlyIndexedCharge_MovesByItsIndexedShare()
    {
        var clause = IndexationDraft.Of(new LocalDate(2006, 4, 1), new LocalDate(2007, 4, 1))
            .With(IndexComponent.Of(LocalizedText.Of("loon en prijs", "retail prices"), 0.30m, Cpi, IndexReference.Month(2, 0)))
            .With(IndexComponent.Unchanged(LocalizedText.Of("financiering", "financing"), 0.70m))
            .From(IndexationBasis.Original).Reading(FigureChoice.FirstPublished).Build();
        var series = IndexSeriesSet.Of(PublishedSeries.Of(Cpi, LocalizedText.Same("RPIX"), 1987)
            .With(IndexPeriod.Month(2006, 2), 190m, FigureStatus.Final, new LocalDate(2006, 3, 21)).With(IndexPeriod.Month(2007, 2), 199.5m, FigureStatus.Final, new LocalDate(2007, 3, 20)));
        Assert.Equal("EUR 2030000", PriceHistory.Of(clause, Money.Euro(2_000_000), new LocalDate(2006, 4, 1)).Index(series, new LocalDate(2007, 3, 25)).Price());
    }

    // Statistics offices publish a month as provisional and a month later as final: a clause says which one it reads, or cannot be built.
    [Fact]
    public void ProvisionalFigures_MakeTheChoiceNecessary()
    {
        var silent = IndexationDraft.Of(Level, First).With(IndexComponent.Of(Prices, 1m, Cpi, October)).From(IndexationBasis.Previous);
        Assert.Equal([IndexationFindings.FigureChoiceMustBeStated], silent.Validate().Select(f => f.Code));
        var series = IndexSeriesSet.Of(Yearly(Cpi, 100m)
            .With(IndexPeriod.Month(2025, 10), 102m, FigureStatus.Provisional, new LocalDate(2025, 11, 6)).With(IndexPeriod.Month(2025, 10), 103m, FigureStatus.Final, new LocalDate(2025, 12, 4)));
        string After(FigureChoice choice, LocalDate asOf) => silent.Reading(choice).Start().Index(series, asOf).Price();
        var (november, december) = (new LocalDate(2025, 11, 20), new LocalDate(2025, 12, 20));
        Assert.Equal(("EUR 102000", "EUR 102000"), (After(FigureChoice.FirstPublished, november), After(FigureChoice.FirstPublished, december)));
        Assert.Equal(("EUR 102000", "EUR 103000"), (After(FigureChoice.ProvisionalThenFinal, november), After(FigureChoice.ProvisionalThenFinal, december)));
        Assert.Equal([IndexationFindings.FigureMustBeFinal], Expect.Codes(() => After(FigureChoice.Final, november)));
        Assert.Equal("EUR 103000", After(FigureChoice.Final, december));
    }

    private static ExactNumber Of(PriceVersion version, RuleId rule) => ((DerivedValue.Exact)version.Derivation.Steps.Single(d => d.Rule == rule).Value).Value;

    private static System.Collections.Generic.IEnumerable<Derivation> All(Derivation root, RuleId rule) => root.Steps.SelectMany(step => All(step, rule)).Concat(root.Rule == rule ? [root] : []);

    private static decimal Decimal(Derivation step) => step.Value switch
    {
        DerivedValue.Exact exact => exact.Value.ToDecimal(Rounding.HalfUp(10)),
        DerivedValue.Share share => share.Value.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No number."),
    };
}
