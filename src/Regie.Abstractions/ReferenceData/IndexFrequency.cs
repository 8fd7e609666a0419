namespace Regie.ReferenceData;

/// <summary>Over which stretch of time an index figure is published (publicatiefrequentie).</summary>
public enum IndexFrequency
{
    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A year: the year average as published, not one that is worked out from months.</summary>
    Year,
}
