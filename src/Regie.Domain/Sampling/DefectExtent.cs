namespace Regie.Sampling;

/// <summary>How much of a part has a defect; which percentages belong to each class is a matter of the method that the host follows (omvang).</summary>
public enum DefectExtent
{
    /// <summary>Incidental (incidenteel).</summary>
    Incidental,

    /// <summary>Local (plaatselijk).</summary>
    Local,

    /// <summary>Regular (regelmatig).</summary>
    Regular,

    /// <summary>Considerable (aanzienlijk).</summary>
    Considerable,

    /// <summary>General (algemeen).</summary>
    General,
}
