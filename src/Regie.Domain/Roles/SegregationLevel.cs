namespace Regie.Roles;

/// <summary>What a rule says of two duties in one hand, from lenient to severe (zwaarte van functiescheiding).</summary>
public enum SegregationLevel
{
    /// <summary>They may go together.</summary>
    Allowed,

    /// <summary>They may go together under a named compensating control with an expiry date; without one it is a warning.</summary>
    Controlled,

    /// <summary>They may not go together: an error, whatever the control.</summary>
    Forbidden,
}
