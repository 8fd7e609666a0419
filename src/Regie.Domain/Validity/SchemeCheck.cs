using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>What the rules of a scheme invite to together.</summary>
internal static class SchemeCheck
{
    /// <summary>Caps of the period over all norms: whether they can bind, and how few misses fill them.</summary>
    public static IEnumerable<Finding> Caps(IReadOnlyList<(SchemePayoff Payoff, PayoffLine Line)> lines)
    {
        foreach (var kind in new[] { ConsequenceKind.Malus, ConsequenceKind.Bonus })
        {
            var most = lines.Select(l => (l.Line, Most: Most(l.Line, kind, l.Payoff))).Where(m => m.Most is not { Sign: 0 }).OrderByDescending(m => m.Most is null).ThenByDescending(m => m.Most).ToList();
            if (lines.Count == 0 || most.Count == 0 || lines[0].Payoff.PeriodLimit(kind) is not { } limit)
                continue;
            var sum = ExactNumber.Zero;
            var needed = new List<PayoffLine>();
            foreach (var (line, amount) in most.TakeWhile(_ => sum < limit))
            {
                needed.Add(line);
                sum = amount is { } worst ? sum + worst : limit;
            }

            var (name, text) = (kind == ConsequenceKind.Malus ? Language.LocalizedText.Same("Malus") : Language.LocalizedText.Same("Bonus"), most[0].Line.Amount(limit));
            if (sum < limit || (sum == limit && needed.Count == most.Count && most.All(m => m.Most is not null)))
                yield return PayoffProblems.CapNeverBinds(name, text, most[0].Line.Amount(sum));
            else if (kind == ConsequenceKind.Malus && needed.Count < most.Count)
                yield return SchemeProblems.FewFillTheCap(text, string.Join(", ", needed.Select(line => line.Name.Dutch)), string.Join(", ", needed.Select(line => line.Name.English)), (needed.Count, most.Count));
        }
    }

    /// <summary>A bonus on one indicator that pays for a malus on another.</summary>
    public static IEnumerable<Finding> BoughtOff(IReadOnlyList<PayoffLine> lines) =>
        from earned in lines
        let bonus = Bonus(earned)
        where bonus.Sign > 0
        from lost in lines
        where lost != earned
        from side in lost.Sides()
        let until = PaidFor(side, bonus)
        where until is not null
        select SchemeProblems.BuysOff(earned, lost, (bonus, until.Value.Bound, until.Value.Malus));

    /// <summary>Norms on events in time without any consequence for how late.</summary>
    public static IEnumerable<Finding> LateIsLate(CompensationScheme scheme)
    {
        var maluses = scheme.Rules.Where(r => r.Kind == ConsequenceKind.Malus).ToList();
        return maluses.Select(r => r.Norm).Distinct()
            .Where(norm => IsShareOfEvents(norm) && maluses.All(r => !MindsHowLate(r) || !Overlap(r.Norm.Scope, norm.Scope)))
            .Select(SchemeProblems.LateIsLate);
    }

    /// <summary>Rules between which one event counts twice, because consequences add up.</summary>
    public static IEnumerable<Finding> FinedTwice(CompensationScheme scheme)
    {
        if (scheme.Events is not EventRule.Cumulated cumulated)
            yield break;
        var maluses = scheme.Rules.Where(r => r.Kind == ConsequenceKind.Malus).ToList();
        for (var i = 0; i < maluses.Count; i++)
            foreach (var other in maluses.Skip(i + 1).Where(r => r.Norm.Indicator.Id.Equals(maluses[i].Norm.Indicator.Id) && Overlap(r.Norm.Scope, maluses[i].Norm.Scope)))
                yield return SchemeProblems.FinedTwice(maluses[i], other, cumulated.Clause);
    }

    /// <summary>Rules of which a repeated miss costs less than the one before.</summary>
    public static IEnumerable<Finding> RepetitionFalls(CompensationScheme scheme) =>
        from rule in scheme.Rules
        where rule.Kind == ConsequenceKind.Malus
        let repetition = rule.Repetition
        where repetition is not null
        let factors = repetition.Factors
        from count in factors.Bands.Select(b => b.Interval.Upper).OfType<decimal>().SelectMany(b => new[] { decimal.Ceiling(b), decimal.Floor(b) + 1 }).Distinct()
        where count >= 2 && count <= repetition.Window
        let factor = factors.Of(ExactNumber.Of(count)).Outcome
        let before = factors.Of(ExactNumber.Of(count - 1)).Outcome
        where factor < before
        select SchemeProblems.RepetitionFalls(rule, ExactNumber.Of(count), ExactNumber.Of(factor), ExactNumber.Of(before));

    // The largest amount before the caps of the period; null where there is none.
    private static ExactNumber? Most(PayoffLine line, ConsequenceKind kind, SchemePayoff payoff)
    {
        if (line.GoesOn && payoff.Rules.Any(r => r.Rule.Kind == kind && r.GoesOn))
            return null;
        var amounts = line.Pieces.Select(p => (Piece: p, Line: Cells.Fit(p.Stretch, line.Granularity, x => payoff.Uncapped(x, kind)))).ToList();
        return amounts.Any(a => a.Line.Slope.Sign != 0 && (a.Piece.Stretch.Lower is null || a.Piece.Stretch.Upper is null)) ? null
            : amounts.SelectMany(a => new[] { a.Piece.Stretch.Lower, a.Piece.Stretch.Upper }.Select(end => end is { } x ? a.Line.At(x) : a.Line.Intercept)).Max();
    }

    private static ExactNumber Bonus(PayoffLine line) =>
        line.Pieces.SelectMany(p => new[] { p.Stretch.Lower, p.Stretch.Upper }.Select(end => end is { } x ? p.Bonus.At(x) : p.Bonus.Intercept)).Max();

    // From the worst value on, the first that costs something and no more than is earned.
    private static (ServiceLevelBound Bound, ExactNumber Malus)? PaidFor(PayoffSide side, ExactNumber bonus)
    {
        foreach (var piece in side.Determined.Where(p => p.Malus != Line.Zero))
        {
            if (side.AtWorst(piece.Malus, piece) is { } worst && worst <= bonus)
                return (side.WorstOf(piece), worst);
            if (side.AtBest(piece.Malus, piece) is { } best && best < bonus && piece.Malus.Reaches(bonus) is { } crossing)
                return (new ServiceLevelBound(crossing, true), bonus);
        }

        return null;
    }

    private static bool IsShareOfEvents(StateNorm norm) => norm.Indicator is { Kind: MeasurementKind.Event } indicator && indicator.Aggregation.Equals(Aggregations.RatioOfSums);

    private static bool MindsHowLate(CompensationRule rule) =>
        rule.Function is ConsequenceFunction.EachEventStep or ConsequenceFunction.Weighed || !(rule.Norm.Indicator.Scale.Unit.Equals(Unit.Percent) || rule.Norm.Indicator.Aggregation.Equals(Aggregations.Count));

    private static bool Overlap(NormScope one, NormScope other) =>
        Meet(one.Services, other.Services) && Meet(one.Locations, other.Locations) && Meet(one.Priorities, other.Priorities);

    private static bool Meet<T>(ValueList<T> one, ValueList<T> other) => one.Count == 0 || other.Count == 0 || one.Any(other.Contains);
}
