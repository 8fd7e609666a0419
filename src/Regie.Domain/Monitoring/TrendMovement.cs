namespace Regie.Monitoring;

/// <summary>Which way a value went since the period before (beweging).</summary>
public enum TrendMovement
{
    /// <summary>One of both periods has no value.</summary>
    Unknown,

    /// <summary>It got better.</summary>
    Better,

    /// <summary>It stayed the same.</summary>
    Same,

    /// <summary>It got worse.</summary>
    Worse,
}
