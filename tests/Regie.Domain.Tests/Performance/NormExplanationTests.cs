using System;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using static Regie.Tests.Performance.Hospital;

namespace Regie.Tests.Performance;

public sealed class NormExplanationTests
{
    private static readonly ClauseReference Article5 = new("C-12", "art. 5");

    [Theory]
    [InlineData("Shortfall")]
    [InlineData("ReliefAndOverdue")]
    [InlineData("ChangeOfTarget")]
    [InlineData("NoDataDeemedNotMet")]
    [InlineData("ProRata")]
    [InlineData("Sample")]
    [InlineData("MeanInBeddingIn")]
    [InlineData("Delivery")]
    [InlineData("Objective")]
    public void Explain_ReadsAsAWorksheet_AndAsAParagraph(string telling)
    {
        var explained = Case(telling).Explain();
        var texts = new[] { LanguageCode.Dutch, LanguageCode.English }.Select(language => explained.ToWorksheet(language) + "\n\n" + explained.ToParagraph(language));
        Verified.Text(string.Join("\n\n", texts), typeof(NormExplanationTests), telling);
    }

    private static NormAssessment Case(string telling) => telling switch
    {
        "Shortfall" => One(Norm(Target.AtLeast(90)), March, Tickets(8, 3)),
        "ReliefAndOverdue" => One(
            Draft(InTime, Target.AtLeast(90)).Excusing(ReliefGround.PrincipalFailure, Article5).Excusing(ReliefGround.PlannedMaintenance, new ClauseReference("C-12", "art. 6")).Counting(NormPolicy.Default.WithMinimumVolume(5)).Build(),
            March,
            Set([.. Tickets(7, 3).For(InTime.Id), Ticket("T-20", "2026-04-10 09:00", "2026-04-14 17:00", null, null)]),
            Relief.For(ReliefGround.PrincipalFailure, Manager, "geen toegang tot de serverruimte", new ObservationId("T-08"), new ObservationId("T-09")),
            Relief.Between(ReliefGround.PlannedMaintenance, Manager, "stroomonderhoud", At("2026-04-01 00:00"), At("2026-04-02 00:00"))),
        "ChangeOfTarget" => One(
            Draft(InTime, Target.AtLeast(90)).Requires(new TargetVersion(new LocalDate(2026, 4, 1), Target.AtLeast(95), new ClauseReference("C-12/A1", "art. 2"))).Build(),
            March,
            Set([.. Tickets(9, 1).For(InTime.Id), .. Enumerable.Range(30, 8).Select(i => Ticket("T-" + i, At("2026-04-08 09:00"), i > 30))])),
        "NoDataDeemedNotMet" => One(Draft(InTime, Target.AtLeast(90)).Counting(NormPolicy.Default.With(NoDataRule.DeemedNotMet)).Build(), March, ObservationSet.Empty),
        "ProRata" => One(
            Draft(Complaints, Target.AtMost(4)).Counting(NormPolicy.Default.With(PartialPeriodRule.ProRata)).Build(),
            April.Within(new LocalDate(2026, 5, 1), new LocalDate(2027, 1, 1))!,
            ObservationSet.Of(Enumerable.Range(1, 3).Select(i => new Observation.Event(new ObservationId("K-" + i), Complaints.Id, new EventMoments(At("2026-05-10 09:00"), null, At("2026-05-10 12:00")), new Measured.Hit())))),
        "Sample" => Draft(Cleaning, Target.AtLeast(95)).Covering(NormScope.Everything.Of(new LocationId("afdeling 3")).GroupedBy(ScopeGrouping.ForEachLocation)).Build()
            .Assess(March, Set(new Observation.Sample(new ObservationId("I-1"), Cleaning.Id, At("2026-03-20 09:00"), 40, 38).About(new ObservationSubject(null, new LocationId("afdeling 3"), null))))[0],
        "MeanInBeddingIn" => One(
            Draft(RepairTime, Target.AtMost(240)).BeddingIn(new LocalDate(2026, 7, 16)).Build(),
            March,
            ObservationSet.Of(new[] { 120m, 180m, 301.5m }.Select((minutes, i) => new Observation.Event(new ObservationId("R-" + (i + 1)), RepairTime.Id, new EventMoments(At("2026-03-20 09:00"), null, At("2026-03-20 19:00")), new Measured.Value(minutes, Unit.Minutes))))),
        "Delivery" => new ActionNorm(new NormId("plan"), LocalizedText.Of("Jaarplan 2027 geleverd", "Annual plan 2027 delivered"), Both, new IndicatorId("plan"), new LocalDate(2026, 11, 1)).Under(new ClauseReference("C-12", "art. 3"))
            .Assess(new LocalDate(2026, 11, 15), Zone, Set(new Observation.Declaration(new ObservationId("D-1"), new IndicatorId("plan"), At("2026-11-03 16:00"), Manager, new Measured.Hit()))),
        "Objective" => new QualitativeObjective(new NormId("hospitality"), LocalizedText.Of("Gastvrije ontvangst", "Hospitable reception"), Both, new IndicatorId("hospitality"), Months)
            .Assess(March, Set(
                new Observation.Declaration(new ObservationId("J-1"), new IndicatorId("hospitality"), At("2026-04-02 10:00"), new PersonId("a.jansen"), new Measured.Hit()),
                new Observation.Declaration(new ObservationId("J-2"), new IndicatorId("hospitality"), At("2026-04-03 10:00"), new PersonId("b.smit"), new Measured.Miss()))),
        _ => throw new ArgumentOutOfRangeException(nameof(telling)),
    };

