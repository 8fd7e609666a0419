namespace Regie.Documents;

/// <summary>To which side the cells of a <see cref="Column"/> are set (uitlijning).</summary>
public enum Alignment
{
    /// <summary>To the left: words.</summary>
    Left,

    /// <summary>To the right, digits under digits: numbers, amounts, durations.</summary>
    Right,
}
