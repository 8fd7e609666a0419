namespace Regie.Norms;

/// <summary>Which way an indicator is better; declared, never inferred from how a target is written (richting).</summary>
/// <remarks>The value zero is no direction, so that a direction that nobody stated is refused.</remarks>
public enum Direction
{
    /// <summary>More is better, such as a part in time (hoger is beter).</summary>
    HigherIsBetter = 1,

    /// <summary>Less is better, such as complaints (lager is beter).</summary>
    LowerIsBetter = 2,

    /// <summary>Nearest to the target is best, such as a temperature (op streefwaarde).</summary>
    TargetIsBest = 3,
}
