namespace Regie.Needs;

/// <summary>Where a need stands between a first sense of it and its evaluated result (stadium van een behoefte).</summary>
/// <remarks>That a need was reopened is an event, not a stage: it stands where its articulation begins again.</remarks>
public enum NeedStage
{
    /// <summary>It does not exist yet.</summary>
    None,

    /// <summary>Regie suspects it; the customer has not spoken of it as a need (latent).</summary>
    Latent,

    /// <summary>The customer gave a signal of it, or asked (gesignaleerd).</summary>
    Signaled,

    /// <summary>Who, what outcome, why, where and when are known (concreet).</summary>
    Concrete,

    /// <summary>It can be verified once it is met (gespecificeerd).</summary>
    Specified,

    /// <summary>It is decided which way it goes (gerouteerd).</summary>
    Routed,

    /// <summary>Assignments are given (opgedragen).</summary>
    Committed,

    /// <summary>Contractors are at work (in uitvoering).</summary>
    InDelivery,

    /// <summary>All assignments are delivered (opgeleverd).</summary>
    Delivered,

    /// <summary>Each delivery is accepted and the customer confirms the result (geaccepteerd).</summary>
    Accepted,

    /// <summary>What came of it was looked back on (geëvalueerd).</summary>
    Evaluated,

    /// <summary>It is done with (gesloten).</summary>
    Closed,

    /// <summary>It waits for something (geparkeerd).</summary>
    Parked,

    /// <summary>It lives on in another need (samengevoegd).</summary>
    Merged,

    /// <summary>The customer does not want it any more (ingetrokken).</summary>
    Withdrawn,

    /// <summary>It is not met, on a ground (afgewezen).</summary>
    Declined,

    /// <summary>It lies outside what regie represents and went elsewhere (doorverwezen).</summary>
    Referred,
}