    [Theory]
    [InlineData("mean", "501,5 minuten gedeeld door 3", "501.5 minutes divided by 3")]
    [InlineData("sum", "uit 3 metingen", "from 3 measurements")]
    [InlineData("maximum", "uit 3 metingen", "from 3 measurements")]
    [InlineData("percentile(90, r-7)", "uit 3 metingen", "from 3 measurements")]
    [InlineData("count", "uit 3 metingen", "from 3 measurements")]
    [InlineData("rate-per(1000)", "501,5 minuten op 3", "501.5 minutes on 3")]
    public void TheBasis_IsSaidAsTheAggregationWorksItOut(string aggregation, string dutch, string english)
    {
        var indicator = new Indicator(new IndicatorId("v"), LocalizedText.Same("v"), MeasurementKind.Continuous, Scale.AmountOf(Unit.Minutes, Direction.LowerIsBetter), Aggregations.Parse(aggregation));
        var readings = new[] { 100m, 101.5m, 300m }.Select((v, i) => (Observation)new Observation.Reading(new ObservationId("R-" + i), indicator.Id, At("2026-03-20 09:00"), new Measured.Value(v, Unit.Minutes)));
        var step = One(Draft(indicator, Target.AtMost(1)).Build(), March, ObservationSet.Of(readings)).Explain().Steps[1].Steps[0];
        Assert.Equal((PerformanceRules.Aggregation, dutch, english), (step.Rule, step.Value.ToText(LanguageCode.Dutch), step.Value.ToText(LanguageCode.English)));
    }

    // Two readings in seconds: the mean is divided by two of them, not by two seconds.
    [Fact]
    public void AMean_IsDividedByANumber_WhateverItsUnit()
    {
        var indicator = new Indicator(new IndicatorId("v"), LocalizedText.Same("v"), MeasurementKind.Continuous, Scale.AmountOf(Unit.Seconds, Direction.LowerIsBetter), Aggregations.Mean);
        var readings = new[] { 30m, 90m }.Select((v, i) => (Observation)new Observation.Reading(new ObservationId("R-" + i), indicator.Id, At("2026-03-20 09:00"), new Measured.Value(v, Unit.Seconds)));
        var step = One(Draft(indicator, Target.AtMost(60)).Build(), March, ObservationSet.Of(readings)).Explain().Steps[1].Steps[0];
        Assert.Equal("Worked out as mean: 2 min divided by 2", step.ToLine(LanguageCode.English));
    }

