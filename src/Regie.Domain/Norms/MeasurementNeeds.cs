using System;

namespace Regie.Norms;

/// <summary>What must be kept of measurements besides counts and sums, so that an aggregation can be worked out and parts can be merged.</summary>
[Flags]
public enum MeasurementNeeds
{
    /// <summary>Counts and sums are enough.</summary>
    Sums = 0,

    /// <summary>Every value, as for percentiles.</summary>
    Values = 1,

    /// <summary>The sum of the separate ratios, as for time slices.</summary>
    Ratios = 2,
}
