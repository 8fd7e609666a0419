namespace Regie.Clocks;

/// <summary>The codes of findings about ticket histories and service clocks.</summary>
public static class ClockFindings
{
    /// <summary>A history does not begin with its creation.</summary>
    public static FindingCode HistoryMustBeginWithCreation { get; } = FindingCode.Parse("REG-CLK-001");

    /// <summary>An event lies before the one that precedes it.</summary>
    public static FindingCode EventsMustBeInOrder { get; } = FindingCode.Parse("REG-CLK-002");

    /// <summary>A ticket does not admit an event at its stage.</summary>
    public static FindingCode StageMustAdmitEvent { get; } = FindingCode.Parse("REG-CLK-003");

    /// <summary>No norm is agreed for a priority.</summary>
    public static FindingCode PriorityMustHaveNorm { get; } = FindingCode.Parse("REG-CLK-004");

    /// <summary>Two norms are agreed for one priority and one clock.</summary>
    public static FindingCode PriorityMustHaveOneNorm { get; } = FindingCode.Parse("REG-CLK-005");
}
