namespace Regie.Sampling;

/// <summary>How far a defect has developed (intensiteit).</summary>
public enum DefectIntensity
{
    /// <summary>It begins: hardly to be seen (beginstadium).</summary>
    Initial,

    /// <summary>It is clearly there (gevorderd stadium).</summary>
    Advanced,

    /// <summary>It can hardly become worse (eindstadium).</summary>
    Final,
}
