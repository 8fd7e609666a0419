using System;
using System.Linq;

namespace Regie.Drawings;

/// <summary>A chart as shapes, with a text that says the same to whoever cannot see it (tekening).</summary>
/// <remarks>
/// All drawings are 360 wide, so that their texts, 11 high, can be read on a telephone and are not blown up on a wide screen.
/// The numbers are decimals, so that a drawing is the same on every machine.
/// </remarks>
public sealed record Drawing
{
    /// <summary>How wide every drawing is.</summary>
    public const int Width = 360;

    /// <summary>States a drawing.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="alternative">What it says, with its figures, in words.</param>
    /// <param name="height">How high it is, above zero.</param>
    /// <param name="shapes">What is drawn, the hindmost first.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> or <paramref name="alternative"/> is empty or white space, or a shape is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="height"/> is not above zero.</exception>
    public Drawing(string title, string alternative, decimal height, ValueList<Shape> shapes)
    {
        if (height <= 0)
            throw new ArgumentOutOfRangeException(nameof(height), height, "A drawing has a height.");
        ArgumentNullException.ThrowIfNull(shapes);
        if (shapes.Contains(null!))
            throw new ArgumentException("A shape is null.", nameof(shapes));
        (Title, Alternative, Height, Shapes) = (DrawingGuard.Text(title, nameof(title)), DrawingGuard.Text(alternative, nameof(alternative)), height, shapes);
    }

    /// <summary>What it shows.</summary>
    public string Title { get; }

    /// <summary>What it says, with its figures, in words.</summary>
    public string Alternative { get; }

    /// <summary>How high it is.</summary>
    public decimal Height { get; }

    /// <summary>What is drawn, the hindmost first.</summary>
    public ValueList<Shape> Shapes { get; }

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
