namespace Regie.Indexation;

/// <summary>What applies of a change that exceeds a <see cref="DeadBand"/> (drempelregel).</summary>
public enum DeadBandRule
{
    /// <summary>The whole change.</summary>
    WholeChange,

    /// <summary>Only what exceeds the threshold.</summary>
    ExcessOnly,
}
