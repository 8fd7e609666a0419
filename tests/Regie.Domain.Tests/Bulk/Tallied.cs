using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Bulk;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Parties;
using Regie.Performance;
using Regie.Tests.Settlement;

namespace Regie.Tests.Bulk;

/// <summary>Random norms and measurements, each measurement as an observation and as a row of a tally.</summary>
internal sealed class Tallied(Random random)
{
    public static readonly Aggregation[] Aggregated = [Aggregations.RatioOfSums, Aggregations.Availability, Aggregations.Mean, Aggregations.Sum, Aggregations.Minimum, Aggregations.Maximum, Aggregations.Count, Aggregations.RatePer(1000m), Aggregations.RatePer(2.5m)];

    private static readonly TallyScale Scale = TallyScale.Of(1, 2);

    private int _next;

    public static TallyScale InTenths => Scale;

    public StateNorm Norm(string id, Aggregation aggregation)
    {
        var direction = (Direction)random.Next(1, 4);
        var scale = aggregation.Unit == AggregatedUnit.Percent ? Regie.Norms.Scale.Percentage(direction)
            : new Scale(aggregation.Unit == AggregatedUnit.AsMeasured ? Unit.Hours : Unit.Count, random.Next(3) == 0 ? new ValueDomain(0m, 60m) : ValueDomain.NotNegative, direction);
        var (one, other) = (random.Next(0, 121) / 2m, random.Next(0, 121) / 2m);
        var target = direction switch
        {
            Direction.HigherIsBetter => Target.AtLeast(one),
            Direction.LowerIsBetter => Target.AtMost(one),
            _ => Target.Between(Math.Min(one, other), Math.Max(one, other)),
        };
        var policy = NormPolicy.Default.WithMinimumVolume(random.Next(4)).With((NoDataRule)random.Next(2)).With((PartialPeriodRule)random.Next(3));
        return NormDraft.For(new NormId(id), new Indicator(new IndicatorId(id), LocalizedText.Same(id), MeasurementKind.Event, scale, aggregation))
            .Binds(Agreed.Parties).Requires(target, Agreed.Start.PlusMonths(random.Next(20) == 0 ? 60 : 0)).Judged(AssessmentSchedule.Monthly(Agreed.Start)).Counting(policy)
            .Excusing(ReliefGround.PlannedMaintenance, Agreed.Clause("7")).Build();
    }

    /// <summary>Measurements of a norm that count in a period.</summary>
    public IReadOnlyList<(Observation Observation, long Amount, long Whole)> Measurements(StateNorm norm, AssessmentPeriod period, int count)
    {
        var rows = new List<(Observation, long, long)>();
        for (var i = 0; i < count; i++)
        {
            var at = period.Interval.Start.PlusTicks(random.NextInt64((period.Interval.End - period.Interval.Start).BclCompatibleTicks));
            var whole = norm.Indicator.Aggregation.Unit == AggregatedUnit.AsMeasured ? 100 : random.Next(1, 500);
            var amount = norm.Indicator.Aggregation.Unit == AggregatedUnit.Percent ? random.Next((whole / 10) + 1) : random.Next(400);
            Measured found = whole == 100 && norm.Indicator.Aggregation.Unit == AggregatedUnit.AsMeasured ? new Measured.Value(amount / 10m, Unit.Hours) : new Measured.Part(amount / 10m, whole / 100m, Unit.Hours);
            rows.Add((new Observation.Event(new ObservationId($"{norm.Id}-{++_next}"), norm.Indicator.Id, new EventMoments(at, at, at), found), amount, whole));
        }

        return rows;
    }

    public Relief[] Excuse(IEnumerable<Observation> observations)
    {
        var ids = observations.Select(o => o.Id).ToArray();
        return ids.Length == 0 ? [] : [Relief.For(ReliefGround.PlannedMaintenance, new PersonId("planner"), "announced", ids)];
    }

    public static Tally Tally(IEnumerable<(Observation Observation, long Amount, long Whole)> rows) =>
        rows.Aggregate(Regie.Bulk.Tally.None, (tally, r) => tally.Merge(Regie.Bulk.Tally.Of(r.Amount, r.Whole)));

    /// <summary>What a column holds for a norm: the sum, or the least or greatest amount.</summary>
    public static long Amount(StateNorm norm, Tally tally) =>
        norm.Indicator.Aggregation.Equals(Aggregations.Minimum) ? tally.Least : norm.Indicator.Aggregation.Equals(Aggregations.Maximum) ? tally.Greatest : tally.AmountSum;
}
