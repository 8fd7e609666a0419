using System;
using System.Linq;
using System.Numerics;
using Regie.Compensation;
using Regie.Finance;
using Regie.Norms;

namespace Regie.Bulk;

/// <summary>A compensation scheme over consecutive periods, ready to settle many agreements from tallies (rekenplan).</summary>
/// <remarks>
/// <para>Works in integers and gives, to the last minor unit, the amounts of <c>Settle</c> on the same measurements: bands and flat amounts, class weights, percents of
/// (a share of) the charge, points with ratchet, repetition, bonus, netting, caps of norm, period, last n periods and contract. What needs events, divided amounts or roundings in between
/// is refused when compiled, by name. The working of one agreement is asked of the settlement itself.</para>
/// <para>What came before the first period is not known here: to let caps and repetition look back on it, put those periods in front.</para>
/// </remarks>
/// <example><code>
/// CompensationPlan plan = scheme.Compile(months.Periods, TallyScale.Units, EventSeparation.Distinct);
/// plan.Settle(charges, new TallyColumns(counts, inTime, tickets), results);
/// </code></example>
public sealed class CompensationPlan
{
    private readonly NormScreen[] _screens;
    private readonly PlanRule[] _rules;
    private readonly bool[] _beddingIn;
    private readonly PlanAccount[] _accounts;
    private readonly PlanCap[] _caps;
    private readonly long _minorUnit;
    private readonly RoundingMode _rounding;
    private readonly bool _isNetted;

    internal CompensationPlan(CompensationScheme scheme, PlanParts parts)
    {
        (Scheme, Periods, Norms, GreatestCharge) = (scheme, parts.Periods, parts.Norms, parts.GreatestCharge);
        (_screens, _rules, _accounts, _caps) = (parts.Screens, parts.Rules, parts.Accounts, parts.Caps);
        _beddingIn = [.. from norm in Norms from period in Periods select norm.BeddingInUntil is { } until && period.Start < until];
        _minorUnit = (long)BigInteger.Pow(10, parts.Digits - scheme.Currency.MinorUnitDigits);
        _rounding = scheme.Roundings.At(OverlayStep.Money)?.Mode ?? RoundingMode.HalfUp;
        _isNetted = scheme.Netting == Netting.Netted;
    }

    /// <summary>The scheme.</summary>
    public CompensationScheme Scheme { get; }

    /// <summary>The periods, in order.</summary>
    public ValueList<AssessmentPeriod> Periods { get; }

    /// <summary>The norms with a rule, in the order in which tallies are given.</summary>
    public ValueList<StateNorm> Norms { get; }

    /// <summary>The greatest charge of a period, in minor units, for which every sum surely fits 64 bits; a greater one is refused.</summary>
    public long GreatestCharge { get; }

    /// <summary>Settles many agreements, without allocation per agreement.</summary>
    /// <param name="charges">The charge of each agreement for each period, in minor units: all periods of the first agreement, then of the next.</param>
    /// <param name="tallies">For each agreement, for each of <see cref="Norms"/>, its tally in each period.</param>
    /// <param name="results">Receives the amounts in the order of the charges; cleared where a row is refused.</param>
    /// <exception cref="ArgumentException">The columns do not have the lengths that follow from the number of agreements.</exception>
    /// <exception cref="RegieValidationException">
    /// A charge is negative or too great, or a tally is one that no measurements have or whose value the indicator does not take; the finding names the first such row.
    /// </exception>
    public void Settle(ReadOnlySpan<long> charges, TallyColumns tallies, Span<SettledAmounts> results)
    {
        if (charges.Length % Periods.Count != 0)
            throw new ArgumentException($"There are {Periods.Count} periods and {charges.Length} charges; give the charges of all periods of every agreement.", nameof(charges));
        Columns.RequireSameLength(charges.Length * Norms.Count, tallies.Counts.Length, nameof(tallies));
        Columns.RequireSameLength(charges.Length, results.Length, nameof(results));
        var state = new State(Norms.Count, _accounts.Length);
        for (var first = 0; first < charges.Length; first += Periods.Count)
        {
            Array.Clear(state.Missed, 0, state.Missed.Length);
            for (var period = 0; period < Periods.Count; period++)
            {
                var refusal = TrySettle(charges, tallies, results, (first, period), state);
                if (refusal is null)
                    continue;
                results.Clear();
                throw refusal;
            }
        }
    }

