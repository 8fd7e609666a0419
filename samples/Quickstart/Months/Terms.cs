using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Scorecards;

namespace Regie.Samples.Quickstart.Months;

/// <summary>What the agreement file says, in the terms of the library: norms, scorecard and compensation.</summary>
internal sealed class Terms
{
    public Terms(AgreementFile agreement)
    {
        Norms = [.. agreement.Norms.Select(row => Norm(agreement, row))];
        Scorecard = Norms.Zip(agreement.Norms)
            .Aggregate(ScorecardDraft.Named(LocalizedText.Of("Scorekaart", "Scorecard")).Weighing(WeightBasis.Shares),
                (card, norm) => card.With(ScorecardPart.Of(norm.First, norm.Second.Weight, Scoring.ByVerdict(met: 100, notMet: 0))))
            .Standing(BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive,
                LocalizedText.Of("onvoldoende", "insufficient"), (60m, LocalizedText.Of("voldoende", "sufficient")), (90m, LocalizedText.Of("goed", "good"))))
            .Build();
        var money = agreement.Money;
        var clause = new ClauseReference(agreement.Agreement.Value, money.Clause);
        Compensation = Norms.Zip(agreement.Norms)
            .Aggregate(CompensationDraft.In(money.MonthlyCharge.Currency, LegalCharacter.ServiceCredit, Enforceability.DefaultFor(InstrumentKind.Contract)),
                (scheme, norm) => scheme.With(CompensationRule.Malus(norm.First, ConsequenceFunction.ByBand(Credits(norm.Second)), ConsequenceBasis.PercentOfCharge()).Under(clause)))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, money.CapPerMonth).Under(clause))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, money.CapOverTwelveMonths).OverLast(12).Under(clause))
            .Build();
    }

    public IReadOnlyList<StateNorm> Norms { get; }

    public Scorecard Scorecard { get; }

    public CompensationScheme Compensation { get; }

    private static StateNorm Norm(AgreementFile agreement, AgreementFile.NormRow row)
    {
        var name = LocalizedText.Of($"{row.Priority} {JudgementWords.Clock(row.Clock).Dutch} op tijd", $"{row.Priority} {JudgementWords.Clock(row.Clock).English} in time");
        var indicator = new Indicator(new(row.Id.Value), name, MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums);
        return NormDraft.For(row.Id, indicator)
            .Binds(new NormParties(agreement.Parties.Supplier, agreement.Parties.Principal))
            .Requires(Target.AtLeast(row.Target.Value), agreement.From)
            .Judged(AssessmentSchedule.Monthly(agreement.From))
            .Covering(NormScope.Everything.Of(row.Priority))
            .Counting(NormPolicy.Default.WithMinimumVolume(row.MinimumVolume))
            .Under(new ClauseReference(agreement.Agreement.Value, row.Clause))
            .Build();
    }

    // From each part in time its credit; from the target on none.
    private static BandTable<decimal> Credits(AgreementFile.NormRow row) => BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, row.Credits[0].Credit.Value,
        [.. row.Credits.Skip(1).Select(credit => (credit.From.Value, credit.Credit.Value)), (row.Target.Value, 0m)]);
}
