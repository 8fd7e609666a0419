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
    private readonly PlanCap[] _malusCaps;
    private readonly PlanCap[] _bonusCaps;
    private readonly long _minorUnit;
    private readonly RoundingMode _rounding;
    private readonly bool _isNetted;
    private readonly int _periods;

    internal CompensationPlan(CompensationScheme scheme, PlanParts parts)
    {
        (Scheme, Periods, Norms, GreatestCharge) = (scheme, parts.Periods, parts.Norms, parts.GreatestCharge);
        _periods = Periods.Count;
        _accounts = parts.Accounts;
        (_malusCaps, _bonusCaps) = ([.. parts.Caps.Where(c => c.Norm < 0 && c.IsMalus)], [.. parts.Caps.Where(c => c.Norm < 0 && !c.IsMalus)]);
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
                    state.Malus.Amounts[period] += _accounts[account].AmountOf(points);
            state.Charged[period + 1] = state.Charged[period] + charges[period];
            var (malus, mostMalus) = Capped(state.Malus, _malusCaps, period, state.Charged);
            var (bonus, mostBonus) = Capped(state.Bonus, _bonusCaps, period, state.Charged);
            var (roundedMalus, roundedBonus) = (PlanNumbers.RoundWithin(malus, _minorUnit, mostMalus, _rounding), PlanNumbers.RoundWithin(bonus, _minorUnit, mostBonus, _rounding));
            results[period] = new SettledAmounts(roundedMalus, roundedBonus,
                _isNetted ? PlanNumbers.RoundWithin(malus - bonus, _minorUnit, mostMalus, _rounding) : roundedMalus - roundedBonus, state.Held[period], state.NotAssessed[period]);
            state.Malus.Settled[period + 1] = state.Malus.Settled[period] + roundedMalus;
            state.Bonus.Settled[period + 1] = state.Bonus.Settled[period] + roundedBonus;
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
        var (maluses, bonuses, missed) = (state.Malus.Amounts, state.Bonus.Amounts, 0UL);
        for (var period = 0; period < cells.Length; period++)
        {
            var cell = cells[period];
            var value = cell.Screen.Measure.Select(counts[period], amounts[period], wholes[period]);
            if (cell.Lone is { } rule && excused.IsEmpty && cell.Screen.IsEnough(counts[period]))
            {
                if (!cell.Screen.TryMiss(counts[period], value, out var miss))
                    return period;

                // Without a branch on the verdict, which no processor can guess.
                var weight = rule.WeightOf(value, missed) & miss;
                missed = (missed << 1) | (ulong)(miss & 1);
                if (rule.Account >= 0)
                    state.Points[(rule.Account * cells.Length) + period] += weight;
                else
                    maluses[period] += rule.IsOfCharge ? charges[period] * weight : weight;
                continue;
            }

            if (!cell.Screen.TryJudge(counts[period], value, excused.IsEmpty ? 0 : excused[period], out var verdict))
                return period;
            var (malus, bonus) = (0L, 0L);
            if (verdict == VerdictKind.NotMet)
                malus = Consequence(cell.Malus, (counts[period], charges[period], missed, period), value, state);
            else if (verdict == VerdictKind.Met && cell.Bonus.Length > 0)
                bonus = Consequence(cell.Bonus, (counts[period], charges[period], missed, period), value, state);
            else if (verdict == VerdictKind.NotAssessable)
                state.NotAssessed[period] += cell.RuleCount;
            if (cell.HasCaps)
            {
                malus = state.Malus.Capped(malus, cell.MalusCaps, charges[period], period);
                bonus = state.Bonus.Capped(bonus, cell.BonusCaps, charges[period], period);
            }

            (maluses[period], bonuses[period]) = (maluses[period] + malus, bonuses[period] + bonus);
            missed = (missed << 1) | (verdict == VerdictKind.NotMet && !cell.IsBeddingIn ? 1UL : 0);
        }

        return cells.Length;
    }

    // Points go to their accounts; what is in money is given.
    private static long Consequence(PlanRule[] rules, (long Count, long Charge, ulong Missed, int Period) cause, TalliedValue value, State state)
    {
        var amount = 0L;
        foreach (var rule in rules)
        {
            if (cause.Count == 0 && rule.IsBlind(cause.Count))
            {
                state.Held[cause.Period]++;
                continue;
            }

            var weight = rule.WeightOf(value, cause.Missed);
            if (rule.Account >= 0)
                state.Points[(rule.Account * state.Held.Length) + cause.Period] += weight;
            else
                amount += rule.IsOfCharge ? cause.Charge * weight : weight;
        }

        return amount;
    }

    // What remains after the caps on all norms together, and the most that it may become by rounding.
    private (long Amount, long Most) Capped(Total total, PlanCap[] caps, int period, long[] charged)
    {
        var amount = total.Amounts[period];
        var most = total.Slack[period] == long.MaxValue ? long.MaxValue : amount + total.Slack[period];
        foreach (var cap in caps)
        {
            var first = period - cap.Before(period);
            var room = cap.Room(charged[period + 1] - charged[first], (total.Settled[period] - total.Settled[first]) * _minorUnit);
            (amount, most) = (Math.Min(amount, room), Math.Min(most, room));
        }

        return (amount, most);
    }

    // All malus or all bonus of one agreement, by period.
    private sealed class Total(int periods)
    {
        public long[] Amounts { get; } = new long[periods];

        // How much could come on top without passing a cap on one norm.
        public long[] Slack { get; } = new long[periods];

        // What was settled up to each period, in minor units, so that what a cap looks back on is a difference.
        public long[] Settled { get; } = new long[periods + 1];

        // What one norm adds, capped for that norm first, since caps come from the narrowest to the widest.
        public long Capped(long amount, PlanCap[] caps, long charge, int period)
        {
            foreach (var cap in caps)
                amount = Math.Min(amount, cap.Room(charge, 0));
            foreach (var cap in caps)
                Slack[period] = Math.Min(Slack[period], cap.Room(charge, 0) - amount);
            return amount;
        }

        public void Clear()
        {
            Array.Clear(Amounts, 0, Amounts.Length);
            Slack.AsSpan().Fill(long.MaxValue);
        }
    }

    // What is worked with for one agreement after another.
    private sealed class State(int periods, int accounts)
    {
        public Total Malus { get; } = new(periods);

        public Total Bonus { get; } = new(periods);

        // For each account, for each period.
        public long[] Points { get; } = new long[accounts * periods];

        public int[] Held { get; } = new int[periods];

        public int[] NotAssessed { get; } = new int[periods];

        // What was charged up to each period.
        public long[] Charged { get; } = new long[periods + 1];

        public void Clear()
        {
            Malus.Clear();
            Bonus.Clear();
            Array.Clear(Points, 0, Points.Length);
            Array.Clear(Held, 0, Held.Length);
            Array.Clear(NotAssessed, 0, NotAssessed.Length);
        }
    }
}
