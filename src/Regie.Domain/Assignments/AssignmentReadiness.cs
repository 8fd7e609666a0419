namespace Regie.Assignments;

/// <summary>Whether something that is asked says enough to go ahead, and what it does not say (opdrachtrijpheid).</summary>
public sealed record AssignmentReadiness
{
    internal AssignmentReadiness(ValueList<ReadinessFacet> missing, ReadinessConsequence consequence, ValueList<Finding> findings) =>
        (Missing, IsRefused, Findings) = (missing, consequence == ReadinessConsequence.Refused && missing.Count > 0, findings);

    /// <summary>What is not known, in the order of the profile.</summary>
    public ValueList<ReadinessFacet> Missing { get; }

    /// <summary>Whether it says all that the profile asks.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Whether it may not go ahead; a customer's request always may.</summary>
    public bool IsRefused { get; }

    /// <summary>One finding for each that is not known, with what to do.</summary>
    public ValueList<Finding> Findings { get; }
}
