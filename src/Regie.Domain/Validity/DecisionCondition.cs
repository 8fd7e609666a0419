using System;
using System.Linq;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>What a line of a table asks of one dimension (tabelvoorwaarde).</summary>
public sealed record DecisionCondition
{
    private DecisionCondition(DecisionDimension dimension, ValueInterval? range, ValueList<string> names) => (Dimension, Range, Names) = (dimension, range, names);

    /// <summary>The dimension.</summary>
    public DecisionDimension Dimension { get; }

    /// <summary>The numbers that fit; null where it asks for names.</summary>
    public ValueInterval? Range { get; }

    /// <summary>The names that fit; empty where it asks for numbers.</summary>
    public ValueList<string> Names { get; }

    /// <summary>The numbers of a range fit.</summary>
    /// <param name="dimension">A dimension of numbers.</param>
    /// <param name="range">The range, each end included or not, as written.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dimension"/> has names.</exception>
    public static DecisionCondition In(DecisionDimension dimension, ValueInterval range)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentNullException.ThrowIfNull(range);
        return dimension.Names.Count == 0
            ? new DecisionCondition(dimension, range, ValueList<string>.Empty)
            : throw new ArgumentException($"'{dimension.Name}' has names, no numbers; name some of {string.Join(", ", dimension.Names)}.", nameof(dimension));
    }

    /// <summary>Some names fit.</summary>
    /// <param name="dimension">A dimension of names.</param>
    /// <param name="names">The names, at least one, each of the dimension.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a name, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dimension"/> does not have one of <paramref name="names"/>, or there are none.</exception>
    public static DecisionCondition OneOf(DecisionDimension dimension, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentNullException.ThrowIfNull(names);
        if (names.Contains(null!))
            throw new ArgumentNullException(nameof(names), "A name is null.");
        return names.Length > 0 && names.All(dimension.Names.Contains)
            ? new DecisionCondition(dimension, null, names.ToValueList())
            : throw new ArgumentException($"'{dimension.Name}' has the names '{string.Join("', '", dimension.Names)}'; the condition asks for '{string.Join("', '", names)}'.", nameof(names));
    }
}
