namespace Regie.Roles;

/// <summary>Whether two duties must meet in time for a rule to apply (samenloop in de tijd).</summary>
public enum SegregationTiming
{
    /// <summary>However far apart: both were done to the same thing.</summary>
    Whenever,

    /// <summary>On at least one day that they have in common.</summary>
    AtTheSameTime,
}
