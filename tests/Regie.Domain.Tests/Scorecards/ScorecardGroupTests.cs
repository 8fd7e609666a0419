using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Scorecards;
using static Regie.Tests.Scorecards.Cards;

namespace Regie.Tests.Scorecards;

/// <summary>A norm that is judged for each location, on one card.</summary>
public sealed class ScorecardGroupTests
{
    private static readonly StateNorm Cleaning = ForEach(new LocationId("north"), new LocationId("south"));

    [Fact]
    public void EachLocation_IsAPartOfItsOwn()
    {
        var card = Draft(ScorecardPart.Of(Cleaning, 3, Scoring.ByValue).For(At("north")), ScorecardPart.Of(Cleaning, 1, Scoring.ByValue).For(At("south"))).Build();
        var result = card.Assess(March, Judge(("north", 9), ("south", 5)));

        Assert.Equal(N("80"), result.Score);
        Assert.Equal([("cleaning", "north", N("90"), N("75")), ("cleaning", "south", N("50"), N("25"))], result.Norms.Select(n => (n.Norm.Value, n.Subject.ToString(), n.Score!.Value, n.Share)));
        Assert.Equal(["Schoonmaak – north", "Schoonmaak – south"], result.Explain().Steps[0].Steps.Select(s => s.Label.Dutch));
    }

    [Theory]
    [InlineData("worst", "50")]
    [InlineData("mean", "70")]
    public void AllLocations_RollUpAsDeclared(string rollUp, string score)
    {
        var group = ScorecardPart.ForEachGroup(Cleaning, 60, rollUp == "worst" ? RollUp.WorstOf : RollUp.WeightedMean, Scoring.ByValue);
        var result = Draft(group).Build().Assess(March, Judge(("north", 9), ("south", 5)));
        Assert.Equal((N(score), 2), (result.Score, result.Norms.Count));
        Assert.Equal("schoonmaak", group.Name.Dutch);
    }

    // Nobody cleaned the south: it is judged, and not assessable.
    [Fact]
    public void ALocationWithoutData_IsRedistributedByName()
    {
        var result = Draft(ScorecardPart.ForEachGroup(Cleaning, 1, RollUp.WeightedMean, Scoring.ByValue)).Build().Assess(March, Judge(("north", 9)));
        Assert.Equal(N("90"), result.Score);
        Assert.Contains("Norm cleaning – south", Assert.Single(result.Findings).Message.Dutch);
    }

    [Fact]
    public void StoredOutcomes_SayWhereTheyAreFor()
    {
        var card = Draft(ScorecardPart.ForEachGroup(Cleaning, 1, RollUp.WorstOf, Scoring.ByValue)).Build();
        var result = card.Of(Scored("cleaning", 95).For(At("south")), Scored("cleaning", 97).For(At("north")));
        Assert.Equal(N("95"), result.Score);
        Assert.Equal(["cleaning – north: met (97)", "cleaning – south: met (95)"], result.Outcomes.Select(o => o.ToString()));
    }

    [Fact]
    public void OutcomesAndParts_MustBeOfOneLocation()
    {
        var card = Draft(ScorecardPart.Of(Cleaning, 1, Scoring.ByValue).For(At("north"))).Build();
        var findings = card.Validate(March, [Scored("cleaning", 95).For(At("south"))]);
        Assert.Equal([(ScorecardFindings.EveryNormMustHaveAnOutcome, "north"), (ScorecardFindings.OutcomesMustBeOnTheCard, "south")], findings.Select(f => (f.Code, f.Values.Single(v => v.Name == "subject").Value)));
    }

    // Without a location an item takes the only judgement; of two, the finding says how to name them.
    [Fact]
    public void AnItemWithoutLocation_TakesTheOnlyJudgement()
    {
        var card = Draft(ScorecardPart.Of(ForEach(), 1, Scoring.ByValue)).Build();
        Assert.Equal(N("90"), card.Assess(March, Judge(ForEach(), ("north", 9))).Score);
        var finding = Assert.Single(card.Validate(March, Judge(ForEach(), ("north", 9), ("south", 5)).Select(NormOutcome.Of).ToList()));
        Assert.Equal(ScorecardFindings.OutcomesMustBeOnePerNorm, finding.Code);
        Assert.Contains("north, south. Put it on the card for each of these apart", finding.Message.English);
    }

    [Fact]
    public void OneLocationTwice_OrBesideAll_IsRefused()
    {
        ScorecardPart.Item Item() => ScorecardPart.Of(Cleaning, 1, Scoring.ByValue);
        Assert.Equal("REG-SCR-003", Codes(Draft(Item().For(At("north")), Item().For(At("north"))).Validate()));
        Assert.Equal("REG-SCR-003", Codes(Draft(Item(), Item().For(At("north"))).Validate()));
        Assert.Equal("REG-SCR-003", Codes(Draft(Item(), Item()).Validate()));
    }

    public static readonly (string Why, ScorecardPart.Item Item)[] Elsewhere =
    [
        ("a location that the norm does not name", ScorecardPart.Of(Cleaning, 1, Scoring.ByValue).For(At("east"))),
        ("no location", ScorecardPart.Of(Cleaning, 1, Scoring.ByValue).For(ObservationSubject.Unstated)),
        ("a service, where it is judged for each location", ScorecardPart.Of(ForEach(), 1, Scoring.ByValue).For(new ObservationSubject(new ServiceId("north"), null, null))),
        ("a location, where it is judged together", ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue).For(At("north"))),
        ("a location of a report", ScorecardPart.Of(Report("r"), 1, Scoring.ByVerdict(1, 0)).For(At("north"))),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void ASubject_ThatTheNormIsNotJudgedFor_IsRefused(int row) => Expect.Equal("REG-SCR-024", Codes(Draft(Elsewhere[row].Item).Validate()), Elsewhere[row].Why);

    [Fact]
    public void AnyLocation_FitsANormThatNamesNone() => Assert.Empty(Draft(ScorecardPart.Of(ForEach(), 1, Scoring.ByValue).For(At("anywhere"))).Validate());

    private static ObservationSubject At(string location) => new(null, new LocationId(location), null);

    private static StateNorm ForEach(params LocationId[] locations) =>
        NormDraft.For(new NormId("cleaning"), new Indicator(new IndicatorId("cleaning"), LocalizedText.Of("schoonmaak", "cleaning"), MeasurementKind.Sample, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums))
            .Binds(new NormParties(new PartyId("supplier"), new PartyId("hospital"))).Requires(Target.AtLeast(80), FirstDay).Judged(AssessmentSchedule.Monthly(FirstDay))
            .Covering(NormScope.Everything.Of(locations).GroupedBy(ScopeGrouping.ForEachLocation)).Build();

    private static ValueList<NormAssessment> Judge(params (string Location, int Approved)[] inspected) => Judge(Cleaning, inspected);

    private static ValueList<NormAssessment> Judge(StateNorm norm, params (string Location, int Approved)[] inspected) => norm.Assess(March, ObservationSet.Of(inspected.Select(i =>
        new Observation.Sample(new ObservationId("I-" + i.Location), norm.Indicator.Id, March.Interval.Start, 10, i.Approved).About(At(i.Location)))));
}
