namespace Regie.Needs;

/// <summary>Where an assignment of a need stands (stand van een opdracht).</summary>
public enum AssignmentState
{
    /// <summary>It is given and not delivered yet.</summary>
    Given,

    /// <summary>It is delivered and not judged yet.</summary>
    Delivered,

    /// <summary>Its delivery was not accepted; the contractor delivers again.</summary>
    Rejected,

    /// <summary>Its delivery is accepted.</summary>
    Accepted,
}
