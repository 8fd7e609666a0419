using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Bulk;
using Regie.Compensation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;
using Regie.Tests.Settlement;

namespace Regie.Tests.Bulk;

public class CompensationPlanTests
{
    private const int Months = 5;

    private static readonly ValueList<AssessmentPeriod> Periods = Enumerable.Range(1, Months).Select(month => Agreed.Month(2026, month)).ToValueList();

    [Fact]
    public void Settle_AnySchemeAndMeasurements_GivesTheAmountsOfTheSettlement()
    {
        var seen = new HashSet<string>();
        Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            var tallied = new Tallied(random);
            var scheme = Scheme(random);
            var plan = scheme.Compile(Periods, Tallied.InTenths, EventSeparation.Distinct);
            const int agreements = 2;
            var charges = Enumerable.Range(0, agreements * Months).Select(_ => random.NextInt64(0, Math.Min(plan.GreatestCharge, random.Next(2) == 0 ? 100 : 10_000_000))).ToArray();
            var cells = charges.Length * plan.Norms.Count;
            var (counts, amounts, wholes) = (new int[cells], new long[cells], new long[cells]);
            var expected = new List<(long, long, long, int, int)>();
            for (var agreement = 0; agreement < agreements; agreement++)
            {
                var history = new List<SettledPeriod>();
                for (var month = 0; month < Months; month++)
                {
                    var assessments = new List<NormAssessment>();
                    for (var n = 0; n < plan.Norms.Count; n++)
                    {
                        var rows = tallied.Measurements(plan.Norms[n], Periods[month], random.Next(5));
                        var (tally, cell) = (Tallied.Tally(rows), (((agreement * plan.Norms.Count) + n) * Months) + month);
                        (counts[cell], amounts[cell], wholes[cell]) = ((int)tally.Count, Tallied.Amount(plan.Norms[n], tally), tally.WholeSum);
                        assessments.AddRange(plan.Norms[n].Assess(Periods[month], ObservationSet.Of(rows.Select(r => r.Observation))));
                    }

                    var proposal = scheme.Settle(SettlementBasis.For(Periods[month], Money.Of(charges[(agreement * Months) + month] * scheme.Currency.MinorUnit, scheme.Currency), assessments).After(history));
                    history.Add(proposal.ToSettledPeriod());
                    expected.Add((Minor(proposal.Malus), Minor(proposal.Bonus), Minor(proposal.Balance), proposal.Lines.Count(l => l.Outcome == LineOutcome.Held), proposal.Lines.Count(l => l.Outcome == LineOutcome.NotAssessed)));
                    lock (seen)
                    {
                        seen.UnionWith(proposal.Caps.Where(c => c.Binds).Select(c => $"{c.Cap.Kind} cap {c.Cap.Scope}"));
                        seen.UnionWith(proposal.Lines.Where(l => l.Factor > ExactNumber.One).Select(_ => "repetition"));
                        seen.UnionWith(proposal.Lines.Select(l => l.Outcome.ToString()));
                        seen.UnionWith(proposal.Accounts.Where(a => a.Weighed.Sign > 0).Select(a => $"points {a.Account.Ratchet.Mode}"));
                    }
                }
            }

            var results = new SettledAmounts[charges.Length];
            plan.Settle(charges, new TallyColumns(counts, amounts, wholes), results);

            Assert.Equal(expected, results.Select(r => (r.Malus, r.Bonus, r.Balance, r.Held, r.NotAssessed)));
        }, iter: Laws.Times(1000));
        Assert.Equal(
            ["BeddingIn", "Bonus cap Contract", "Bonus cap Norm", "Bonus cap Period", "Bonus cap Rolling", "Counted", "Held", "Malus cap Contract", "Malus cap Norm", "Malus cap Period", "Malus cap Rolling", "NoConsequence", "NotAssessed", "points Marginal", "points Whole", "repetition"],
            seen.Order(StringComparer.Ordinal));
    }

    // The credits of a published case: on a monthly charge of 10, below 99.8 % 2 %, below 98 % 3 %, at most 10 % a month and over twelve months.
    [Theory]
    [InlineData(99_80, 0, "exactly 99.8 has none")]
    [InlineData(99_70, 20, "2 % of 10.00")]
    [InlineData(98_00, 20, "exactly 98 has 2 %")]
    [InlineData(97_00, 30, "3 % of 10.00")]
    public void Settle_ThePublishedCredits_AreThese(long available, long credit, string why)
    {
        var norm = Agreed.Reading("availability", Scale.Percentage(Direction.HigherIsBetter), Target.AtLeast(99.8m));
        var plan = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.ByBand(Agreed.Bands(3, (98, 2), (99.8m, 0))), ConsequenceBasis.PercentOfCharge()))
            .CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(10))).Build().Compile([Agreed.March], TallyScale.Of(2, 2), EventSeparation.Unknown);
        var results = new SettledAmounts[1];

        plan.Settle([10_00], new TallyColumns([1], [available], [100_00]), results);

        Expect.Equal(credit, results[0].Malus, why);
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "linear", "the linear amount of norm N1" },
        { "stepped", "the amount per step of norm N1" },
        { "event", "the amount per event of norm N1" },
        { "quantity", "the amount per quantity of norm N1" },
        { "rounding", "the rounding HalfUp(2) at step Consequence" },
        { "money", "the rounding HalfUp(3) at step Money" },
        { "earn-back", "earn-back" },
        { "points cap", "a cap on norm N1, which gives points" },
        { "window", "repetition over 65 periods of norm N1 (at most 64)" },
        { "groups", "norm N2, which is judged for each group" },
        { "events", "one consequence per event over several malus rules" },
        { "same events", "one consequence per event over several malus rules" },
        { "quarter", "norm N3, which is not judged with 1 March 2026 to 31 March 2026" },
        { "pro rata", "norm N4, of which 16 March 2026 to 31 March 2026 counts pro rata" },
        { "digits", "percentages and amounts of so many digits" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Compile_WhatAPlanCannotDo_IsRefusedByName(string what, string named)
    {
        var (norm, flat, ofCharge) = (Agreed.InTime("N1", 90), ConsequenceFunction.Fixed(1), ConsequenceBasis.PercentOfCharge());
        var grouped = NormDraft.For(new NormId("N2"), Agreed.Share("N2", MeasurementKind.Event)).Binds(Agreed.Parties).Judged(AssessmentSchedule.Monthly(Agreed.Start))
            .Requires(Target.AtLeast(90), Agreed.Start).Covering(NormScope.Everything.GroupedBy(ScopeGrouping.ForEachPriority)).Build();
        var quarterly = NormDraft.For(new NormId("N3"), Agreed.Share("N3", MeasurementKind.Event)).Binds(Agreed.Parties).Judged(AssessmentSchedule.Quarterly(Agreed.Start.PlusMonths(1))).Requires(Target.AtLeast(90), Agreed.Start).Build();
        var counted = NormDraft.For(new NormId("N4"), Agreed.AtMost("N4", 3).Indicator).Binds(Agreed.Parties).Judged(AssessmentSchedule.Monthly(Agreed.Start)).Requires(Target.AtMost(3), Agreed.Start)
            .Counting(NormPolicy.Default.With(PartialPeriodRule.ProRata)).Build();
        var period = what == "pro rata" ? Agreed.March.Within(new LocalDate(2026, 3, 16), new LocalDate(2026, 4, 1))! : Agreed.March;
        var account = new PointsAccount(new PointsAccountId("A"), LocalizedText.Same("A"), Ratchet.None, Money.Euro(1));
        var plain = CompensationRule.Malus(norm, flat, ofCharge);
        var scheme = what switch
        {
            "linear" => Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.LinearFrom(ExactNumber.One, 90), ofCharge)),
            "stepped" => Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.PerStep(1, 1, 90, StepCounting.Full, WholeUnits.AsMeasured), ofCharge)),
            "event" => Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.PerEvent(1, Ratchet.None), ofCharge)),
            "quantity" => Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.PerQuantity(ExactNumber.One), ofCharge)),
            "rounding" => Agreed.Scheme().With(plain).RoundedAt(OverlayStep.Consequence, Rounding.HalfUp(2)),
            "money" => Agreed.Scheme().With(plain).RoundedAt(OverlayStep.Money, Rounding.HalfUp(3)),
            "earn-back" => Agreed.Scheme().With(plain).EarnedBackBy(new EarnBackRule(1, Percentage.Of(50), null)),
            "points cap" => Agreed.Scheme().With(account).With(CompensationRule.Malus(norm, flat, ConsequenceBasis.PointsOn(account.Id))).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(1)).OnNorm(norm.Id)),
            "window" => Agreed.Scheme().With(plain.Repeating(new RepetitionRule(RepetitionCount.PeriodsInWindow, 65, BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1m)))),
            "groups" => Agreed.Scheme().With(CompensationRule.Malus(grouped, flat, ofCharge)),
            "quarter" => Agreed.Scheme().With(CompensationRule.Malus(quarterly, flat, ofCharge)),
            "pro rata" => Agreed.Scheme().With(CompensationRule.Malus(counted, flat, ofCharge)),
            "events" => Agreed.Scheme().With(plain).With(CompensationRule.Malus(Agreed.InTime("N2", 90), flat, ofCharge)),
            "same events" => Agreed.Scheme().With(plain).With(plain),
            _ => Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.Fixed(1.00000000000000000001m), ofCharge)),
        };

        var refused = Assert.Throws<RegieValidationException>(() => scheme.Build().Compile([period], TallyScale.Units, what == "events" ? EventSeparation.Unknown : EventSeparation.Distinct));

        var finding = Assert.Single(refused.Findings);
        Assert.Equal(BulkFindings.SchemeMustFitPlan, finding.Code);
        Assert.Contains(named, finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_SeveralThings_AreAllReported()
    {
        var norm = Agreed.Norm(new Indicator(new IndicatorId("N"), LocalizedText.Same("N"), MeasurementKind.Event, Scale.Percentage(Direction.HigherIsBetter), Aggregations.TimeSlices), Target.AtLeast(90));
        var scheme = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.LinearFrom(ExactNumber.One, 90), ConsequenceBasis.PercentOfCharge())).EarnedBackBy(new EarnBackRule(1, Percentage.Of(50), null)).Build();

        Assert.Equal([BulkFindings.NormMustBeTalliable, BulkFindings.SchemeMustFitPlan, BulkFindings.SchemeMustFitPlan], scheme.ValidateForBulk(Periods, TallyScale.Units, EventSeparation.Unknown).Select(f => f.Code));
    }

    [Fact]
    public void Settle_ARowThatCannotBe_NamesItAndClearsAll()
    {
        var plan = Plan();
        var results = new SettledAmounts[2];
        plan.Settle([100, 100], new TallyColumns([1, 1], [0, 0], [1, 1]), results);
        Assert.All(results, r => Assert.Equal(10, r.Malus));

        Assert.Equal(("REG-BLK-011", "Row 1 has a charge of -1"), Refusal([100, -1], [1, 1], [0, 0]));
        Assert.Equal(("REG-BLK-011", $"Row 1 has a charge of {plan.GreatestCharge + 1}"), Refusal([100, plan.GreatestCharge + 1], [1, 1], [0, 0]));
        Assert.Equal(("REG-BLK-005", "Row 1 for norm N counts 0"), Refusal([100, 100], [1, 0], [0, 0]));
        Assert.Equal(("REG-BLK-006", "Row 1 for norm N has 2 of 1"), Refusal([100, 100], [1, 1], [0, 2]));

        (string, string) Refusal(long[] charges, int[] counts, long[] amounts)
        {
            var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => plan.Settle(charges, new TallyColumns(counts, amounts, [1, 1]), results)).Findings);
            Assert.All(results, r => Assert.Equal(default, r));
            plan.Settle([100, 100], new TallyColumns([1, 1], [0, 0], [1, 1]), results);
            return (finding.Code.Value, string.Join(' ', finding.Message.English.Split(' ', ';').Take(finding.Code.Value == "REG-BLK-011" ? 7 : finding.Code.Value == "REG-BLK-005" ? 7 : 9)).Trim());
        }
    }

    // The bound is for every sum that a plan makes, over all its periods.
    [Fact]
    public void Settle_TheGreatestCharge_StaysExact()
    {
        var norm = Agreed.InTime("N", 90);
        var scheme = Agreed.Scheme().With(CompensationRule.Malus(norm, ConsequenceFunction.Fixed(100), ConsequenceBasis.PercentOfCharge())).CappedBy(Cap.Of(ConsequenceKind.Malus, Percentage.Of(99.99m)).OverContract()).Build();
        var plan = scheme.Compile(Periods, TallyScale.Units, EventSeparation.Unknown);
        var (charges, results) = (Enumerable.Repeat(plan.GreatestCharge, Months).ToArray(), new SettledAmounts[Months]);

        plan.Settle(charges, new TallyColumns(new[] { 1, 1, 1, 1, 1 }, new long[Months], new[] { 1L, 1, 1, 1, 1 }), results);

        var all = decimal.Round(plan.GreatestCharge * (decimal)Months * 0.9999m, MidpointRounding.AwayFromZero);
        Assert.InRange(all - results.Sum(r => (decimal)r.Malus), -Months, Months);
        Assert.True(plan.GreatestCharge > 1_000_000_000_00);
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        var plan = Plan();
        var results = new SettledAmounts[1];
        Expect.Argument<ArgumentNullException>("scheme", () => PlanCompilation.Compile(null!, Periods, TallyScale.Units, EventSeparation.Unknown));
        Expect.Argument<ArgumentNullException>("periods", () => plan.Scheme.Compile(null!, TallyScale.Units, EventSeparation.Unknown));
        Expect.Argument<ArgumentNullException>("periods", () => plan.Scheme.Compile([null!], TallyScale.Units, EventSeparation.Unknown));
        Expect.Argument<ArgumentException>("periods", () => plan.Scheme.Compile([], TallyScale.Units, EventSeparation.Unknown));
        Expect.Argument<ArgumentException>("periods", () => plan.Scheme.Compile([Periods[1], Periods[0]], TallyScale.Units, EventSeparation.Unknown));
        Expect.Argument<ArgumentOutOfRangeException>("events", () => plan.Scheme.Compile(Periods, TallyScale.Units, (EventSeparation)2));
        Expect.Argument<ArgumentException>("tallies", () => plan.Settle([1], new TallyColumns([1, 1], [1, 1], [1, 1]), results));
        Expect.Argument<ArgumentException>("results", () => plan.Settle([1, 1], new TallyColumns([1, 1], [1, 1], [1, 1]), results));
        Expect.Argument<ArgumentException>("charges", () => plan.Scheme.Compile(Periods, TallyScale.Units, EventSeparation.Unknown).Settle([1], new TallyColumns([1], [1], [1]), results));
    }

    private static CompensationPlan Plan() => Agreed.Scheme().With(CompensationRule.Malus(Agreed.InTime("N", 90), ConsequenceFunction.Fixed(10), ConsequenceBasis.PercentOfCharge())).Build()
        .Compile([Agreed.March], TallyScale.Units, EventSeparation.Unknown);

    private static long Minor(Money money) => (long)(money.Amount / money.Currency.MinorUnit);

    private static CompensationScheme Scheme(Random random)
    {
        var currency = Currency.Parse(new[] { "EUR", "EUR", "JPY", "KWD" }[random.Next(4)]);
        var norms = Enumerable.Range(1, random.Next(1, 5)).Select(i => Norm(random, $"N{i}")).ToList();
        var draft = Agreed.Scheme(currency);
        PointsAccount[] accounts = [Account("A"), Account("B")];
        foreach (var account in accounts)
            draft = draft.With(account);
        var pointed = new HashSet<NormId>();
        foreach (var (norm, i) in norms.Select((norm, i) => (norm, i)))
        {
            var basis = random.Next(3) switch
            {
                0 => ConsequenceBasis.PointsOn(accounts[random.Next(2)].Id),
                1 => ConsequenceBasis.AmountIn(currency),
                _ => ConsequenceBasis.PercentOfCharge([.. Enumerable.Range(0, random.Next(3)).Select(_ => new NamedShare(LocalizedText.Same("share"), Percentage.Of(random.Next(1, 11) * 10)))]),
            };
            if (basis is ConsequenceBasis.Points)
                pointed.Add(norm.Id);
            draft = draft.With(Repeating(CompensationRule.Malus(norm, Function(norm, ConsequenceKind.Malus), basis)));
            if (random.Next(2) == 0)
                draft = draft.With(Repeating(CompensationRule.Bonus(norm, Function(norm, ConsequenceKind.Bonus), random.Next(2) == 0 ? ConsequenceBasis.AmountIn(currency) : ConsequenceBasis.PercentOfCharge())));
        }

        foreach (var kind in new[] { ConsequenceKind.Malus, ConsequenceKind.Bonus })
            for (var i = random.Next(4); i > 0; i--)
            {
                var cap = random.Next(2) == 0 ? Cap.Of(kind, Percentage.Of(random.Next(200) / 4m)) : Cap.Of(kind, Money.Of(random.Next(2000) * currency.MinorUnit, currency));
                var norm = norms[random.Next(norms.Count)].Id;
                draft = draft.CappedBy(random.Next(4) switch
                {
                    0 => cap.OverLast(random.Next(2, 5)),
                    1 => cap.OverContract(),
                    2 when !pointed.Contains(norm) => cap.OnNorm(norm),
                    _ => cap,
                });
            }

        if (random.Next(2) == 0)
            draft = draft.CumulatingUnder(Agreed.Clause("9"));
        if (random.Next(2) == 0)
            draft = draft.SetOff(Netting.Netted);
        return (random.Next(4) switch
        {
            0 => draft.RoundedAt(OverlayStep.Money, Rounding.HalfEven(currency.MinorUnitDigits)),
            1 => draft.RoundedAt(OverlayStep.Money, Rounding.Truncate(currency.MinorUnitDigits)),
            _ => draft,
        }).Build();

        PointsAccount Account(string id) => new(new PointsAccountId(id), LocalizedText.Same(id),
            new Ratchet(BandTable.Of(ValueDomain.NotNegative, (BoundarySide)random.Next(2), random.Next(3) / 2m, (random.Next(1, 20) / 2m, 1m), (10 + random.Next(10), 1.2m), (25, 1.5m)), (RatchetMode)random.Next(2)),
            Money.Of(random.Next(1, 1000) / 100m, currency));

        CompensationRule Repeating(CompensationRule rule) => random.Next(2) == 0 ? rule
            : rule.Repeating(new RepetitionRule((RepetitionCount)random.Next(2), random.Next(2, 5), BandTable.Of(ValueDomain.NotNegative, BoundarySide.LowerInclusive, 1m, (2, 1.5m), (3, 2.25m))));

        ConsequenceFunction Function(StateNorm norm, ConsequenceKind kind)
        {
            if (random.Next(3) == 0)
                return ConsequenceFunction.Fixed(random.Next(1, 200) / 4m);
            var amounts = Enumerable.Range(0, 4).Select(_ => random.Next(100) / 4m).Order().ToArray();
            if (norm.Indicator.Scale.Direction == Direction.HigherIsBetter != (kind == ConsequenceKind.Bonus))
                Array.Reverse(amounts);
            return ConsequenceFunction.ByBand(BandTable.Of(norm.Indicator.Scale.Domain, (BoundarySide)random.Next(2), amounts[0], (random.Next(1, 20), amounts[1]), (25m + (random.Next(20) / 4m), amounts[2]), (50, amounts[3])));
        }
    }

    private static StateNorm Norm(Random random, string id)
    {
        var aggregation = Tallied.Aggregated[random.Next(Tallied.Aggregated.Length)];
        var direction = (Direction)random.Next(1, 3);
        var scale = aggregation.Unit == AggregatedUnit.Percent ? Regie.Norms.Scale.Percentage(direction) : new Scale(aggregation.Unit == AggregatedUnit.AsMeasured ? Unit.Hours : Unit.Count, ValueDomain.NotNegative, direction);
        var draft = NormDraft.For(new NormId(id), new Indicator(new IndicatorId(id), LocalizedText.Same(id), MeasurementKind.Event, scale, aggregation))
            .Binds(Agreed.Parties).Judged(AssessmentSchedule.Monthly(Agreed.Start))
            .Requires(direction == Direction.HigherIsBetter ? Target.AtLeast(random.Next(60)) : Target.AtMost(random.Next(60)), Agreed.Start)
            .Counting(NormPolicy.Default.WithMinimumVolume(random.Next(3)).With((NoDataRule)random.Next(2)));
        return (random.Next(4) == 0 ? draft.BeddingIn(new LocalDate(2026, 2, 1)) : draft).Build();
    }
}