    [Theory]
    [InlineData(1, "More than is allowed: 1", "Meer dan de eis toelaat: 1")]
    [InlineData(2, "Exactly what is required, so met: 0", "Precies wat geëist is, dus gehaald: 0")]
    [InlineData(4, "Margin under what is allowed: 2", "Ruimte onder de eis: 2")]
    public void TheMargin_OfACeiling_IsNoShortage(int allowed, string english, string dutch)
    {
        var complaints = Enumerable.Range(1, 2).Select(i => (Observation)new Observation.Event(new ObservationId("K-" + i), Complaints.Id, new EventMoments(At("2026-03-20 09:00"), null, At("2026-03-20 10:00")), new Measured.Hit()));
        var margin = One(Draft(Complaints, Target.AtMost(allowed)).Build(), March, ObservationSet.Of(complaints)).Explain().Steps[1].Steps.Single(s => s.Rule == PerformanceRules.Margin);
        Assert.Equal((english, dutch), (margin.ToLine(LanguageCode.English), margin.ToLine(LanguageCode.Dutch)));
    }

    [Theory]
    [InlineData(19, "from 19.5 on is outside", "Outside what is required: 1 hour", "Buiten de eis: 1 uur")]
    [InlineData(20.5, "within", "Margin within what is required: 0.5 hours", "Ruimte binnen de eis: 0,5 uur")]
    public void TheMargin_OfARange_IsToItsNearestEnd(double value, string why, string english, string dutch)
    {
        var indicator = new Indicator(new IndicatorId("v"), LocalizedText.Same("v"), MeasurementKind.Continuous, Scale.AmountOf(Unit.Hours, Direction.TargetIsBest), Aggregations.Mean);
        var reading = new Observation.Reading(new ObservationId("R"), indicator.Id, At("2026-03-20 09:00"), new Measured.Value((decimal)value, Unit.Hours));
        var margin = One(Draft(indicator, Target.Between(20, 22)).Build(), March, Set(reading)).Explain().Steps[1].Steps.Single(s => s.Rule == PerformanceRules.Margin);
        Expect.Equal((english, dutch), (margin.ToLine(LanguageCode.English), margin.ToLine(LanguageCode.Dutch)), why);
    }

    // No complaints among no measurements are two fewer than allowed, but nobody can say so.
    [Fact]
    public void WhatIsNotAssessable_HasNoMargin()
    {
        var assessment = One(Draft(Complaints, Target.AtMost(2)).Build(), March, ObservationSet.Empty);
        Assert.Equal(VerdictKind.NotAssessable, assessment.Verdict.Kind);
        Assert.DoesNotContain(PerformanceRules.Margin, assessment.Explain().Steps.SelectMany(s => s.Steps).Select(s => s.Rule));
    }

    [Fact]
    public void OneMoreThanNamed_IsOneOther()
    {
        var which = One(Norm(Target.AtLeast(90)), March, Tickets(0, 6)).Explain().Steps[0].Steps[0].Inputs[0].Value;
        Assert.Equal("T-01, T-02, T-03, T-04, T-05 and 1 other", which.ToText(LanguageCode.English));
    }

    [Fact]
    public void ManyMisses_AreNotAllNamed()
    {
        var which = One(Norm(Target.AtLeast(90)), March, Tickets(0, 7)).Explain().Steps[0].Steps[0].Inputs[0].Value;
        Assert.Equal("T-01, T-02, T-03, T-04, T-05 en 2 andere", which.ToText(LanguageCode.Dutch));
    }

    [Theory]
    [InlineData(9, 1, "Precies wat geëist is, dus gehaald: 0 procentpunt")]
    [InlineData(10, 0, "Ruimte boven de eis: 10 procentpunt")]
    [InlineData(8, 2, "Tekort ten opzichte van de eis: 10 procentpunt")]
    public void TheMargin_IsInPercentagePoints(int inTime, int late, string expected)
    {
        var part = One(Norm(Target.AtLeast(90)), March, Tickets(inTime, late)).Explain().Steps[1];
        Assert.Equal(expected, part.Steps.Single(s => s.Rule == PerformanceRules.Margin).ToLine(LanguageCode.Dutch));
    }
}
