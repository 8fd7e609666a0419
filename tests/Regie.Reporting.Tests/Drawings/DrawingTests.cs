using System;
using Regie.Documents;
using Regie.Drawings;

namespace Regie.Tests.Drawings;

public class DrawingTests
{
    private static readonly Shape Dot = new Shape.Symbol(new Point(1, 1), SymbolKind.Disc, Tone.Ink);

    [Fact]
    public void WrongCalls_AreRefused()
    {
        Refused<ArgumentNullException>("title", () => new Drawing(null!, "x", 1, [Dot]));
        Refused<ArgumentException>("title", () => new Drawing(" ", "x", 1, [Dot]));
        Refused<ArgumentException>("alternative", () => new Drawing("x", "", 1, [Dot]));
        Refused<ArgumentOutOfRangeException>("height", () => new Drawing("x", "x", 0, [Dot]));
        Refused<ArgumentNullException>("shapes", () => new Drawing("x", "x", 1, null!));
        Refused<ArgumentException>("shapes", () => new Drawing("x", "x", 1, [null!]));
        Refused<ArgumentOutOfRangeException>("width", () => new Box(default, -1, 0));
        Refused<ArgumentOutOfRangeException>("height", () => new Box(default, 0, -1));
        Refused<ArgumentOutOfRangeException>("width", () => Box.From(2, 0, 1, 1));
        Refused<ArgumentOutOfRangeException>("tone", () => new Shape.Symbol(default, SymbolKind.Disc, (Tone)99));
        Refused<ArgumentOutOfRangeException>("tone", () => new Shape.Symbol(default, SymbolKind.Disc, (Tone)(-1)));
        Refused<ArgumentOutOfRangeException>("kind", () => new Shape.Symbol(default, (SymbolKind)3, Tone.Ink));
        Refused<ArgumentOutOfRangeException>("fill", () => new Shape.Area(new Box(default, 1, 1), Tone.Ink, (ShapeFill)4));
        Refused<ArgumentNullException>("box", () => new Shape.Area(null!, Tone.Ink, ShapeFill.Solid));
        Refused<ArgumentException>("points", () => new Shape.Stroke([default], Tone.Ink));
        Refused<ArgumentNullException>("points", () => new Shape.Stroke(null!, Tone.Ink));
        Refused<ArgumentException>("text", () => new Shape.Label(default, "\t", LabelSide.After, Tone.Ink));
        Refused<ArgumentOutOfRangeException>("side", () => new Shape.Label(default, "x", (LabelSide)3, Tone.Ink));
        Refused<ArgumentNullException>("drawing", () => new Block.Chart(null!));
    }

    [Fact]
    public void Drawings_AreEqualByWhatTheyShow()
    {
        Assert.Equal(Drawn(), Drawn());
        Assert.NotEqual(new Shape.Stroke([default, new Point(1, 1)], Tone.Ink), new Shape.Stroke([default, new Point(1, 1)], Tone.Ink).Dashed());
        Assert.Equal("title", Drawn().ToString());
        Assert.Equal("title", new Block.Chart(Drawn()).ToString());

        static Drawing Drawn() => new("title", "alternative", 10, [new Shape.Area(Box.From(0, 0, 10.5m, 2), Tone.Good, ShapeFill.Hatched), Dot]);
    }

    private static void Refused<T>(string parameter, Func<object> act) where T : ArgumentException
    {
        object? made = null;
        var thrown = Record.Exception(() => made = act());
        Assert.True(thrown is not null && thrown.GetType() == typeof(T), $"{parameter}: expected {typeof(T).Name}, got {thrown?.ToString() ?? made}");
        Assert.Equal(parameter, ((T)thrown!).ParamName);
    }
}
