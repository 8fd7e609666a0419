using System;

namespace Regie.Drawings;

/// <summary>A part of a <see cref="Drawing"/> (vorm).</summary>
/// <remarks>A closed choice, so that a renderer of a host's own knows them all.</remarks>
public abstract record Shape
{
    private Shape(Tone tone) => Tone = tone is >= Tone.Ink and <= Tone.Bad ? tone : throw new ArgumentOutOfRangeException(nameof(tone), tone, "No declared tone.");

    /// <summary>What its colour says.</summary>
    public Tone Tone { get; }

    /// <summary>A rectangular surface (vlak).</summary>
    public sealed record Area : Shape
    {
        /// <summary>States a surface.</summary>
        /// <param name="box">Its place and size.</param>
        /// <param name="tone">What its colour says.</param>
        /// <param name="fill">How it is filled.</param>
        /// <exception cref="ArgumentNullException"><paramref name="box"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="tone"/> or <paramref name="fill"/> is not declared.</exception>
        public Area(Box box, Tone tone, ShapeFill fill)
            : base(tone)
        {
            ArgumentNullException.ThrowIfNull(box);
            if (fill is < ShapeFill.Solid or > ShapeFill.Outline)
                throw new ArgumentOutOfRangeException(nameof(fill), fill, "No declared filling.");
            (Box, Fill) = (box, fill);
        }

        /// <summary>Its place and size.</summary>
        public Box Box { get; }

        /// <summary>How it is filled.</summary>
        public ShapeFill Fill { get; }
    }

    /// <summary>A line through points (lijn).</summary>
    public sealed record Stroke : Shape
    {
        /// <summary>States a line.</summary>
        /// <param name="points">At least two points.</param>
        /// <param name="tone">What its colour says.</param>
        /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
        /// <exception cref="ArgumentException">There are fewer than two points.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="tone"/> is not declared.</exception>
        public Stroke(ValueList<Point> points, Tone tone)
            : base(tone)
        {
            ArgumentNullException.ThrowIfNull(points);
            Points = points.Count >= 2 ? points : throw new ArgumentException("A line goes through at least two points.", nameof(points));
        }

        /// <summary>The points, in order.</summary>
        public ValueList<Point> Points { get; }

        /// <summary>Whether it is broken, for what is required or expected.</summary>
        public bool IsDashed { get; private init; }

        /// <summary>The same line, broken.</summary>
        /// <returns>A new line.</returns>
        public Stroke Dashed() => this with { IsDashed = true };
    }

    /// <summary>A text (opschrift).</summary>
    public sealed record Label : Shape
    {
        /// <summary>States a text.</summary>
        /// <param name="at">The point on its base line.</param>
        /// <param name="text">The text; shown as it is written.</param>
        /// <param name="side">To which side of the point it stands.</param>
        /// <param name="tone">What its colour says.</param>
        /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> or <paramref name="tone"/> is not declared.</exception>
        public Label(Point at, string text, LabelSide side, Tone tone)
            : base(tone)
        {
            if (side is < LabelSide.After or > LabelSide.Before)
                throw new ArgumentOutOfRangeException(nameof(side), side, "No declared side.");
            (At, Text, Side) = (at, DrawingGuard.Text(text, nameof(text)), side);
        }

        /// <summary>The point on its base line.</summary>
        public Point At { get; }

        /// <summary>The text.</summary>
        public string Text { get; }

        /// <summary>To which side of the point it stands.</summary>
        public LabelSide Side { get; }
    }

    /// <summary>A mark at a point (teken).</summary>
    public sealed record Symbol : Shape
    {
        /// <summary>States a mark.</summary>
        /// <param name="at">Its middle.</param>
        /// <param name="kind">Its form.</param>
        /// <param name="tone">What its colour says.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="tone"/> is not declared.</exception>
        public Symbol(Point at, SymbolKind kind, Tone tone)
            : base(tone)
        {
            if (kind is < SymbolKind.Disc or > SymbolKind.Ring)
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared form.");
            (At, Kind) = (at, kind);
        }

        /// <summary>Its middle.</summary>
        public Point At { get; }

        /// <summary>Its form.</summary>
        public SymbolKind Kind { get; }
    }
}
