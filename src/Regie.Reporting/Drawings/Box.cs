using System;

namespace Regie.Drawings;

/// <summary>A rectangle in a drawing (rechthoek).</summary>
public sealed record Box
{
    /// <summary>States a rectangle.</summary>
    /// <param name="corner">Its upper left corner.</param>
    /// <param name="width">Its width, not negative.</param>
    /// <param name="height">Its height, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> or <paramref name="height"/> is negative.</exception>
    public Box(Point corner, decimal width, decimal height)
    {
        if (width < 0)
            throw new ArgumentOutOfRangeException(nameof(width), width, "A width is not negative.");
        if (height < 0)
            throw new ArgumentOutOfRangeException(nameof(height), height, "A height is not negative.");
        (Corner, Width, Height) = (corner, width, height);
    }

    /// <summary>Its upper left corner.</summary>
    public Point Corner { get; }

    /// <summary>Its width.</summary>
    public decimal Width { get; }

    /// <summary>Its height.</summary>
    public decimal Height { get; }

    /// <summary>From the left and upper end to the right and lower end.</summary>
    /// <param name="left">The left end.</param>
    /// <param name="top">The upper end.</param>
    /// <param name="right">The right end, not before the left one.</param>
    /// <param name="bottom">The lower end, not above the upper one.</param>
    /// <returns>The rectangle.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The right end lies before the left one, or the lower above the upper.</exception>
    public static Box From(decimal left, decimal top, decimal right, decimal bottom) => new(new Point(left, top), right - left, bottom - top);
}
