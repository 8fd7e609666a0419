namespace Regie.Drawings;

/// <summary>How a surface is filled, so that surfaces stay apart without colour (vulling).</summary>
public enum ShapeFill
{
    /// <summary>Wholly (vol).</summary>
    Solid,

    /// <summary>With slanting lines (gearceerd).</summary>
    Hatched,

    /// <summary>With dots (gestippeld).</summary>
    Dotted,

    /// <summary>Not, with an edge around it (open).</summary>
    Outline,
}
