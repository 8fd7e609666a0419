namespace Regie.Terms;

/// <summary>How a contract text states where a term ends (wijze van einddatering).</summary>
public enum TermEdge
{
    /// <summary>It has no end (onbepaalde tijd).</summary>
    None,

    /// <summary>By the first day after (tot).</summary>
    Until,

    /// <summary>By the last day (tot en met).</summary>
    UpToAndIncluding,

    /// <summary>By its length from the start (gedurende).</summary>
    Length,
}
