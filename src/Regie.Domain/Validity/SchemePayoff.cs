using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>What the rules on one indicator, over one scope and schedule, cost and earn together while all else has no consequence.</summary>
/// <remarks>The overlays lie as in a settlement. The norms rest on the same events, so that where an event is fined once the largest consequence stays.</remarks>
internal sealed class SchemePayoff
{
    private readonly CompensationScheme _scheme;
    private readonly IReadOnlyList<SchemeRule> _rules;
    private readonly ExactNumber _charge;
    private readonly Scale _scale;
    private readonly Granularity _granularity;

    public SchemePayoff(CompensationScheme scheme, IReadOnlyList<SchemeRule> rules)
    {
        (_scheme, _rules, _charge) = (scheme, rules, rules[0].Charge);
        (_scale, _granularity) = (rules[0].Rule.Norm.Indicator.Scale, rules[0].Granularity);
    }

    /// <summary>The payoff line; null where a rule has more steps than are worked out, or points are shared unevenly.</summary>
    public PayoffLine? Work()
    {
        var limit = PeriodLimit(ConsequenceKind.Malus);
        var own = _rules.Select(r => r.CriticalPoints(limit)).ToList();
        if (own.Contains(null) || SharesUnevenly)
            return null;
        var points = own.SelectMany(p => p!).ToList();

        // First where points cross a ratchet and one consequence overtakes another, then where norms reach their caps, then where all reach that of the period.
        points.AddRange(Crossings(points, Ratchets().Concat(Overtakings())));
        points.AddRange(Crossings(points, NormCaps()));
        points.AddRange(Crossings(points, [(x => Uncapped(x, ConsequenceKind.Malus), limit), (x => Uncapped(x, ConsequenceKind.Bonus), PeriodLimit(ConsequenceKind.Bonus))]));
        var malusNorms = Norms(r => r.Rule.Kind == ConsequenceKind.Malus).ToList();
        var first = Alone is { } alone ? NormLimit(alone, ConsequenceKind.Malus) : null;
        var most = first is { } norm && !(limit < norm) ? norm : limit;
        var pieces = Cells.Of(_scale.Domain, points, _granularity).Select(cell =>
        {
            var within = Cells.Within(cell, _granularity);
            bool IsMet(NormId id) => _rules.First(r => r.Rule.Norm.Id.Equals(id)).Target.IsMetBy(within);
            return new PayoffPiece(cell, PayoffPiece.Consistency.One, Fit(cell, x => At(x, ConsequenceKind.Malus)), Fit(cell, x => At(x, ConsequenceKind.Bonus)))
            {
                IsMet = malusNorms.Count > 0 ? malusNorms.All(IsMet) : Norms(_ => true).Any(IsMet),
                Uncapped = Fit(cell, x => Alone is null ? Uncapped(x, ConsequenceKind.Malus) : Sum(Money(x, ConsequenceKind.Malus))),
            };
        });
        return new PayoffLine(Name, _scale, _granularity, pieces.ToValueList(), amount => WordedPayoff.Text(ConsequenceBasis.AmountIn(_scheme.Currency), amount))
        {
            Limit = most,
            GoesOn = _rules.Any(r => r.GoesOn),
        };
    }

    /// <summary>Whether a norm with a cap of its own shares a points account with another, so that its part of the points is no line.</summary>
    public bool SharesUnevenly => _scheme.Events is EventRule.Cumulated && _rules.Where(r => r.OnAccount is not null).GroupBy(r => r.OnAccount)
        .Any(on => on.Select(r => r.Rule.Norm.Id).Distinct().Count() > 1 && on.Any(r => NormLimit(r.Rule.Norm.Id, ConsequenceKind.Malus) is not null));

    /// <summary>The names of its norms.</summary>
    public LocalizedText Name
    {
        get
        {
            var names = _rules.Select(r => r.Rule.Norm).Distinct().Select(n => n.Name).ToList();
            return LocalizedText.Of(string.Join(" + ", names.Select(n => n.Dutch)), string.Join(" + ", names.Select(n => n.English)));
        }
    }

    public IReadOnlyList<SchemeRule> Rules => _rules;

    /// <summary>What a value costs or earns, after caps on norms and on the period.</summary>
    public ExactNumber At(ExactNumber value, ConsequenceKind kind)
    {
        var uncapped = Uncapped(value, kind);
        return PeriodLimit(kind) is { } limit ? ExactNumber.Min(uncapped, limit) : uncapped;
    }

    /// <summary>What a value costs or earns before the caps of the period.</summary>
    public ExactNumber Uncapped(ExactNumber value, ConsequenceKind kind) => Money(value, kind).GroupBy(m => m.Norm)
        .Aggregate(ExactNumber.Zero, (sum, norm) => sum + (NormLimit(norm.Key, kind) is { } limit ? ExactNumber.Min(Sum(norm), limit) : Sum(norm)));

    /// <summary>The least that a cap of the period leaves of a kind; null where there is none.</summary>
    public ExactNumber? PeriodLimit(ConsequenceKind kind) => Least(_scheme.Caps.Where(c => c.Scope == CapScope.Period && c.Kind == kind));

