namespace Regie.CustomerRelations;

/// <summary>Where a promise stands (stand van een toezegging).</summary>
public enum PromiseState
{
    /// <summary>It is not made yet.</summary>
    None,

    /// <summary>It is to be kept, and there is time (open).</summary>
    Open,

    /// <summary>Its date has passed and it is not kept (te laat).</summary>
    Overdue,

    /// <summary>It was kept in time (nagekomen).</summary>
    Kept,

    /// <summary>It was kept, too late (te laat nagekomen).</summary>
    KeptLate,

    /// <summary>The customer no longer holds regie to it (losgelaten door de klant).</summary>
    Released,
}
