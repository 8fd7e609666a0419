using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>The part of a period that one version of the target governs, judged by it (beoordeeld deel).</summary>
/// <remarks>Most periods have one; a change of the target inside a period splits it.</remarks>
public sealed record AssessedPart
{
    internal AssessedPart(AssessmentPeriod period, TargetVersion version, MeasurementTotals totals, ExactNumber? value, Verdict verdict) =>
        (Period, Version, Totals, Value, Verdict) = (period, version, totals, value, verdict);

    /// <summary>The dates.</summary>
    public AssessmentPeriod Period { get; }

    /// <summary>The target that governs them.</summary>
    public TargetVersion Version { get; }

    /// <summary>What the measurements that count add up to.</summary>
    public MeasurementTotals Totals { get; }

    /// <summary>The exact value of the indicator; null where there is nothing to work it out from.</summary>
    public ExactNumber? Value { get; }

    /// <summary>The judgement on this part.</summary>
    public Verdict Verdict { get; }
}
