namespace Regie.Needs;

/// <summary>How far a need is articulated (articulatieniveau).</summary>
public enum ArticulationLevel
{
    /// <summary>Not all of who, what outcome, why, where and when is known (vaag).</summary>
    Vague,

    /// <summary>Who, what outcome, why, where and when are known (concreet).</summary>
    Concrete,

    /// <summary>It can also be verified (specifiek).</summary>
    Specified,
}
