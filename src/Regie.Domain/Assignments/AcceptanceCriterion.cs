using System;
using Regie.Guards;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Assignments;

/// <summary>By what the principal will see that a result is what was asked (acceptatiecriterium).</summary>
/// <remarks>A criterion in words is allowed while a need takes shape; an assignment to a supplier needs one that can be measured, so that it can be verified.</remarks>
public sealed record AcceptanceCriterion
{
    private AcceptanceCriterion(string statement, Target? target, Unit? unit) => (Statement, Target, Unit) = (statement, target, unit);

    /// <summary>What must be so.</summary>
    public string Statement { get; }

    /// <summary>The value that must be reached; null where the criterion is in words.</summary>
    public Target? Target { get; }

    /// <summary>The unit of that value; null where the criterion is in words.</summary>
    public Unit? Unit { get; }

    /// <summary>Whether it can be measured.</summary>
    public bool IsMeasurable => Target is not null;

    /// <summary>A criterion that can be measured.</summary>
    /// <param name="statement">What is measured, for example <c>beds in use on the day of delivery</c>.</param>
    /// <param name="target">The value that must be reached.</param>
    /// <param name="unit">Its unit.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="statement"/> is empty.</exception>
    public static AcceptanceCriterion Measured(string statement, Target target, Unit unit) =>
        new(Given.Text(statement, nameof(statement)), Given.Something(target, nameof(target)), Given.Something(unit, nameof(unit)));

    /// <summary>A criterion that a person judges.</summary>
    /// <param name="statement">What must be so.</param>
    /// <returns>The criterion; it is not measurable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="statement"/> is empty.</exception>
    public static AcceptanceCriterion InWords(string statement) => new(Given.Text(statement, nameof(statement)), null, null);

    /// <summary>The criterion in one line.</summary>
    /// <returns>For example <c>beds in use ≥ 12 bed</c>.</returns>
    public override string ToString() => IsMeasurable ? $"{Statement} {Target} {Unit}" : Statement;
}
