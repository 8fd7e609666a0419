namespace Regie.ReferenceData;

/// <summary>Whether the publisher may still revise an index figure (publicatiestatus).</summary>
public enum FigureStatus
{
    /// <summary>Published, and open to revision (voorlopig).</summary>
    Provisional,

    /// <summary>Established; the publisher does not revise it any more (definitief).</summary>
    Final,
}