    // The one norm that has a malus here, so that its cap is the cap of the whole.
    private NormId? Alone => Norms(r => r.Rule.Kind == ConsequenceKind.Malus).ToList() is { Count: 1 } one ? one[0] : null;

    private IEnumerable<NormId> Norms(Func<SchemeRule, bool> which) => _rules.Where(which).Select(r => r.Rule.Norm.Id).Distinct();

    private ExactNumber? NormLimit(NormId norm, ConsequenceKind kind) => Least(_scheme.Caps.Where(c => c.Scope == CapScope.Norm && c.Kind == kind && norm.Equals(c.Norm)));

    private ExactNumber? Least(IEnumerable<Cap> caps) => caps.Select(c => (ExactNumber?)c.LimitOn(_charge)).Min();

    // The consequences that count, each in money, as a settlement works them out.
    private List<(NormId Norm, ExactNumber Amount)> Money(ExactNumber value, ConsequenceKind kind)
    {
        var amounts = _rules.Where(r => r.Rule.Kind == kind).Select(r => (Rule: r, Amount: r.AmountAt(value))).Where(r => r.Amount.Sign > 0).ToList();
        if (kind == ConsequenceKind.Malus && amounts.Count > 1 && _scheme.Events is EventRule.OncePerEvent)
            amounts = [amounts.OrderByDescending(r => r.Amount * r.Rule.Worth).First()];
        return [.. amounts.Select(r => (r.Rule.Rule.Norm.Id, InMoney(r.Rule, r.Amount, amounts)))];
    }

    private static ExactNumber InMoney(SchemeRule rule, ExactNumber amount, IEnumerable<(SchemeRule Rule, ExactNumber Amount)> all)
    {
        if (rule.OnAccount is not { } account)
            return amount * rule.Worth;
        var gathered = all.Where(r => account.Equals(r.Rule.OnAccount)).Aggregate(ExactNumber.Zero, (sum, r) => sum + r.Amount);
        return account.Ratchet.Weigh(gathered) * ExactNumber.Of(account.PricePerPoint.Amount) * amount / gathered;
    }

    private static ExactNumber Sum(IEnumerable<(NormId Norm, ExactNumber Amount)> money) => money.Aggregate(ExactNumber.Zero, (sum, m) => sum + m.Amount);

    private IEnumerable<(Func<ExactNumber, ExactNumber> Amount, ExactNumber? Level)> Ratchets() =>
        from account in _rules.Select(r => r.OnAccount).OfType<PointsAccount>().Distinct()
        let gathered = _rules.Where(r => account.Equals(r.OnAccount)).ToList()
        from rules in gathered.Select(r => new List<SchemeRule> { r }).Append(gathered)
        from boundary in account.Ratchet.Factors.Bands.Select(b => b.Interval.Upper).OfType<decimal>()
        select ((Func<ExactNumber, ExactNumber>)(x => rules.Aggregate(ExactNumber.Zero, (sum, r) => sum + r.AmountAt(x))), (ExactNumber?)ExactNumber.Of(boundary));

    private IEnumerable<(Func<ExactNumber, ExactNumber> Amount, ExactNumber? Level)> Overtakings() =>
        from one in Enumerable.Range(0, _rules.Count)
        from other in Enumerable.Range(one + 1, _rules.Count - one - 1)
        where _rules[one].Rule.Kind == ConsequenceKind.Malus && _rules[other].Rule.Kind == ConsequenceKind.Malus
        select ((Func<ExactNumber, ExactNumber>)(x => (_rules[one].AmountAt(x) * _rules[one].Worth) - (_rules[other].AmountAt(x) * _rules[other].Worth)), (ExactNumber?)ExactNumber.Zero);

    private IEnumerable<(Func<ExactNumber, ExactNumber> Amount, ExactNumber? Level)> NormCaps() =>
        from norm in Norms(_ => true)
        from kind in new[] { ConsequenceKind.Malus, ConsequenceKind.Bonus }
        let limit = NormLimit(norm, kind)
        where limit is not null
        select ((Func<ExactNumber, ExactNumber>)(x => Sum(Money(x, kind).Where(m => m.Norm.Equals(norm)))), limit);

    private List<ExactNumber> Crossings(List<ExactNumber> points, IEnumerable<(Func<ExactNumber, ExactNumber> Amount, ExactNumber? Level)> levels)
    {
        var cells = Cells.Of(_scale.Domain, points, Granularity.Exact);
        return [.. from level in levels
                   where level.Level is not null
                   from cell in cells
                   let crossing = Fit(cell, level.Amount).Reaches(level.Level!.Value)
                   where crossing is not null && cell.Includes(crossing.Value)
                   select crossing.Value];
    }

    // A staircase that goes on without end is no line; its next step stands for what follows.
    private Line Fit(ValueStretch cell, Func<ExactNumber, ExactNumber> amount) => (cell.Lower is null || cell.Upper is null) && _rules.Any(r => r.GoesOn)
        ? Line.Flat(amount(Cells.Within(cell, Granularity.Exact)))
        : Cells.Fit(cell, Granularity.Exact, amount);
}
