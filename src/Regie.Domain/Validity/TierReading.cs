namespace Regie.Validity;

/// <summary>How a table is read where several of its lines fit (leeswijze).</summary>
public enum TierReading
{
    /// <summary>Every line that fits applies, so that two that fit contradict each other.</summary>
    EveryLine,

    /// <summary>The first line that fits applies, from the top.</summary>
    FirstMatch,
}
