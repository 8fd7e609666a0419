using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Compensation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>Norms, observations and schemes in the language of a contract, for tests.</summary>
internal static class Agreed
{
    public static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    public static readonly NormParties Parties = new(new PartyId("supplier"), new PartyId("principal"));
    public static readonly LocalDate Start = new(2026, 1, 1);
    public static readonly AssessmentPeriod March = Month(2026, 3);

    public static AssessmentPeriod Month(int year, int month) => AssessmentPeriod.Between(new LocalDate(year, month, 1), new LocalDate(year, month, 1).PlusMonths(1), Amsterdam);

    public static ClauseReference Clause(string clause) => new("C-12", clause);

    /// <summary>A norm on a percentage of events, at least the target.</summary>
    public static StateNorm InTime(string id, decimal target) => Norm(Share(id, MeasurementKind.Event), Target.AtLeast(target));

    /// <summary>A norm on an indicator between the two parties, judged by the calendar month; what it requires is still to be stated.</summary>
    public static NormDraft Draft(Indicator indicator) => NormDraft.For(new NormId(indicator.Id.Value), indicator).Binds(Parties).Judged(AssessmentSchedule.Monthly(Start));

    /// <summary>A norm on one reading in a month.</summary>
    public static StateNorm Reading(string id, Scale scale, Target target) =>
        Norm(new Indicator(new IndicatorId(id), LocalizedText.Same(id), MeasurementKind.Continuous, scale, scale.Unit.Equals(Unit.Percent) ? Aggregations.Availability : Aggregations.Mean), target);

    /// <summary>A norm on the number of events, at most the target.</summary>
    public static StateNorm AtMost(string id, decimal target) =>
        Draft(new Indicator(new IndicatorId(id), LocalizedText.Same(id), MeasurementKind.Event, Scale.AmountOf(Unit.Count, Direction.LowerIsBetter), Aggregations.Count))
            .Requires(Target.AtMost(target), Start).Counting(NormPolicy.Default.WithMinimumVolume(0)).Build();

    public static StateNorm Norm(Indicator indicator, Target target) => Draft(indicator).Requires(target, Start).Build();

    public static Indicator Share(string id, MeasurementKind kind) => new(new IndicatorId(id), LocalizedText.Same(id), kind, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums);

    /// <summary>Events resolved on the tenth of the month of the period: the first of them in time.</summary>
    public static IEnumerable<Observation> Events(string indicator, AssessmentPeriod period, int inTime, int total, string prefix = "T")
    {
        var at = period.Zone.AtStartOfDay(period.Start.PlusDays(9)).ToInstant();
        return Enumerable.Range(1, total).Select(i => new Observation.Event(new ObservationId($"{prefix}{i}"), new IndicatorId(indicator), new EventMoments(at, at, at), i <= inTime ? new Measured.Hit() : new Measured.Miss()));
    }

    public static Observation Value(string indicator, AssessmentPeriod period, decimal value, Unit unit) =>
        new Observation.Reading(new ObservationId("reading"), new IndicatorId(indicator), period.Interval.Start, unit.Equals(Unit.Percent) ? new Measured.Part(value, 100m, Unit.Hours) : new Measured.Value(value, unit));

    public static ValueList<NormAssessment> Judge(AssessmentPeriod period, IEnumerable<Observation> observations, params StateNorm[] norms)
    {
        var set = ObservationSet.Of(observations);
        return norms.SelectMany(n => n.Assess(period, set)).ToValueList();
    }

    public static CompensationDraft Scheme(Currency? currency = null) =>
        CompensationDraft.In(currency ?? Currency.Eur, LegalCharacter.ServiceCredit, Enforceability.DefaultFor(InstrumentKind.Contract));

    public static SettledPeriod Settled(AssessmentPeriod period, decimal charge, params (string Norm, VerdictKind Verdict, decimal Malus)[] norms) =>
        new(period, Money.Euro(charge), norms.Select(n => new SettledNorm(new NormId(n.Norm), n.Verdict, Money.Euro(n.Malus), Money.Euro(0))).ToValueList());

    public static BandTable<decimal> Bands(decimal lowest, params (decimal, decimal)[] next) => BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, lowest, next);

    public static ExactNumber Exact(string text) => ExactNumber.Parse(text);
}