    private RegieValidationException? TrySettle(ReadOnlySpan<long> charges, TallyColumns tallies, Span<SettledAmounts> results, (int First, int Period) at, State state)
    {
        var (charge, notAssessed) = (charges[at.First + at.Period], 0);
        if ((ulong)charge > (ulong)GreatestCharge)
            return new RegieValidationException(BulkProblems.ChargeUnfit(at.First + at.Period, charge, GreatestCharge));
        for (var norm = 0; norm < state.Verdicts.Length; norm++)
        {
            var (screen, row) = (_screens[(norm * Periods.Count) + at.Period], Row(at, norm));
            if (!screen.TryJudge(tallies, row, out state.Verdicts[norm]))
                return screen.Refusal(tallies, row);
            (state.Malus[norm], state.Bonus[norm]) = (0, 0);
        }

        Array.Clear(state.Points, 0, state.Points.Length);
        foreach (var rule in _rules)
        {
            var verdict = state.Verdicts[rule.Norm];
            if (verdict == VerdictKind.NotAssessable)
                notAssessed++;
            if (verdict != (rule.IsMalus ? VerdictKind.NotMet : VerdictKind.Met) || _beddingIn[(rule.Norm * Periods.Count) + at.Period])
                continue;
            var row = Row(at, rule.Norm);
            var value = _screens[(rule.Norm * Periods.Count) + at.Period].Measure.Select(tallies.Counts[row], tallies.Amounts[row], tallies.Wholes[row]);
            var weight = rule.WeightOf(tallies.Counts[row], value, state.Missed[rule.Norm]);
            if (rule.Account >= 0)
                state.Points[rule.Account] += weight;
            else
                (rule.IsMalus ? state.Malus : state.Bonus)[rule.Norm] += rule.IsOfCharge ? charge * weight : weight;
        }

        for (var norm = 0; norm < state.Verdicts.Length; norm++)
            state.Missed[norm] = (state.Missed[norm] << 1) | (state.Verdicts[norm] == VerdictKind.NotMet ? 1UL : 0);
        var (malus, bonus) = Capped(charges, results, at, state);
        var (roundedMalus, roundedBonus) = (PlanNumbers.Round(malus, _minorUnit, _rounding), PlanNumbers.Round(bonus, _minorUnit, _rounding));
        results[at.First + at.Period] = new SettledAmounts(roundedMalus, roundedBonus,
            _isNetted ? PlanNumbers.Round(malus - bonus, _minorUnit, _rounding) : roundedMalus - roundedBonus, notAssessed);
        return null;
    }

    // Caps come from the narrowest to the widest: those of norms, then those of all together.
    private (long Malus, long Bonus) Capped(ReadOnlySpan<long> charges, ReadOnlySpan<SettledAmounts> results, (int First, int Period) at, State state)
    {
        var (malus, bonus, next) = (0L, 0L, 0);
        for (; next < _caps.Length && _caps[next].Norm >= 0; next++)
        {
            var cap = _caps[next];
            ref var amount = ref (cap.IsMalus ? state.Malus : state.Bonus)[cap.Norm];
            amount = cap.Apply(amount, charges[at.First + at.Period], 0);
        }

        for (var norm = 0; norm < state.Malus.Length; norm++)
            (malus, bonus) = (malus + state.Malus[norm], bonus + state.Bonus[norm]);
        for (var account = 0; account < _accounts.Length; account++)
            malus += _accounts[account].AmountOf(state.Points[account]);
        for (; next < _caps.Length; next++)
        {
            var cap = _caps[next];
            var (charged, used) = (charges[at.First + at.Period], 0L);
            for (var back = cap.Before(at.Period); back > 0; back--)
            {
                var earlier = at.First + at.Period - back;
                (charged, used) = (charged + charges[earlier], used + (cap.IsMalus ? results[earlier].Malus : results[earlier].Bonus));
            }

            if (cap.IsMalus)
                malus = cap.Apply(malus, charged, used * _minorUnit);
            else
                bonus = cap.Apply(bonus, charged, used * _minorUnit);
        }

        return (malus, bonus);
    }

    private int Row((int First, int Period) at, int norm) => (at.First * Norms.Count) + (norm * Periods.Count) + at.Period;

    // What is worked with for one agreement after another.
    private sealed class State(int norms, int accounts)
    {
        public VerdictKind[] Verdicts { get; } = new VerdictKind[norms];

        public long[] Malus { get; } = new long[norms];

        public long[] Bonus { get; } = new long[norms];

        public long[] Points { get; } = new long[accounts];

        // Of each norm, whether it was missed in earlier periods: the lowest bit is the last one.
        public ulong[] Missed { get; } = new ulong[norms];
    }
}
