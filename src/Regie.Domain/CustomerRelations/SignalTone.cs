namespace Regie.CustomerRelations;

/// <summary>How a customer experiences what it speaks of (ervaring).</summary>
public enum SignalTone
{
    /// <summary>Neither good nor bad (neutraal).</summary>
    Neutral,

    /// <summary>Good (positief).</summary>
    Positive,

    /// <summary>Bad (negatief).</summary>
    Negative,
}
