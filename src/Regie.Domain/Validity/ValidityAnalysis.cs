using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;

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

    /// <summary>Analyzes a scheme: the rules on each indicator as a function of its value, and all rules together.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="basis">Under what: the charge, how finely is measured, which targets.</param>
    /// <returns>The report.</returns>
    /// <remarks>Rules on one indicator, over one scope and schedule, are taken together, because one value decides on them. Caps over several periods, earn-back and declared roundings are left out.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The charge is in another currency, or a norm has no target on the date (<see cref="ValidityFindings"/>).</exception>
    public static SchemeReport Analyze(this CompensationScheme scheme, PayoffBasis basis)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(basis);
        var refused = Refusals(scheme, basis).ToList();
        if (refused.Count > 0)
            throw new RegieValidationException(refused);
        var rules = scheme.Rules.Select(r => new SchemeRule(r, TargetOf(r.Norm, basis)!, GranularityOf(r.Norm.Indicator, basis), scheme, ExactNumber.Of(basis.Charge.Amount))).ToList();
        var worked = rules.Where(r => r.IsByValue).GroupBy(r => (r.Rule.Norm.Indicator, r.Rule.Norm.Scope, r.Rule.Norm.Schedule, Apart(r.Rule.Norm)))
            .Select(group => new SchemePayoff(scheme, [.. group])).Select(payoff => (Payoff: payoff, Line: payoff.Work())).ToList();
        var lines = worked.Where(w => w.Line is not null).Select(w => (w.Payoff, Line: w.Line!)).ToList();
        return new SchemeReport(scheme, basis,
            worked.Select(w => new ValidityReport(w.Payoff.Name, w.Line, w.Line is null ? [w.Payoff.SharesUnevenly ? SchemeProblems.SharedPoints(w.Payoff.Name) : TableProblems.TooManySteps(w.Payoff.Name)] : PayoffCheck.Of(w.Line, basis.Policy).ToValueList(), basis.Policy)).ToValueList(),
            [
                .. rules.Where(r => !r.IsByValue).Select(r => SchemeProblems.NotByValue(r.Rule)),
                .. rules.Count == lines.Sum(l => l.Payoff.Rules.Count) ? SchemeCheck.Caps(lines) : [],
                .. SchemeCheck.BoughtOff([.. lines.Select(l => l.Line)]),
                .. SchemeCheck.LateIsLate(scheme),
                .. SchemeCheck.FinedTwice(scheme),
                .. SchemeCheck.RepetitionFalls(scheme),
            ]);
    }

    private static IEnumerable<Finding> Refusals(CompensationScheme scheme, PayoffBasis basis)
    {
        if (!basis.Charge.Currency.Equals(scheme.Currency))
            yield return SchemeProblems.OtherCurrency(basis.Charge.Currency, scheme.Currency);
        foreach (var norm in scheme.Rules.Select(r => r.Norm).Distinct().Where(n => TargetOf(n, basis) is null))
            yield return SchemeProblems.NoTarget(norm, basis.Date!.Value);
    }

    private static Target? TargetOf(StateNorm norm, PayoffBasis basis) => (basis.Date is { } date ? norm.TargetOn(date) : norm.Targets[norm.Targets.Count - 1])?.Target;

    private static Granularity GranularityOf(Indicator indicator, PayoffBasis basis)
    {
        foreach (var stated in basis.Granularities)
            if (stated.Indicator.Equals(indicator.Id))
                return stated.Granularity;
        return indicator.Aggregation.Equals(Aggregations.Count) ? Granularity.Whole : Granularity.Exact;
    }

    // What is below one target may be above another, so that norms on a target that is best are looked at apart.
    private static NormId? Apart(StateNorm norm) => norm.Indicator.Scale.Direction == Direction.TargetIsBest ? norm.Id : null;
}
