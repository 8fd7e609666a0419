using System.Numerics;
using NodaTime;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Monitoring;

/// <summary>Where a norm stands during a period: how many more misses it can bear, and what is still within reach (vroegtijdige waarschuwing).</summary>
/// <remarks>All of it at the volume that was forecast; with another volume other misses can be borne.</remarks>
public sealed record EarlyWarning
{
    internal EarlyWarning(StateNorm norm, LocalDate on, RunningTally tally, long forecast) => (Norm, On, Tally, Forecast) = (norm, on, tally, forecast);

    /// <summary>The norm.</summary>
    public StateNorm Norm { get; }

    /// <summary>The date whose target was taken.</summary>
    public LocalDate On { get; }

    /// <summary>What was counted so far.</summary>
    public RunningTally Tally { get; }

    /// <summary>How many there will be in the whole period.</summary>
    public long Forecast { get; }

    /// <summary>How many misses the whole period can bear; negative where no number of hits is enough.</summary>
    public BigInteger AllowedMisses { get; internal init; }

    /// <summary>How many more misses the period can bear; negative by as many as there were too many.</summary>
    public BigInteger RemainingMisses => AllowedMisses - Tally.Misses;

    /// <summary>The exact value so far; null where nothing was counted.</summary>
    public ExactNumber? Current { get; internal init; }

    /// <summary>The exact value if nothing is missed any more.</summary>
    public ExactNumber Best { get; internal init; }

    /// <summary>The exact value if all that is still to come is missed.</summary>
    public ExactNumber Worst { get; internal init; }

    /// <summary>Whether the norm is lost, certain, or still open.</summary>
    public Outlook Outlook { get; internal init; }

    /// <summary>What a reader must know besides.</summary>
    public ValueList<Finding> Findings { get; internal init; } = ValueList<Finding>.Empty;
}
