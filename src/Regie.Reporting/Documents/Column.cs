using System;

namespace Regie.Documents;

/// <summary>A column of a <see cref="Block.Table"/> (kolom).</summary>
public sealed record Column
{
    /// <summary>States a column.</summary>
    /// <param name="header">What its cells are; with the unit, where they all share one.</param>
    /// <param name="alignment">To which side its cells are set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="header"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alignment"/> is not declared.</exception>
    public Column(string header, Alignment alignment)
    {
        if (alignment is < Alignment.Left or > Alignment.Right)
            throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "No declared alignment.");
        (Header, Alignment) = (DocumentGuard.Text(header, nameof(header)), alignment);
    }

    /// <summary>What the cells are.</summary>
    public string Header { get; }

    /// <summary>To which side the cells are set.</summary>
    public Alignment Alignment { get; }

    /// <summary>The header.</summary>
    /// <returns><see cref="Header"/>.</returns>
    public override string ToString() => Header;
}
