namespace Regie.Intake;

/// <summary>Whether what comes in can wait for its turn (spoedeisendheid).</summary>
public enum IntakeUrgency
{
    /// <summary>It takes its turn (gewoon).</summary>
    Ordinary,

    /// <summary>People or safety are in danger (noodgeval).</summary>
    Emergency,
}
