using Regie.Measurements;

namespace Regie.Norms;

/// <summary>The judgement on a norm for tickets in time over a period (beoordeling van de tijdigheid).</summary>
public sealed record InTimeAssessment
{
    internal InTimeAssessment(long inTime, long total, Ratio? ratio, Verdict verdict) =>
        (InTime, Total, Ratio, Verdict) = (inTime, total, ratio, verdict);

    /// <summary>How many tickets were in time.</summary>
    public long InTime { get; }

    /// <summary>How many tickets there were.</summary>
    public long Total { get; }

    /// <summary>The exact part in time; null where there were no tickets.</summary>
    public Ratio? Ratio { get; }

    /// <summary>The judgement.</summary>
    public Verdict Verdict { get; }
}
