using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Bulk;

/// <summary>A norm over one period, ready to judge millions of tallies (normzeef).</summary>
/// <remarks>
/// Gives the kind of verdict that <c>NormAssessor.Assess</c> gives on the same measurements, from integers alone; the value is compared exactly, by cross-multiplication.
/// The working of one of them is asked of the assessor.
/// </remarks>
/// <example><code>
/// NormScreen screen = NormScreen.Of(repair, months.Periods[2], TallyScale.Units);
/// screen.Judge(new TallyColumns(counts, inTime, tickets), verdicts);
/// </code></example>
public sealed class NormScreen
{
    private readonly NormMeasure _measure;
    private readonly Threshold _floor;
    private readonly Threshold _ceiling;
    private readonly Ends _ends;
    private readonly long _minimumVolume;
    private readonly long _enough;
    private readonly VerdictKind _withoutData;
    private readonly VerdictKind? _always;

    private NormScreen(StateNorm norm, AssessmentPeriod period, NormMeasure measure, Target? target)
    {
        (Norm, Period, _measure, _minimumVolume) = (norm, period, measure, norm.Policy.MinimumVolume);
        _withoutData = norm.Policy.NoData == NoDataRule.DeemedNotMet ? VerdictKind.NotMet : VerdictKind.NotAssessable;
        _always = target is null || (period.IsPartial && norm.Policy.PartialPeriods == PartialPeriodRule.NotAssessed) ? VerdictKind.NotApplicable : null;
        HoldsNow = target is not null;
        (_floor, _ceiling) = (measure.At(LowerEnd(target), Compared(norm, period)) ?? default, measure.At(UpperEnd(target), Compared(norm, period)) ?? default);

        // Where it is the value itself that is held against one end.
        _ends = Compared(norm, period) != ExactNumber.One ? Ends.Several : target is Target.Floor ? Ends.Floor : target is Target.Ceiling ? Ends.Ceiling : Ends.Several;

        // From how many measurements on the target alone decides.
        _enough = _always is null ? Math.Max(1, _minimumVolume) : long.MaxValue;
    }

    private enum Ends
    {
        Several,
        Floor,
        Ceiling,
    }

    /// <summary>The norm.</summary>
    public StateNorm Norm { get; }

    /// <summary>The period.</summary>
    public AssessmentPeriod Period { get; }

    internal NormMeasure Measure => _measure;

    private bool HoldsNow { get; }

    /// <summary>Whether this screen judges every tally as another one of the same norm does, for another period.</summary>
    internal bool JudgesAs(NormScreen other) => ReferenceEquals(Norm, other.Norm) && _floor == other._floor && _ceiling == other._ceiling && _always == other._always && HoldsNow == other.HoldsNow;

    /// <summary>Makes a norm ready for a period.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="period">The period.</param>
    /// <param name="scale">In which decimal places the tallies count.</param>
    /// <returns>The screen.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> or <paramref name="period"/> is null.</exception>
    /// <exception cref="RegieValidationException">The norm cannot be judged from tallies; all reasons are reported (<see cref="Validate"/>).</exception>
    public static NormScreen Of(StateNorm norm, AssessmentPeriod period, TallyScale scale)
    {
        var findings = Validate(norm, period, scale);
        return findings.Count == 0
            ? new NormScreen(norm, period, NormMeasure.Of(norm.Indicator, scale)!, Versions(norm, period).Select(v => v.Target).FirstOrDefault())
            : throw new RegieValidationException(findings);
    }

