namespace Regie.Compensation;

/// <summary>The places in the calculation of a consequence, in their fixed order (rekenstap).</summary>
/// <remarks>A declared rounding may stand at any of them. What comes before, relief and aggregation, belongs to the assessment.</remarks>
public enum OverlayStep
{
    /// <summary>Band, points or amount by rule.</summary>
    Consequence,

    /// <summary>After the repetition factor.</summary>
    Repetition,

    /// <summary>After one consequence per event.</summary>
    Event,

    /// <summary>Points gathered per account.</summary>
    Account,

    /// <summary>After free threshold and ratchet.</summary>
    Ratchet,

    /// <summary>Each consequence in money, before they are added up.</summary>
    Amount,

    /// <summary>Bonus and malus added up, apart; caps on single norms come before it.</summary>
    Sum,

    /// <summary>After the caps, bonus and malus apart.</summary>
    Caps,

    /// <summary>After bonus and malus are set off.</summary>
    Net,

    /// <summary>After earn-back.</summary>
    EarnBack,

    /// <summary>The amount to settle, always last.</summary>
    Money,
}
