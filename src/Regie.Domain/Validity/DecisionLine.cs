using System;
using System.Linq;

namespace Regie.Validity;

/// <summary>One line of a table over several dimensions: where all its conditions hold, this outcome (beslisregel).</summary>
public sealed record DecisionLine
{
    private DecisionLine(string outcome, ValueList<DecisionCondition> conditions) => (Outcome, Conditions) = (outcome, conditions);

    /// <summary>What follows, as written; two outcomes are the same when their texts are.</summary>
    public string Outcome { get; }

    /// <summary>The conditions; a dimension without one fits with everything.</summary>
    public ValueList<DecisionCondition> Conditions { get; }

    /// <summary>States a line.</summary>
    /// <param name="outcome">What follows, as written, for example "4 h" or "10 %".</param>
    /// <param name="conditions">The conditions, at most one for each dimension; a dimension without one fits with everything.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a condition, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="outcome"/> is empty, or two conditions are on one dimension.</exception>
    public static DecisionLine Of(string outcome, params DecisionCondition[] conditions)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(conditions);
        if (conditions.Contains(null!))
            throw new ArgumentNullException(nameof(conditions), "A condition is null.");
        if (outcome.Trim().Length == 0)
            throw new ArgumentException("A line says what follows; its outcome is empty.", nameof(outcome));
        return conditions.Select(c => c.Dimension).Distinct().Count() == conditions.Length
            ? new DecisionLine(outcome, conditions.ToValueList())
            : throw new ArgumentException("A line has one condition for a dimension; state two lines, or one wider range.", nameof(conditions));
    }
}
