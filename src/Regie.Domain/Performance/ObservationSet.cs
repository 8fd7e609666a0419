using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>Observations of which none is in it twice: what a period is judged by (waarnemingenset).</summary>
/// <remarks>It may hold observations for many indicators and periods; a norm takes its own. The order is of no influence: observations are kept by indicator and identifier.</remarks>
public sealed class ObservationSet : IEquatable<ObservationSet>
{
    private readonly Dictionary<IndicatorId, ValueList<Observation>> _byIndicator;
    private readonly Lazy<HashSet<ObservationId>> _ids;

    private ObservationSet(Dictionary<IndicatorId, ValueList<Observation>> byIndicator)
    {
        _byIndicator = byIndicator;
        _ids = new Lazy<HashSet<ObservationId>>(() => [.. byIndicator.Values.SelectMany(list => list).Select(o => o.Id)]);
    }

    /// <summary>The set without observations.</summary>
    public static ObservationSet Empty { get; } = new(new Dictionary<IndicatorId, ValueList<Observation>>());

    /// <summary>How many observations it has.</summary>
    public int Count => _byIndicator.Values.Sum(list => list.Count);

    /// <summary>A set of observations.</summary>
    /// <param name="observations">The observations, in any order; each at most once for an indicator.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/>, or one of them, is null.</exception>
    /// <exception cref="RegieValidationException">An observation occurs twice (<see cref="PerformanceFindings.ObservationsMustBeDistinct"/>); all are reported.</exception>
    public static ObservationSet Of(IEnumerable<Observation> observations)
    {
        var sorted = Sorted(Checked(observations));
        var findings = Duplicates(sorted).ToList();
        return findings.Count == 0 ? new ObservationSet(sorted) : throw new RegieValidationException(findings);
    }

    /// <summary>A set of observations that all concern one period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="observations">The observations, in any order; each at most once for an indicator, and of a moment in the period or, for an event, open in it.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an observation, is null.</exception>
    /// <exception cref="RegieValidationException">An observation occurs twice, or lies outside the period (<see cref="PerformanceFindings.ObservationMustLieInPeriod"/>); all are reported.</exception>
    public static ObservationSet Within(AssessmentPeriod period, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(period);
        var list = Checked(observations);
        var sorted = Sorted(list);
        var findings = Duplicates(sorted).Concat(list.Where(o => !Touches(o, period)).Select(o => PerformanceProblems.OutsidePeriod(o, period))).ToList();
        return findings.Count == 0 ? new ObservationSet(sorted) : throw new RegieValidationException(findings);
    }

    /// <summary>The observations for an indicator, by identifier.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The observations; empty where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public ValueList<Observation> For(IndicatorId indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return _byIndicator.TryGetValue(indicator, out var list) ? list : ValueList<Observation>.Empty;
    }

    internal bool Contains(ObservationId observation) => _ids.Value.Contains(observation);

    /// <summary>Sets are equal when they hold the same observations.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(ObservationSet? other) => other is not null && (ReferenceEquals(this, other)
        || (_byIndicator.Count == other._byIndicator.Count && _byIndicator.All(own => own.Value.Equals(other.For(own.Key)))));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ObservationSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _byIndicator.Aggregate(0, (hash, own) => hash ^ unchecked((own.Key.GetHashCode() * 397) + own.Value.Count));

    private static List<Observation> Checked(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var list = observations.ToList();
        return list.Contains(null!) ? throw new ArgumentNullException(nameof(observations), "An observation is null.") : list;
    }

    private static Dictionary<IndicatorId, ValueList<Observation>> Sorted(List<Observation> observations)
    {
        var sorted = new Dictionary<IndicatorId, ValueList<Observation>>();
        foreach (var own in observations.GroupBy(o => o.Indicator))
        {
            var list = own.ToArray();
            Array.Sort(Array.ConvertAll(list, o => o.Id.Value), list, StringComparer.Ordinal);
            sorted.Add(own.Key, list.ToValueList());
        }

        return sorted;
    }

    // In a sorted list what is there twice stands side by side.
    private static IEnumerable<Finding> Duplicates(Dictionary<IndicatorId, ValueList<Observation>> sorted) =>
        from own in sorted.OrderBy(own => own.Key)
        let list = own.Value
        from i in Enumerable.Range(1, list.Count - 1)
        where list[i].Id.Equals(list[i - 1].Id) && (i == 1 || !list[i].Id.Equals(list[i - 2].Id))
        select PerformanceProblems.Duplicate(own.Key, list[i].Id, list.Skip(i - 1).TakeWhile(o => o.Id.Equals(list[i].Id)).Count());

    private static bool Touches(Observation observation, AssessmentPeriod period) => observation switch
    {
        Observation.Event e => e.Moments.Opened < period.Interval.End && (e.Moments.Resolved is not { } resolved || resolved >= period.Interval.Start),
        Observation.State s => s.From < period.Interval.End && (s.Until is not { } until || until > period.Interval.Start),
        Observation.Reading r => period.Includes(r.At),
        Observation.Sample s => period.Includes(s.At),
        Observation.Declaration d => period.Includes(d.At),
        _ => throw new ArgumentOutOfRangeException(nameof(observation), observation, "No kind of observation."),
    };
}
