namespace Regie.ServiceTime;

/// <summary>How time counts in which nobody knows whether something was available (onbekende toestand).</summary>
public enum UnknownStatePolicy
{
    /// <summary>It is left out of the agreed time.</summary>
    ShrinksAgreedTime,

    /// <summary>It counts as available.</summary>
    CountsAsAvailable,

    /// <summary>It counts as not available.</summary>
    CountsAsUnavailable,
}
