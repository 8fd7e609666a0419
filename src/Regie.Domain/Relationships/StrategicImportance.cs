namespace Regie.Relationships;

/// <summary>How much hangs on a relationship for the principal (strategisch belang).</summary>
public enum StrategicImportance
{
    /// <summary>The contractor can be replaced without harm to the primary process.</summary>
    Ordinary,

    /// <summary>The primary process depends on it.</summary>
    Strategic,

    /// <summary>The primary process depends on it, and both parties put down goals that they share (gedeelde doelen).</summary>
    StrategicWithSharedGoals,
}
