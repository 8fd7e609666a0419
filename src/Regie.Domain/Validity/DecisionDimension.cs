using System;
using System.Linq;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>Something that a table decides by: a number, or one of a few names (dimensie).</summary>
public sealed record DecisionDimension
{
    private DecisionDimension(LocalizedText name, Unit unit, ValueDomain domain, Granularity granularity, ValueList<string> names) =>
        (Name, Unit, Domain, Granularity, Names) = (name, unit, domain, granularity, names);

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>The unit of its numbers.</summary>
    public Unit Unit { get; }

    /// <summary>The numbers that can occur.</summary>
    public ValueDomain Domain { get; }

    /// <summary>How finely they are measured.</summary>
    public Granularity Granularity { get; }

    /// <summary>The names that can occur; empty for numbers.</summary>
    public ValueList<string> Names { get; }

    /// <summary>Numbers.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="domain">The numbers that can occur.</param>
    /// <param name="granularity">How finely they are measured; users and tickets are whole.</param>
    /// <returns>The dimension.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DecisionDimension OfNumbers(LocalizedText name, Unit unit, ValueDomain domain, Granularity granularity)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(granularity);
        return new DecisionDimension(name, unit, domain, granularity, ValueList<string>.Empty);
    }

    /// <summary>One of a few names, such as priorities.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="names">All names that can occur, at least one.</param>
    /// <returns>The dimension.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="names"/> or a name is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="names"/> is empty or has a name twice.</exception>
    public static DecisionDimension OfNames(LocalizedText name, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(names);
        if (names.Contains(null!))
            throw new ArgumentNullException(nameof(names), "A name is null.");
        if (names.Length == 0 || names.Distinct(StringComparer.Ordinal).Count() != names.Length)
            throw new ArgumentException($"A dimension has names that differ, at least one; these are '{string.Join("', '", names)}'.", nameof(names));
        return new DecisionDimension(name, Unit.Count, ValueDomain.Everything, Granularity.Exact, names.ToValueList());
    }
}
