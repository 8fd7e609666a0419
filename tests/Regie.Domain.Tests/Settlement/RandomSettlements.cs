using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Regie.Compensation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;

namespace Regie.Tests.Settlement;

/// <summary>Random settlements under validated schemes: banded, linear, stepped, per event and in points, bonus and malus, caps of every scope, earn-back, history.</summary>
internal sealed class RandomSettlements
{
    public static readonly Gen<RandomSettlements> All = Gen.Int[0, int.MaxValue - 1].Select(seed => new RandomSettlements(new Random(seed)));

    private static readonly string[] Names = ["bands", "rising", "hours", "steps", "points", "quality"];
    private static readonly StateNorm[] Norms =
    [
        Agreed.InTime("bands", 90m),
        Agreed.Reading("rising", Scale.AmountOf(Unit.Minutes, Direction.LowerIsBetter), Target.AtMost(30m)),
        Agreed.Reading("hours", Scale.AmountOf(Unit.Hours, Direction.LowerIsBetter), Target.AtMost(10m)),
        Agreed.Reading("steps", Scale.AmountOf(Unit.Days, Direction.LowerIsBetter), Target.AtMost(2m)),
        Agreed.AtMost("points", 3m),
        Agreed.Reading("quality", Scale.Percentage(Direction.HigherIsBetter), Target.AtLeast(92m)),
    ];

    private RandomSettlements(Random random)
    {
        Charge = Money.Euro(random.Next(0, 200_000) / 100m);
        Total = random.Next(1, 25);
        InTime = random.Next(0, Total + 1);
        Faults = random.Next(0, 30);
        Readings = [random.Next(0, 9000) / 100m, random.Next(0, 4000) / 100m, random.Next(0, 1000) / 100m, random.Next(0, 10_001) / 100m];
        History = [.. Enumerable.Range(1, random.Next(0, 8)).Select(back => Past(random, back))];
        Scheme = Written(random).Build();
    }

    public CompensationScheme Scheme { get; }

    public Money Charge { get; }

    public int Total { get; }

    public int InTime { get; }

    public int Faults { get; }

    /// <summary>Minutes, hours, days, and percent.</summary>
    public ValueList<decimal> Readings { get; }

    public ValueList<SettledPeriod> History { get; }

    public IEnumerable<Observation> Observations =>
    [
        .. Agreed.Events("bands", Agreed.March, InTime, Total, "E"),
        .. Agreed.Events("points", Agreed.March, 0, Faults, "F"),
        Read("rising", Readings[0], Unit.Minutes), Read("hours", Readings[1], Unit.Hours), Read("steps", Readings[2], Unit.Days), Read("quality", Readings[3], Unit.Percent),
    ];

    public ValueList<NormAssessment> Assessments => Agreed.Judge(Agreed.March, Observations, Norms);

    public SettlementProposal Settle() => Settle(Scheme);

    public SettlementProposal Settle(CompensationScheme scheme) => scheme.Settle(SettlementBasis.For(Agreed.March, Charge, Assessments).After(History));

    /// <summary>The same with one thing better: one more event in time, one fault less, or a reading on the good side of what it was.</summary>
    public RandomSettlements Better(int what, decimal by) => (what % 6) switch
    {
        0 => new(this, Math.Min(Total, InTime + 1 + (int)by), Faults, Readings),
        1 => new(this, InTime, Math.Max(0, Faults - 1 - (int)by), Readings),
        var i when i < 5 => new(this, InTime, Faults, Replaced(i - 2, Math.Max(0m, Readings[i - 2] - by))),
        _ => new(this, InTime, Faults, Replaced(3, Math.Min(100m, Readings[3] + by))),
    };

    private RandomSettlements(RandomSettlements original, int inTime, int faults, ValueList<decimal> readings) =>
        (Scheme, Charge, Total, History, InTime, Faults, Readings) = (original.Scheme, original.Charge, original.Total, original.History, inTime, faults, readings);

    private ValueList<decimal> Replaced(int at, decimal value) => Readings.Select((r, i) => i == at ? value : r).ToValueList();

    private static Observation Read(string indicator, decimal value, Unit unit) => new Observation.Reading(
        new ObservationId("reading-" + indicator), new IndicatorId(indicator), Agreed.March.Interval.Start, unit.Equals(Unit.Percent) ? new Measured.Part(value, 100m, Unit.Hours) : new Measured.Value(value, unit));

