namespace Regie.ServiceTime;

/// <summary>Which moment is due when a norm runs out exactly at closing time, or as a pause begins (vervalconventie).</summary>
/// <remarks>The two differ only then. On real tickets the choice moved "in time" by ten points, so it is never implied. Verdicts are judged on elapsed time and need neither.</remarks>
public enum DueConvention
{
    /// <summary>The first instant at which the norm has been consumed: the closing moment. What people are shown (sluitmoment).</summary>
    Closing,

    /// <summary>The last instant at which no more than the norm has been consumed: when counting restarts. Later than this is a breach (eerstvolgende opening).</summary>
    NextOpening,
}
