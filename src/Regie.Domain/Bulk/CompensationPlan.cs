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
    // For each norm, for each period.
    private readonly PlanCell[] _cells;
    private readonly PlanAccount[] _accounts;
    private readonly PlanCap[] _caps;
    private readonly long _minorUnit;
    private readonly RoundingMode _rounding;
    private readonly bool _isNetted;
    private readonly int _periods;

    internal CompensationPlan(CompensationScheme scheme, PlanParts parts)
    {
        (Scheme, Periods, Norms, GreatestCharge) = (scheme, parts.Periods, parts.Norms, parts.GreatestCharge);
        _periods = Periods.Count;
        (_accounts, _caps) = (parts.Accounts, [.. parts.Caps.Where(c => c.Norm < 0)]);
        _cells = [.. from cell in Enumerable.Range(0, parts.Screens.Length) select new PlanCell(parts, cell / _periods, Periods[cell % _periods], parts.Screens[cell])];
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
        if (charges.Length % _periods != 0)
            throw new ArgumentException($"There are {Periods.Count} periods and {charges.Length} charges; give the charges of all periods of every agreement.", nameof(charges));
        Columns.RequireSameLength(charges.Length * Norms.Count, tallies.Counts.Length, nameof(tallies));
        Columns.RequireSameLength(charges.Length, results.Length, nameof(results));
        var state = new State(_periods, _accounts.Length);
        for (var first = 0; first < charges.Length; first += _periods)
        {
            var refusal = TrySettle(charges.Slice(first, _periods), tallies, first, state, results.Slice(first, _periods));
            if (refusal is null)
                continue;
            results.Clear();
            throw refusal;
        }
    }

    // One agreement: norm by norm over its periods, as the columns are, and then period by period.
    private RegieValidationException? TrySettle(ReadOnlySpan<long> charges, in TallyColumns tallies, int first, State state, Span<SettledAmounts> results)
    {
        for (var period = 0; period < charges.Length; period++)
            if ((ulong)charges[period] > (ulong)GreatestCharge)
                return new RegieValidationException(BulkProblems.ChargeUnfit(first + period, charges[period], GreatestCharge));
        state.Clear();
        for (var norm = 0; norm < Norms.Count; norm++)
        {
            var (row, cells) = ((first * Norms.Count) + (norm * _periods), norm * _periods);
            var judged = Judge(charges, tallies, row, _cells.AsSpan(cells, _periods), state);
            if (judged < _periods)
                return _cells[cells + judged].Screen.Refusal(tallies, row + judged);
        }

        for (var period = 0; period < results.Length; period++)
        {
            for (var account = 0; account < _accounts.Length; account++)
                if (state.Points[(account * _periods) + period] is var points and not 0)
                    state.Malus[period] += _accounts[account].AmountOf(points);
            var (malus, bonus, most) = Capped((state.Malus[period], state.Bonus[period]), charges[period], period, state);
            var (roundedMalus, roundedBonus) = (PlanNumbers.Within(malus, _minorUnit, _rounding, most.Malus), PlanNumbers.Within(bonus, _minorUnit, _rounding, most.Bonus));
            results[period] = new SettledAmounts(roundedMalus, roundedBonus,
                _isNetted ? PlanNumbers.Within(malus - bonus, _minorUnit, _rounding, most.Malus) : roundedMalus - roundedBonus, state.NotAssessed[period]);
            state.Charged[period + 1] = state.Charged[period] + charges[period];
            state.SettledMalus[period + 1] = state.SettledMalus[period] + roundedMalus;
            state.SettledBonus[period + 1] = state.SettledBonus[period] + roundedBonus;
        }

        return null;
    }

    // The consequences of one norm over all periods; how many could be judged.
    private static int Judge(ReadOnlySpan<long> charges, in TallyColumns tallies, int row, ReadOnlySpan<PlanCell> cells, State state)
    {
        var counts = tallies.Counts.Slice(row, cells.Length);
        var amounts = tallies.Amounts.Slice(row, cells.Length);
        var wholes = tallies.Wholes.Slice(row, cells.Length);
        var excused = tallies.Excused.IsEmpty ? default : tallies.Excused.Slice(row, cells.Length);
        var missed = 0UL;
        for (var period = 0; period < cells.Length; period++)
        {
            var cell = cells[period];
            var value = cell.Screen.Measure.Select(counts[period], amounts[period], wholes[period]);
            if (!cell.Screen.TryJudge(counts[period], value, excused.IsEmpty ? 0 : excused[period], out var verdict))
                return period;
            var (malus, bonus) = (0L, 0L);
            if (verdict == VerdictKind.NotMet)
                malus = Consequence(cell.Malus, cell.MalusCaps, (counts[period], charges[period], missed, period), value, state);
            else if (verdict == VerdictKind.Met && cell.Bonus.Length > 0)
                bonus = Consequence(cell.Bonus, cell.BonusCaps, (counts[period], charges[period], missed, period), value, state);
            else if (verdict == VerdictKind.NotAssessable)
                state.NotAssessed[period] += cell.RuleCount;
            state.Malus[period] += malus;
            state.Bonus[period] += bonus;
            state.MalusSlack[period] = Slack(cell.MalusCaps, malus, charges[period], state.MalusSlack[period]);
            state.BonusSlack[period] = Slack(cell.BonusCaps, bonus, charges[period], state.BonusSlack[period]);
            missed = (missed << 1) | (verdict == VerdictKind.NotMet && !cell.IsBeddingIn ? 1UL : 0);
        }

        return cells.Length;
    }

    // Points go to their accounts; what is in money is capped for the norm first, since caps come from the narrowest to the widest.
    private static long Consequence(PlanRule[] rules, PlanCap[] caps, (long Count, long Charge, ulong Missed, int Period) cause, in TalliedValue value, State state)
    {
        var amount = 0L;
        foreach (var rule in rules)
        {
            var weight = rule.WeightOf(cause.Count, value, cause.Missed);
            if (rule.Account >= 0)
                state.Points[(rule.Account * state.Malus.Length) + cause.Period] += weight;
            else
                amount += rule.IsOfCharge ? cause.Charge * weight : weight;
        }

        foreach (var cap in caps)
            amount = cap.Apply(amount, cause.Charge, 0);
        return amount;
    }

    // How much the caps on single norms leave for rounding up.
    private static long Slack(PlanCap[] caps, long amount, long charge, long slack)
    {
        foreach (var cap in caps)
            slack = Math.Min(slack, cap.Room(charge, 0) - amount);
        return slack;
    }

    // What caps leave, and the most that rounding may make of it.
    private (long Malus, long Bonus, (long Malus, long Bonus) Most) Capped((long Malus, long Bonus) amounts, long charge, int period, State state)
    {
        var (malus, bonus) = amounts;
        var (mostMalus, mostBonus) = (long.MaxValue, long.MaxValue);
        foreach (var cap in _caps)
        {
            var first = period - cap.Before(period);
            var charged = state.Charged[period] - state.Charged[first] + charge;
            if (cap.IsMalus)
            {
                var room = cap.Room(charged, (state.SettledMalus[period] - state.SettledMalus[first]) * _minorUnit);
                (malus, mostMalus) = (Math.Min(malus, room), Math.Min(mostMalus, room));
            }
            else
            {
                var room = cap.Room(charged, (state.SettledBonus[period] - state.SettledBonus[first]) * _minorUnit);
                (bonus, mostBonus) = (Math.Min(bonus, room), Math.Min(mostBonus, room));
            }
        }

        if (state.MalusSlack[period] != long.MaxValue)
            mostMalus = Math.Min(mostMalus, malus + state.MalusSlack[period]);
        if (state.BonusSlack[period] != long.MaxValue)
            mostBonus = Math.Min(mostBonus, bonus + state.BonusSlack[period]);
        return (malus, bonus, (mostMalus, mostBonus));
    }

    // What is worked with for one agreement after another.
    private sealed class State(int periods, int accounts)
    {
        public long[] Malus { get; } = new long[periods];

        public long[] Bonus { get; } = new long[periods];

        // The least that caps on single norms leave above what those came to.
        public long[] MalusSlack { get; } = new long[periods];

        public long[] BonusSlack { get; } = new long[periods];

        // For each account, for each period.
        public long[] Points { get; } = new long[accounts * periods];

        public int[] NotAssessed { get; } = new int[periods];

        // Up to each period, so that what a cap looks back on is a difference.
        public long[] Charged { get; } = new long[periods + 1];

        public long[] SettledMalus { get; } = new long[periods + 1];

        public long[] SettledBonus { get; } = new long[periods + 1];

        public void Clear()
        {
            Array.Clear(Malus, 0, Malus.Length);
            Array.Clear(Bonus, 0, Bonus.Length);
            Array.Clear(Points, 0, Points.Length);
            Array.Clear(NotAssessed, 0, NotAssessed.Length);
            for (var period = 0; period < MalusSlack.Length; period++)
                (MalusSlack[period], BonusSlack[period]) = (long.MaxValue, long.MaxValue);
        }
    }
}
