namespace Regie.Compensation;

/// <summary>How steps are counted where a distance is not a whole number of them (telling van stappen).</summary>
public enum StepCounting
{
    /// <summary>Only full steps count.</summary>
    Full,

    /// <summary>A step that was begun counts as a full one.</summary>
    Started,

    /// <summary>Steps count in proportion.</summary>
    ProRata,
}
