using System;
using System.Linq;
using Regie.Language;

namespace Regie.Validity;

/// <summary>A table over several dimensions as the contract says it, for example by priority, percentage and number of users (beslistabel).</summary>
/// <remarks>Immutable: every step returns a new table.</remarks>
public sealed record DecisionTable
{
    private DecisionTable(LocalizedText name, ValueList<DecisionDimension> dimensions) => (Name, Dimensions) = (name, dimensions);

    /// <summary>What it is about, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>What it decides by.</summary>
    public ValueList<DecisionDimension> Dimensions { get; }

    /// <summary>The lines, from the top.</summary>
    public ValueList<DecisionLine> Lines { get; private init; } = ValueList<DecisionLine>.Empty;

    /// <summary>How it is read where several lines fit; every line unless stated.</summary>
    public TierReading Reading { get; private init; }

    /// <summary>Begins a table.</summary>
    /// <param name="name">What it is about, for readers.</param>
    /// <param name="dimensions">What it decides by, at least one, with different names.</param>
    /// <returns>A table without lines.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a dimension, is null.</exception>
    /// <exception cref="ArgumentException">There is no dimension.</exception>
    /// <exception cref="RegieValidationException">Two dimensions have one name (<see cref="ValidityFindings.DimensionsMustBeDistinct"/>).</exception>
    public static DecisionTable Over(LocalizedText name, params DecisionDimension[] dimensions)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(dimensions);
        if (dimensions.Contains(null!))
            throw new ArgumentNullException(nameof(dimensions), "A dimension is null.");
        if (dimensions.Length == 0)
            throw new ArgumentException("A table decides by at least one dimension.", nameof(dimensions));
        var twice = dimensions.GroupBy(d => d.Name).Where(same => same.Count() > 1).Select(same => DecisionProblems.DimensionTwice(name, same.Key)).ToList();
        return twice.Count == 0 ? new DecisionTable(name, dimensions.ToValueList()) : throw new RegieValidationException(twice);
    }

    /// <summary>Adds a line at the bottom.</summary>
    /// <param name="line">The line.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    /// <exception cref="RegieValidationException">A condition is on no dimension of the table (<see cref="ValidityFindings.ConditionMustBeOnADimension"/>).</exception>
    public DecisionTable With(DecisionLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var foreign = line.Conditions.Where(c => !Dimensions.Contains(c.Dimension)).Select(c => DecisionProblems.ForeignCondition(this, c.Dimension)).ToList();
        return foreign.Count == 0 ? this with { Lines = Lines.With(line) } : throw new RegieValidationException(foreign);
    }

    /// <summary>States how it is read where several lines fit.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not declared.</exception>
    public DecisionTable ReadBy(TierReading reading) => reading is TierReading.EveryLine or TierReading.FirstMatch
        ? this with { Reading = reading }
        : throw new ArgumentOutOfRangeException(nameof(reading), reading, "No declared reading.");
}
