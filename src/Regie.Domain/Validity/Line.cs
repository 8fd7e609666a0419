using Regie.Measurements;

namespace Regie.Validity;

/// <summary>An amount that changes evenly with a value.</summary>
internal readonly record struct Line(ExactNumber Intercept, ExactNumber Slope)
{
    public static Line Zero => default;

    public static Line Flat(ExactNumber amount) => new(amount, ExactNumber.Zero);

    /// <summary>The line through what an amount is at two values.</summary>
    public static Line Through(ExactNumber x1, ExactNumber y1, ExactNumber x2, ExactNumber y2)
    {
        var slope = (y2 - y1) / (x2 - x1);
        return new Line(y1 - (slope * x1), slope);
    }

    public static Line operator -(Line left, Line right) => new(left.Intercept - right.Intercept, left.Slope - right.Slope);

    public ExactNumber At(ExactNumber x) => Intercept + (Slope * x);

    /// <summary>Where it comes to a level; null where it runs level.</summary>
    public ExactNumber? Reaches(ExactNumber level) => Slope.Sign == 0 ? null : (level - Intercept) / Slope;
}
