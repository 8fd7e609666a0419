namespace Regie.Terms;

/// <summary>What ends an agreement (grond van het einde).</summary>
internal enum TermEnding
{
    /// <summary>Nothing: it runs or renews until somebody ends it (geen einde).</summary>
    None,

    /// <summary>Its term runs out (afloop).</summary>
    Expiry,

    /// <summary>A notice (opzegging).</summary>
    Notice,

    /// <summary>Another termination, by agreement or for a breach (beëindiging).</summary>
    Termination,
}
