namespace Regie.Sampling;

/// <summary>How much a defect affects the working of a part (ernst van een gebrek).</summary>
public enum DefectImportance
{
    /// <summary>Minor: it does not affect the working (gering).</summary>
    Minor,

    /// <summary>Serious: it affects the working in time (serieus).</summary>
    Serious,

    /// <summary>Severe: it affects the working at once (ernstig).</summary>
    Severe,
}
