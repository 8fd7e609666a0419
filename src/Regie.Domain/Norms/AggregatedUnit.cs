namespace Regie.Norms;

/// <summary>How the unit of an aggregated value follows from what was measured (eenheid van de uitkomst).</summary>
public enum AggregatedUnit
{
    /// <summary>Percents of a whole; measurements are parts and wholes in one unit, or outcomes.</summary>
    Percent,

    /// <summary>The unit of the measurements themselves.</summary>
    AsMeasured,

    /// <summary>A unit of its own, such as a number of measurements or an amount per thousand square metres.</summary>
    OfItsOwn,
}
