using System;
using System.Linq;

namespace Regie.Validity;

/// <summary>Works out, before anybody signs, what tables and schemes really say and what they invite to (geldigheidsanalyse).</summary>
/// <remarks>
/// Exact: values are cut where anything can change, and each cut with its one-sided limits decides; nothing is sampled. All is compared at equal volume, over one
/// assessable set and one history, within one period. Declared roundings are left out: they never turn an order round.
/// </remarks>
public static class ValidityAnalysis
{
    /// <summary>Analyzes a table as the contract says it, by the default policy.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static ValidityReport Analyze(this WordedTable table) => table.Analyze(IncentivePolicy.Default);

    /// <summary>Analyzes a table as the contract says it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="policy">From when on something is called an incentive.</param>
    /// <returns>The report: every value without or with two outcomes, lines without use, better that costs more, malus or bonus on the wrong side of the norm, misses without consequence, cliffs and dead zones.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValidityReport Analyze(this WordedTable table, IncentivePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(policy);
        var line = WordedPayoff.Of(table);
        var findings = line is null ? [TableProblems.TooManySteps(table.Name)] : TableCheck.Of(table, line).Concat(PayoffCheck.Of(line, policy)).ToValueList();
        return new ValidityReport(table.Name, line, findings, policy) { Clause = table.Clause };
    }

    /// <summary>Analyzes a table over several dimensions.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The report: cases without an outcome, lines that contradict each other, lines without use and lines that could be one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static DecisionReport Analyze(this DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return DecisionCheck.Of(table);
    }
}
