namespace Regie.ServiceTime;

/// <summary>The ways to keep open time; they answer alike and differ in speed and size.</summary>
internal enum OpenTimeStrategy
{
    /// <summary>The fastest that fits the calendar.</summary>
    Fitting,

    /// <summary>One load and a clamp.</summary>
    Cells,

    /// <summary>A bucket and a short scan.</summary>
    Scan,

    /// <summary>A binary search.</summary>
    Search,
}
