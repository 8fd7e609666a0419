using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>One rule of a scheme as a function of the value of its indicator.</summary>
internal sealed record SchemeRule(CompensationRule Rule, Target Target, Granularity Granularity, CompensationScheme Scheme, ExactNumber Charge)
{
    /// <summary>Whether its consequence follows from the value alone; else it depends on what each event comes to.</summary>
    public bool IsByValue => Rule.Function is not ConsequenceFunction.EachEventStep && (!Rule.Function.CountsEvents || CountsAll || (IsShare && Granularity.Volume is not null));

    /// <summary>The amount, with the factor for a first miss, in what its basis is; zero where the norm does not ask for it.</summary>
    public ExactNumber AmountAt(ExactNumber value)
    {
        if (Target.IsMetBy(value) != (Rule.Kind == ConsequenceKind.Bonus))
            return ExactNumber.Zero;
        var amount = Rule.Function switch
        {
            ConsequenceFunction.EachEvent each => ExactNumber.Of(each.Value) * each.Repeats.Weigh(EventsAt(value)),
            ConsequenceFunction.Weighed weighed => weighed.Factors.Aggregate(weighed.Rate * weighed.Repeats.Weigh(EventsAt(value)), (product, factor) => product * factor.Factor),
            var function => function.Of(Rule.Kind, new ConsequenceCause(value, Direction, ValueList<EventQuantity>.Empty)),
        };
        return Rule.Repetition is { } repetition ? amount * ExactNumber.Of(repetition.Factors.Of(ExactNumber.One).Outcome) : amount;
    }

    /// <summary>What one unit of the amount is worth in money; of points their price, before ratchet.</summary>
    public ExactNumber Worth => Rule.Basis switch
    {
        ConsequenceBasis.OfCharge charge => charge.PartOf(Charge) / ExactNumber.Of(100),
        ConsequenceBasis.Points points => ExactNumber.Of(Account(points).PricePerPoint.Amount),
        _ => ExactNumber.One,
    };

    /// <summary>The account that its points go to; null where it has no points.</summary>
    public PointsAccount? OnAccount => Rule.Basis is ConsequenceBasis.Points points ? Account(points) : null;

    /// <summary>Where the amount changes other than evenly; null where there are more steps than are worked out.</summary>
    public IReadOnlyList<ExactNumber>? CriticalPoints(ExactNumber? limit)
    {
        IEnumerable<decimal> ends = Target switch
        {
            Target.Floor floor => [floor.Value],
            Target.Ceiling ceiling => [ceiling.Value],
            Target.Range range => [range.Least, range.Greatest],
            _ => [],
        };
        var enough = limit is { } most && Worth.Sign > 0 && OnAccount is null ? most / Worth : (ExactNumber?)null;
        var own = Rule.Function.Inner is { } ratchet
            ? ratchet.Factors.Bands.Select(b => b.Interval.Upper).OfType<decimal>().Select(boundary => ValueOf(ExactNumber.Of(boundary))).ToList()
            : Validity.CriticalPoints.Of(Rule.Function, Rule.Kind, Rule.Norm.Indicator.Scale, enough);
        return own is null ? null : [.. ends.Select(ExactNumber.Of), .. own];
    }

    public bool GoesOn => Validity.CriticalPoints.GoesOn(Rule.Function, Rule.Norm.Indicator.Scale.Domain);

    private Direction Direction => Rule.Norm.Indicator.Scale.Direction;

    private bool CountsAll => Direction == Direction.LowerIsBetter && Rule.Norm.Indicator.Aggregation.Equals(Aggregations.Count);

    private bool IsShare => Rule.Norm.Indicator.Aggregation.Equals(Aggregations.RatioOfSums) && Direction != Direction.TargetIsBest;

    private PointsAccount Account(ConsequenceBasis.Points points) => Scheme.Accounts.First(a => a.Id.Equals(points.Account));

    // How many events went wrong, at equal volume, each of one.
    private ExactNumber EventsAt(ExactNumber value) => CountsAll ? value
        : (Direction == Direction.HigherIsBetter ? ExactNumber.Of(100) - value : value) * ExactNumber.Of(Granularity.Volume!.Value) / ExactNumber.Of(100);

    private ExactNumber ValueOf(ExactNumber events)
    {
        if (CountsAll)
            return events;
        var share = events * ExactNumber.Of(100) / ExactNumber.Of(Granularity.Volume!.Value);
        return Direction == Direction.HigherIsBetter ? ExactNumber.Of(100) - share : share;
    }
}
