namespace Regie.Compensation;

/// <summary>Whether a distance is first brought to whole units (hele eenheden).</summary>
public enum WholeUnits
{
    /// <summary>It is taken as it was measured.</summary>
    AsMeasured,

    /// <summary>A unit that was begun counts as a full one, such as a day.</summary>
    RoundedUp,

    /// <summary>Only full units count.</summary>
    RoundedDown,
}
