namespace Regie.Indexation;

/// <summary>Which publication of an index figure a clause means (keuze van het indexcijfer).</summary>
/// <remarks>Figures are revised: a clause that leaves this open is a dispute that waits for a revision.</remarks>
public enum FigureChoice
{
    /// <summary>The one published first, whatever follows.</summary>
    FirstPublished,

    /// <summary>The final one; until that is published there is no indexation.</summary>
    Final,

    /// <summary>The latest one known; a price on a provisional figure is corrected when the final one differs.</summary>
    ProvisionalThenFinal,
}