    /// <summary>Checks whether a norm can be judged from tallies, without throwing.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="period">The period.</param>
    /// <param name="scale">In which decimal places the tallies count.</param>
    /// <returns>
    /// What stands in the way: an aggregation that needs more than sums, a minimum volume of what samples inspected, a target that changes or begins inside the period, numbers with more digits than 64 bits hold.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> or <paramref name="period"/> is null.</exception>
    public static ValueList<Finding> Validate(StateNorm norm, AssessmentPeriod period, TallyScale scale)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(period);
        var versions = Versions(norm, period).ToList();
        var measure = NormMeasure.Of(norm.Indicator, scale);
        var numbers = new List<decimal?> { norm.Indicator.Scale.Domain.Minimum, norm.Indicator.Scale.Domain.Maximum };
        var targets = versions.SelectMany(v => new[] { LowerEnd(v.Target), UpperEnd(v.Target) }).ToList();
        return
        [
            .. measure is null ? [BulkProblems.NotTalliable(norm)] : Array.Empty<Finding>(),
            .. norm.Indicator.Kind == MeasurementKind.Sample && norm.Policy.MinimumVolume > 1 ? [BulkProblems.VolumeOfSamples(norm)] : Array.Empty<Finding>(),
            .. versions.Count > 1 || (versions.Count == 1 && versions[0].From > period.Start) ? [BulkProblems.TargetChanges(norm, period, versions[versions.Count - 1].From)] : Array.Empty<Finding>(),
            .. from number in numbers where measure?.Fits(number, ExactNumber.One) == false select BulkProblems.TooManyDigits(norm, number!.Value),
            .. from number in targets where measure?.Fits(number, Compared(norm, period)) == false select BulkProblems.TooManyDigits(norm, number!.Value),
        ];
    }

    /// <summary>The verdict on a tally.</summary>
    /// <param name="tally">The measurements that count.</param>
    /// <param name="excused">How many measurements do not count because relief was granted, not negative.</param>
    /// <returns>Which verdict it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="excused"/> is negative.</exception>
    /// <exception cref="RegieValidationException">The value is none that the indicator takes (<see cref="BulkFindings.TallyMustLieInDomain"/>).</exception>
    public VerdictKind Judge(Tally tally, long excused)
    {
        if (excused < 0)
            throw new ArgumentOutOfRangeException(nameof(excused), excused, "A number of measurements is not negative.");
        var value = _measure.Select(tally);
        return TryJudge(tally.Count, value, excused, out var verdict) ? verdict : throw new RegieValidationException(BulkProblems.OutsideDomain(0, Norm, (tally.Count, value.Amount, value.Whole)));
    }

    /// <summary>The verdicts on many tallies, without allocation.</summary>
    /// <param name="tallies">The tallies.</param>
    /// <param name="results">Receives the verdicts; cleared where a row is refused.</param>
    /// <exception cref="ArgumentException">There are not as many results as rows.</exception>
    /// <exception cref="RegieValidationException">
    /// A row has counts and sums that no measurements have, or a value that the indicator does not take; the finding names the first such row.
    /// </exception>
    public void Judge(TallyColumns tallies, Span<VerdictKind> results)
    {
        Columns.RequireSameLength(tallies.Counts.Length, results.Length, nameof(results));
        for (var i = 0; i < results.Length; i++)
        {
            if (TryJudge(tallies, i, out results[i]))
                continue;
            results.Clear();
            throw Refusal(tallies, i);
        }
    }

    internal bool TryJudge(in TallyColumns tallies, int row, out VerdictKind verdict)
    {
        var count = tallies.Counts[row];
        return TryJudge(count, _measure.Select(count, tallies.Amounts[row], tallies.Wholes[row]), tallies.Excused.IsEmpty ? 0 : tallies.Excused[row], out verdict);
    }

    internal RegieValidationException Refusal(in TallyColumns tallies, int row)
    {
        var count = tallies.Counts[row];
        var value = _measure.Select(count, tallies.Amounts[row], tallies.Wholes[row]);
        var numbers = ((long)count, value.Amount, value.Whole);
        return new RegieValidationException(_measure.CanBe(count, value) && (tallies.Excused.IsEmpty || tallies.Excused[row] >= 0)
            ? BulkProblems.OutsideDomain(row, Norm, numbers)
            : BulkProblems.Inconsistent(row, Norm, numbers));
    }

    /// <summary>The verdict on a value that the measure selected; false where no measurements have it or the indicator does not take it.</summary>
    internal bool TryJudge(long count, TalliedValue value, long excused, out VerdictKind verdict)
    {
        verdict = VerdictKind.Met;
        if (!_measure.CanBe(count, value) || excused < 0)
            return false;
        if (count < _enough)
            return TryJudgeLittle(count, value, excused, out verdict);

        // A target lies in the domain: what lies on one side of it is not beyond the other end.
        switch (_ends)
        {
            case Ends.Floor when _floor.Side(value) < 0:
                verdict = VerdictKind.NotMet;
                return _measure.IsNotBelowDomain(value);
            case Ends.Floor:
                return _measure.IsNotAboveDomain(value);
            case Ends.Ceiling when _ceiling.Side(value) > 0:
                verdict = VerdictKind.NotMet;
                return _measure.IsNotAboveDomain(value);
            case Ends.Ceiling:
                return _measure.IsNotBelowDomain(value);
            default:
                verdict = ByTarget(value);
                return _measure.IsInDomain(value);
        }
    }

    /// <summary>Whether there are so many measurements that only their value decides.</summary>
    internal bool IsEnough(long count) => count >= _enough;

    /// <summary>All bits where enough measurements miss the target, none where they meet it; false where no measurements have the value or the indicator does not take it.</summary>
    internal bool TryMiss(long count, TalliedValue value, out long miss)
    {
        miss = (_floor.Side(value) >> 63) | (-_ceiling.Side(value) >> 63);
        return _measure.CanBe(count, value) & _measure.IsInDomain(value);
    }

    // In the order of the assessor: domain, applicability, relief, data, volume, target.
    private bool TryJudgeLittle(long count, TalliedValue value, long excused, out VerdictKind verdict)
    {
        var hasValue = _measure.HasValue(count);
        verdict = _always ?? WithLittleData(count, excused, hasValue) ?? ByTarget(value);
        return !HoldsNow || !hasValue || _measure.IsInDomain(value);
    }

    private VerdictKind ByTarget(TalliedValue value) => (_floor.Side(value) < 0) | (_ceiling.Side(value) > 0) ? VerdictKind.NotMet : VerdictKind.Met;

    // Null where the target decides all the same, as on none where none are a result too.
    private VerdictKind? WithLittleData(long count, long excused, bool hasValue)
    {
        if (count == 0 && (_minimumVolume > 0 || !hasValue))
            return excused > 0 ? VerdictKind.NotAssessable : _withoutData;
        return count < _minimumVolume || !hasValue ? VerdictKind.NotAssessable : null;
    }

    private static IEnumerable<TargetVersion> Versions(StateNorm norm, AssessmentPeriod period) => norm.Targets
        .Where((version, i) => version.From < period.End && (i + 1 == norm.Targets.Count || norm.Targets[i + 1].From > period.Start));

    // What the value is multiplied by before it is held against the target: what adds up with time is brought to the length of a whole period.
    private static ExactNumber Compared(StateNorm norm, AssessmentPeriod period) => Performance.Counting.Comparable(norm, period, ExactNumber.One);

    private static decimal? LowerEnd(Target? target) => target switch
    {
        Target.Floor floor => floor.Value,
        Target.Range range => range.Least,
        _ => null,
    };

    private static decimal? UpperEnd(Target? target) => target switch
    {
        Target.Ceiling ceiling => ceiling.Value,
        Target.Range range => range.Greatest,
        _ => null,
    };
}
