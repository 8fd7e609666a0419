namespace Regie.Norms;

/// <summary>A range of values that has one outcome: a tier, a standing, a number of points (trede).</summary>
/// <typeparam name="T">The type of the outcome.</typeparam>
public sealed record Band<T>
{
    internal Band(ValueInterval interval, T outcome) => (Interval, Outcome) = (interval, outcome);

    /// <summary>The values that belong to it.</summary>
    public ValueInterval Interval { get; }

    /// <summary>What follows from them.</summary>
    public T Outcome { get; }

    /// <summary>The values and what follows.</summary>
    /// <returns>For example <c>[80, 85): -2</c>.</returns>
    public override string ToString() => $"{Interval}: {System.Convert.ToString(Outcome, System.Globalization.CultureInfo.InvariantCulture)}";
}
