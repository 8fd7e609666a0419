namespace Regie.Drawings;

/// <summary>To which side of its point a text in a drawing stands (tekstzijde).</summary>
public enum LabelSide
{
    /// <summary>It begins at the point (rechts van het punt).</summary>
    After,

    /// <summary>The point is its middle (midden).</summary>
    Around,

    /// <summary>It ends at the point (links van het punt).</summary>
    Before,
}
