namespace Regie.Obligations;

/// <summary>What a rung of an escalation ladder counts (telwijze van tekortkomingen).</summary>
public enum BreachCounting
{
    /// <summary>Each breach, also where several fall in one period.</summary>
    EachBreach,

    /// <summary>Each period with at least one breach.</summary>
    EachPeriod,
}
