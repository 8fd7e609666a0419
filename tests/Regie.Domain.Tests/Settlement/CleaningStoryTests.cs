using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Sampling;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>A cleaning contract: quality by sampling per category, satisfaction of users, complaints per area.</summary>
public sealed class CleaningStoryTests
{
    private static readonly SampleCategory Sanitary = new("sanitary", LocalizedText.Of("sanitair", "sanitary"));
    private static readonly SampleCategory Offices = new("offices", LocalizedText.Of("kantoorruimten", "offices"));
    private static readonly SampleCategory Corridors = new("corridors", LocalizedText.Of("verkeersruimten", "corridors"));
    private static readonly AssessmentPeriod Quarter = AssessmentPeriod.Between(new LocalDate(2026, 4, 1), new LocalDate(2026, 7, 1), Agreed.Amsterdam);

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Settlement_OfTheQuarter_ReadsLikeALetter(LanguageCode language) =>
        Verified.Text(Proposal().Explain().ToWorksheet(language), typeof(CleaningStoryTests), language.ToString());

    [Fact]
    public void RejectedCategory_CostsItsShare_AndSatisfactionIsExcusedWhereTheBuildingWasClosed()
    {
        var proposal = Proposal();

        Assert.Equal(["quality: NotMet", "satisfaction: Met", "complaints: NotMet"], proposal.Basis.Assessments.Select(a => $"{a.Norm.Id}: {a.Verdict.Kind}"));
        Assert.Equal(["C-3"], proposal.Basis.Assessments[2].Excused.Select(e => e.Id.Value));
        Assert.Equal(Money.Euro(1_080), proposal.Balance);
    }

    private static SettlementProposal Proposal()
    {
        var scheme = AcceptanceScheme.Of(
            CategoryPlan.For(Sanitary, AcceptancePlan.Given(50, 3)), CategoryPlan.For(Offices, AcceptancePlan.Given(80, 7)), CategoryPlan.For(Corridors, AcceptancePlan.Given(32, 3)));
        var decisions = scheme.Assess([SampleResult.Of(Sanitary, 50, 5), SampleResult.Of(Offices, 80, 7), SampleResult.Of(Corridors, 32, 1)]);
        var quality = Norm("quality", LocalizedText.Of("categorieën goedgekeurd", "categories accepted"), MeasurementKind.Sample, Target.AtLeast(100), "art. 6.1").Counting(NormPolicy.Default.WithMinimumVolume(3)).Build();
        var satisfaction = NormDraft.For(new NormId("satisfaction"), new Indicator(new IndicatorId("satisfaction"), LocalizedText.Of("tevredenheid van gebruikers", "satisfaction of users"), MeasurementKind.Sample, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums))
            .Binds(Agreed.Parties).Requires(Target.AtLeast(75), Agreed.Start).Judged(AssessmentSchedule.Quarterly(Agreed.Start)).Counting(NormPolicy.Default.WithMinimumVolume(30)).Under(Agreed.Clause("art. 6.2")).Build();
        var complaints = NormDraft.For(new NormId("complaints"), new Indicator(new IndicatorId("complaints"), LocalizedText.Of("gegronde klachten", "justified complaints"), MeasurementKind.Event, Scale.AmountOf(Unit.Count, Direction.LowerIsBetter), Aggregations.Count))
            .Binds(Agreed.Parties).Requires(Target.AtMost(2), Agreed.Start).Judged(AssessmentSchedule.Quarterly(Agreed.Start)).Counting(NormPolicy.Default.WithMinimumVolume(0))
            .Excusing(ReliefGround.PrincipalFailure, Agreed.Clause("art. 9.2")).Under(Agreed.Clause("art. 6.3")).Build();

        var inspected = Agreed.Amsterdam.AtStartOfDay(new LocalDate(2026, 6, 10)).ToInstant();
        IEnumerable<Observation?> observations =
        [
            .. decisions.Select(d => d.ToObservation(new ObservationId($"inspection-{d.Category.Code}"), new IndicatorId("quality"), inspected)),
            new Observation.Sample(new ObservationId("survey-q2"), new IndicatorId("satisfaction"), inspected, 120, 97),
            .. Enumerable.Range(1, 5).Select(i => new Observation.Event(new ObservationId($"C-{i}"), new IndicatorId("complaints"), new EventMoments(inspected, null, inspected), new Measured.Miss())),
        ];
        var set = ObservationSet.Of(observations.OfType<Observation>());
        var relief = Relief.For(ReliefGround.PrincipalFailure, new PersonId("p.jansen"), "de kamer was niet vrijgegeven", new ObservationId("C-3"));
        var assessments = quality.Assess(Quarter, set).Concat(satisfaction.Assess(Quarter, set)).Concat(complaints.Assess(Quarter, set, relief));

        var account = new PointsAccount(new PointsAccountId("complaints"), LocalizedText.Of("Klachtpunten", "Complaint points"),
            new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (2m, 1m), (5m, 1.5m)), RatchetMode.Marginal), Money.Euro(90));
        var compensation = CompensationDraft.In(Currency.Eur, LegalCharacter.Discount, Regie.Instruments.Enforceability.DefaultFor(Regie.Instruments.InstrumentKind.Contract))
            .With(account)
            .With(CompensationRule.Malus(quality, ConsequenceFunction.LinearFrom(ExactNumber.Quotient(3, 100), 100), ConsequenceBasis.PercentOfCharge(new NamedShare(LocalizedText.Of("aandeel kwaliteit", "share of quality"), Percentage.Of(90)))))
            .With(CompensationRule.Malus(complaints, ConsequenceFunction.PerEvent(1m, Ratchet.None), ConsequenceBasis.PointsOn(account.Id)).Under(Agreed.Clause("art. 8.1")))
            .Build();
        return compensation.Settle(SettlementBasis.For(Quarter, Money.Euro(100_000), assessments));
    }

    private static NormDraft Norm(string id, LocalizedText name, MeasurementKind kind, Target target, string clause) =>
        NormDraft.For(new NormId(id), new Indicator(new IndicatorId(id), name, kind, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums))
            .Binds(Agreed.Parties).Requires(target, Agreed.Start).Judged(AssessmentSchedule.Quarterly(Agreed.Start)).Under(Agreed.Clause(clause));
}
