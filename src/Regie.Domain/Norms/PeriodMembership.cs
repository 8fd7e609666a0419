namespace Regie.Norms;

/// <summary>Which moment of an event decides the period that it belongs to (toerekening).</summary>
public enum PeriodMembership
{
    /// <summary>When it was resolved; what is open belongs to no period yet, and is shown.</summary>
    Resolved,

    /// <summary>When it was opened.</summary>
    Opened,

    /// <summary>When it had to be resolved.</summary>
    Due,
}
