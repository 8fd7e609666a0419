namespace Regie.Compensation;

/// <summary>What is counted for a repetition factor (telling van herhaling).</summary>
public enum RepetitionCount
{
    /// <summary>The periods in a row, up to this one, in which the norm was not met.</summary>
    ConsecutivePeriods,

    /// <summary>The periods among the last n, this one included, in which the norm was not met.</summary>
    PeriodsInWindow,
}
