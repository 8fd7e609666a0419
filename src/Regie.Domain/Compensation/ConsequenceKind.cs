namespace Regie.Compensation;

/// <summary>Which way a consequence goes (soort gevolg).</summary>
public enum ConsequenceKind
{
    /// <summary>To the detriment of the obligated party (malus).</summary>
    Malus,

    /// <summary>To its benefit (bonus).</summary>
    Bonus,
}
