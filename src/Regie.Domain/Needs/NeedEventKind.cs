namespace Regie.Needs;

/// <summary>The kinds of <see cref="NeedEvent"/>s (soort gebeurtenis van een behoefte).</summary>
public enum NeedEventKind
{
    /// <summary>Regie sensed it.</summary>
    Sensed,

    /// <summary>A customer asked.</summary>
    Requested,

    /// <summary>A customer gave a signal of it.</summary>
    Signaled,

    /// <summary>Something more became known of it.</summary>
    Articulated,

    /// <summary>The customer confirmed that it is a need.</summary>
    Confirmed,

    /// <summary>It is concrete.</summary>
    Concretized,

    /// <summary>It is specified.</summary>
    Specified,

    /// <summary>It is decided which way it goes.</summary>
    Routed,

    /// <summary>Assignments were given.</summary>
    Committed,

    /// <summary>Contractors began.</summary>
    DeliveryStarted,

    /// <summary>A contractor delivered an assignment.</summary>
    AssignmentDelivered,

    /// <summary>A delivery was not accepted.</summary>
    AssignmentRejected,

    /// <summary>A delivery was accepted.</summary>
    AssignmentAccepted,

    /// <summary>The customer confirmed the result.</summary>
    ResultConfirmed,

    /// <summary>It was looked back on.</summary>
    Evaluated,

    /// <summary>It was closed.</summary>
    Closed,

    /// <summary>It was set aside for a while.</summary>
    Parked,

    /// <summary>It was taken up again after it was parked.</summary>
    Resumed,

    /// <summary>It went up in another need.</summary>
    Merged,

    /// <summary>The customer withdrew it.</summary>
    Withdrawn,

    /// <summary>It was declined.</summary>
    Declined,

    /// <summary>It was referred elsewhere.</summary>
    Referred,

    /// <summary>It was taken up again after it had ended.</summary>
    Reopened,
}
