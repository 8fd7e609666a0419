using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Scorecards;

namespace Regie.Tests.Scorecards;

/// <summary>Norms, outcomes and cards in few words.</summary>
internal static class Cards
{
    public static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    public static readonly LocalDate FirstDay = new(2026, 1, 1);
    public static readonly AssessmentPeriod March = Month(3);
    public static readonly Verdict NoData = new Verdict.NotAssessable(LocalizedText.Of("geen gegevens", "no data"));
    public static readonly Verdict OutOfScope = new Verdict.NotApplicable(LocalizedText.Of("geen locaties in gebruik", "no locations in use"));
    public static readonly Verdict InDispute = new Verdict.Disputed(new Verdict.NotMet(), new Verdict.Met());

    public static AssessmentPeriod Month(int month) => AssessmentPeriod.Between(new LocalDate(2026, month, 1), new LocalDate(2026, month, 1).PlusMonths(1), Amsterdam);

    public static StateNorm Norm(string id, Target? target = null, Aggregation? aggregation = null, Scale? scale = null, NormPolicy? policy = null) => Norm(id, LocalizedText.Same(id), target, aggregation, scale, policy);

    public static StateNorm Norm(string id, LocalizedText name, Target? target = null, Aggregation? aggregation = null, Scale? scale = null, NormPolicy? policy = null) =>
        NormDraft.For(new NormId(id), new Indicator(new IndicatorId(id), name, MeasurementKind.Event, scale ?? Scale.Percentage(Direction.HigherIsBetter), aggregation ?? Aggregations.RatioOfSums))
            .Binds(new NormParties(new PartyId("supplier"), new PartyId("hospital")))
            .Requires(target ?? Target.AtLeast(90), FirstDay)
            .Judged(AssessmentSchedule.Monthly(FirstDay))
            .Counting(policy ?? NormPolicy.Default)
            .Build();

    public static ActionNorm Report(string id) => new(new NormId(id), LocalizedText.Of("Maandrapport op tijd", "Monthly report in time"), new NormParties(new PartyId("supplier"), new PartyId("hospital")), new IndicatorId(id), new LocalDate(2026, 4, 10));

    /// <summary>A norm on at least 90 % with a value: met from there on.</summary>
    public static NormOutcome Scored(string norm, decimal value) => new(new NormId(norm), value >= 90 ? new Verdict.Met() : new Verdict.NotMet(), ExactNumber.Of(value));

    public static NormOutcome Met(string norm) => new(new NormId(norm), new Verdict.Met(), null);

    public static NormOutcome NotMet(string norm) => new(new NormId(norm), new Verdict.NotMet(), null);

    public static NormOutcome Judged(string norm, Verdict verdict) => new(new NormId(norm), verdict, null);

    public static ScorecardDraft Draft(params ScorecardPart[] parts) => parts.Aggregate(ScorecardDraft.Named(LocalizedText.Of("Leverancierskaart", "Supplier scorecard")), (draft, part) => draft.With(part));

    /// <summary>A card of which each norm's value is its score.</summary>
    public static Scorecard ByValue(params (string Norm, decimal Weight)[] norms) => Draft([.. norms.Select(n => ScorecardPart.Of(Norm(n.Norm), n.Weight, Scoring.ByValue))]).Build();

    public static ScorecardResult Of(this Scorecard card, params NormOutcome[] outcomes) => card.Assess(March, outcomes);

    public static string Codes(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(f => f.Code.Value).Order(System.StringComparer.Ordinal));

    public static ExactNumber N(string text) => ExactNumber.Parse(text);

    public static readonly BandTable<LocalizedText> Standings = BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive,
        LocalizedText.Of("zeer zwak", "very poor"), (30, LocalizedText.Of("zwak", "poor")), (50, LocalizedText.Of("voldoende", "average")), (80, LocalizedText.Of("uitstekend", "excellent")));
}
