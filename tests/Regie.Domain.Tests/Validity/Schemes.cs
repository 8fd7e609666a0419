using System;
using System.Linq;
using CsCheck;
using Regie.Compensation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Settlement;
using Regie.Tests.Settlement;

namespace Regie.Tests.Validity;

/// <summary>Random schemes on one indicator: two norms, each with a malus in percents, money or points, perhaps a bonus, caps of the period and of a norm.</summary>
internal static class Schemes
{
    private static readonly PointsAccount Account = new(new PointsAccountId("points"), LocalizedText.Of("punten", "points"),
        new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (4, 1m), (9, 1.5m)), RatchetMode.Marginal), Money.Euro(7));

    public static readonly Gen<CompensationScheme> All = Gen.Int[0, int.MaxValue - 1].Select(seed => Written(new Random(seed)));

    /// <summary>A norm on uptime with a name of its own.</summary>
    public static StateNorm Uptime(string id, decimal target) =>
        NormDraft.For(new NormId(id), Agreed.Reading("uptime", Scale.Percentage(Direction.HigherIsBetter), Target.AtLeast(1)).Indicator).Named(LocalizedText.Same(id))
            .Binds(Agreed.Parties).Requires(Target.AtLeast(target), Agreed.Start).Judged(AssessmentSchedule.Monthly(Agreed.Start)).Build();

    /// <summary>The settlement of a month with that uptime, on a charge of 1,000.</summary>
    public static SettlementProposal Settle(CompensationScheme scheme, decimal uptime)
    {
        var norms = scheme.Rules.Select(r => r.Norm).Distinct().ToArray();
        return scheme.Settle(SettlementBasis.For(Agreed.March, Money.Euro(1_000), Agreed.Judge(Agreed.March, [Agreed.Value("uptime", Agreed.March, uptime, Unit.Percent)], norms)));
    }

    private static CompensationScheme Written(Random random)
    {
        var (strict, lax) = (Uptime("strict", 90 + random.Next(0, 19) / 2m), Uptime("lax", 80 + random.Next(0, 20) / 2m));
        var draft = Agreed.Scheme().With(Account).With(Malus(strict, random));
        draft = random.Next(2) == 0 ? draft : draft.With(Malus(lax, random));
        draft = random.Next(3) > 0 ? draft : draft.With(CompensationRule.Bonus(strict, random.Next(2) == 0 ? ConsequenceFunction.Fixed(random.Next(1, 5)) : ConsequenceFunction.LinearFrom(ExactNumber.Of(random.Next(1, 4)), 95), ConsequenceBasis.PercentOfCharge()));
        draft = random.Next(2) == 0 ? draft : draft.CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(random.Next(1, 12))));
        draft = random.Next(2) == 0 ? draft : draft.CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Euro(random.Next(1, 90))).OnNorm(strict.Id));
        draft = random.Next(2) == 0 ? draft : draft.CumulatingUnder(Agreed.Clause("art. 9"));
        return draft.Build();
    }

    private static CompensationRule Malus(StateNorm norm, Random random)
    {
        var target = ((Target.Floor)norm.Targets[0].Target).Value;
        var function = random.Next(4) switch
        {
            0 => ConsequenceFunction.Fixed(random.Next(1, 9)),
            1 => ConsequenceFunction.ByBand(Agreed.Bands(random.Next(8, 12), (target - 10, random.Next(4, 8)), (target - 3, random.Next(0, 4)), (target, 0m))),
            2 => ConsequenceFunction.LinearFrom(ExactNumber.Quotient(random.Next(1, 5), 3), target - random.Next(0, 3)),
            _ => ConsequenceFunction.PerStep(random.Next(1, 4), random.Next(1, 5), target, (StepCounting)random.Next(0, 3), (WholeUnits)random.Next(0, 3)),
        };
        var rule = CompensationRule.Malus(norm, function, random.Next(3) switch
        {
            0 => ConsequenceBasis.PercentOfCharge(),
            1 => ConsequenceBasis.AmountIn(Currency.Eur),
            _ => ConsequenceBasis.PointsOn(Account.Id),
        });
        return random.Next(4) > 0 ? rule : rule.Repeating(new RepetitionRule(RepetitionCount.ConsecutivePeriods, 3, BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1.5m, (2, 2m))));
    }
}
