namespace Regie.Obligations;

/// <summary>Where an obligation stands; it is folded from what happened and never stored (stadium van een verplichting).</summary>
public enum ObligationStage
{
    /// <summary>It does not exist yet.</summary>
    None,

    /// <summary>It is agreed and does not bind yet.</summary>
    Created,

    /// <summary>It binds.</summary>
    InEffect,

    /// <summary>It does not have to be performed for a while.</summary>
    Suspended,

    /// <summary>All that was owed is performed.</summary>
    Fulfilled,

    /// <summary>It was not performed in time; it can still be performed.</summary>
    Violated,

    /// <summary>The obligated party was released from it.</summary>
    Discharged,

    /// <summary>Its term ended with nothing left to perform.</summary>
    Expired,
}