    private static SettledPeriod Past(Random random, int back)
    {
        var month = new NodaTime.LocalDate(2026, 3, 1).PlusMonths(-back);
        return new SettledPeriod(Agreed.Month(month.Year, month.Month), Money.Euro(random.Next(0, 200_000) / 100m), Names
            .Select(n => new SettledNorm(new NormId(n), random.Next(3) == 0 ? VerdictKind.NotMet : VerdictKind.Met, Money.Euro(random.Next(2) == 0 ? 0 : random.Next(0, 3_000) / 100m), Money.Euro(random.Next(0, 500) / 100m))).ToValueList());
    }

    private static CompensationDraft Written(Random random)
    {
        decimal Amount() => random.Next(1, 5_000) / 1000m;
        var descending = Enumerable.Range(0, 4).Select(_ => Amount()).OrderDescending().ToArray();
        var ascending = Enumerable.Range(0, 3).Select(_ => Amount()).Order().ToArray();
        var account = new PointsAccount(new PointsAccountId("points"), LocalizedText.Same("points"),
            new Ratchet(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (random.Next(1, 6), 1m), (10m, 1.2m), (20m, 1.5m)), random.Next(2) == 0 ? RatchetMode.Marginal : RatchetMode.Whole), Money.Euro(Amount()));
        var draft = Agreed.Scheme().With(account)
            .With(CompensationRule.Malus(Norms[0], ConsequenceFunction.ByBand(Agreed.Bands(descending[0], (70m, descending[1]), (80m, descending[2]), (90m, 0m))), ConsequenceBasis.PercentOfCharge()).Repeating(
                new RepetitionRule(random.Next(2) == 0 ? RepetitionCount.ConsecutivePeriods : RepetitionCount.PeriodsInWindow, random.Next(2, 6), BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1m, (2m, 1.5m), (3m, 2m)))))
            .With(CompensationRule.Malus(Norms[1], ConsequenceFunction.ByBand(BandTable.Of(ValueDomain.NotNegative, BoundarySide.UpperInclusive, 0m, (30m, ascending[0]), (45m, ascending[1]), (60m, ascending[2]))), ConsequenceBasis.PercentOfCharge()))
            .With(CompensationRule.Malus(Norms[2], ConsequenceFunction.LinearFrom(ExactNumber.Quotient(random.Next(1, 100), random.Next(1, 100)), 10m), ConsequenceBasis.AmountIn(Currency.Eur)))
            .With(CompensationRule.Malus(Norms[3], ConsequenceFunction.PerStep(Amount(), Amount(), 2m, (StepCounting)random.Next(3), (WholeUnits)random.Next(3)), ConsequenceBasis.PercentOfCharge()))
            .With(CompensationRule.Malus(Norms[4], ConsequenceFunction.PerEvent(Amount(), Ratchet.None), ConsequenceBasis.PointsOn(account.Id)))
            .With(CompensationRule.Bonus(Norms[5], ConsequenceFunction.LinearFrom(ExactNumber.Of(Amount()), 95m), ConsequenceBasis.PercentOfCharge()))
            .With(CompensationRule.Malus(Norms[5], ConsequenceFunction.LinearFrom(ExactNumber.Of(Amount()), 92m), ConsequenceBasis.PercentOfCharge()));
        if (random.Next(2) == 0)
            draft = draft.CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Euro(Amount())).OnNorm(Norms[2].Id));
        if (random.Next(2) == 0)
            draft = draft.CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(random.Next(0, 2_000) / 100m)));
        if (random.Next(2) == 0)
            draft = draft.CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(random.Next(0, 1_500) / 100m)).OverLast(random.Next(2, 8)));
        if (random.Next(2) == 0)
            draft = draft.CappedBy(Cap.Of(ConsequenceKind.Malus, Money.Euro(random.Next(0, 300))).OverContract());
        if (random.Next(2) == 0)
            draft = draft.CappedBy(Cap.Of(ConsequenceKind.Bonus, Percentage.Of(random.Next(0, 1_000) / 100m)));
        if (random.Next(2) == 0)
            draft = draft.EarnedBackBy(new EarnBackRule(random.Next(1, 4), Percentage.Of(random.Next(1, 101)), null));
        if (random.Next(3) == 0)
            draft = draft.RoundedAt((OverlayStep)random.Next((int)OverlayStep.Consequence, (int)OverlayStep.Caps + 1), random.Next(2) == 0 ? Rounding.HalfUp(random.Next(0, 3)) : Rounding.Truncate(random.Next(0, 3)));
        return draft.SetOff((Netting)random.Next(2));
    }
}
