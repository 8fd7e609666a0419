using System;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>In what an indicator is expressed: its unit, the values that it can take and which way is better (meetschaal).</summary>
/// <remarks>Unit, domain and direction are declared together, because none of them can be inferred from the others.</remarks>
public sealed record Scale
{
    /// <summary>Declares a scale.</summary>
    /// <param name="unit">The unit of the indicator's value.</param>
    /// <param name="domain">The values that it can take.</param>
    /// <param name="direction">Which way is better.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> or <paramref name="domain"/> is null.</exception>
    /// <exception cref="RegieValidationException"><paramref name="direction"/> is not declared (<see cref="NormFindings.DirectionMustBeDeclared"/>).</exception>
    public Scale(Unit unit, ValueDomain domain, Direction direction)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(domain);
        if (direction is not (Direction.HigherIsBetter or Direction.LowerIsBetter or Direction.TargetIsBest))
            throw new RegieValidationException(NormProblems.NoDirection(unit, direction));
        (Unit, Domain, Direction) = (unit, domain, direction);
    }

    /// <summary>The unit of the indicator's value.</summary>
    public Unit Unit { get; }

    /// <summary>The values that it can take.</summary>
    public ValueDomain Domain { get; }

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; }

    /// <summary>Percentages of a whole, 0 to 100.</summary>
    /// <param name="direction">Which way is better.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="RegieValidationException"><paramref name="direction"/> is not declared.</exception>
    public static Scale Percentage(Direction direction) => new(Unit.Percent, ValueDomain.Percentages, direction);

    /// <summary>Amounts from 0 on, such as counts and durations.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="direction">Which way is better.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="RegieValidationException"><paramref name="direction"/> is not declared.</exception>
    public static Scale AmountOf(Unit unit, Direction direction) => new(unit, ValueDomain.NotNegative, direction);
}
