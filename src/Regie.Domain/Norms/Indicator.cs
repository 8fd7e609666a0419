using System;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>What is measured, in what it is expressed and how measurements become one value (prestatie-indicator).</summary>
/// <example><code>
/// var inTime = new Indicator(new IndicatorId("P2-fix"), LocalizedText.Of("P2 op tijd hersteld", "P2 repaired in time"),
///     MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.RatioOfSums);
/// </code></example>
public sealed record Indicator
{
    /// <summary>Declares an indicator.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name, for readers.</param>
    /// <param name="kind">How it is observed.</param>
    /// <param name="scale">In what it is expressed.</param>
    /// <param name="aggregation">How measurements become its value.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    /// <exception cref="RegieValidationException">The unit does not fit the aggregation (<see cref="NormFindings.UnitMustFitAggregation"/>).</exception>
    public Indicator(IndicatorId id, LocalizedText name, MeasurementKind kind, Scale scale, Aggregation aggregation)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(aggregation);
        if (kind is < MeasurementKind.Continuous or > MeasurementKind.Declaration)
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind of measurement.");
        if ((aggregation.Unit == AggregatedUnit.Percent) != scale.Unit.Equals(Unit.Percent) && aggregation.Unit != AggregatedUnit.AsMeasured)
            throw new RegieValidationException(NormProblems.UnitOfAggregation(id, scale.Unit, aggregation));
        (Id, Name, Kind, Scale, Aggregation) = (id, name, kind, scale, aggregation);
    }

    /// <summary>Its identifier.</summary>
    public IndicatorId Id { get; }

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>How it is observed.</summary>
    public MeasurementKind Kind { get; }

    /// <summary>In what it is expressed.</summary>
    public Scale Scale { get; }

    /// <summary>How measurements become its value.</summary>
    public Aggregation Aggregation { get; }
}
