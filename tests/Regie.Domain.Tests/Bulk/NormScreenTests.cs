using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Bulk;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using Regie.Tests.Settlement;

namespace Regie.Tests.Bulk;

public class NormScreenTests
{
    [Fact]
    public void Judge_AnyNormAndMeasurements_IsAsTheAssessorJudges()
    {
        var seen = new HashSet<string>();
        Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            var tallied = new Tallied(random);
            var norm = tallied.Norm("N", Tallied.Aggregated[random.Next(Tallied.Aggregated.Length)]);
            var period = random.Next(4) == 0 ? Agreed.March.Within(new LocalDate(2026, 3, 9), new LocalDate(2026, 5, 1))! : Agreed.March;
            var rows = tallied.Measurements(norm, period, random.Next(5));
            var excused = rows.Where(_ => random.Next(4) == 0).ToList();
            var tally = Tallied.Tally(rows.Except(excused));
            var screen = NormScreen.Of(norm, period, Tallied.InTenths);

            NormAssessment? assessed = null;
            var outside = Record.Exception(() => assessed = Assert.Single(norm.Assess(period, ObservationSet.Of(rows.Select(r => r.Observation)), tallied.Excuse(excused.Select(r => r.Observation)))));

            if (outside is not null)
            {
                // What single measurements may not be, their tally does not tell; what all together may not be, it does.
                Assert.IsType<RegieValidationException>(outside);
                if (norm.Validate(period, ObservationSet.Of(rows.Select(r => r.Observation))).Count == 0)
                {
                    Assert.Equal(BulkFindings.TallyMustLieInDomain, Assert.Single(Assert.Throws<RegieValidationException>(() => screen.Judge(tally, excused.Count)).Findings).Code);
                    lock (seen)
                        seen.Add("outside");
                }

                return;
            }

            lock (seen)
                seen.Add(assessed!.Verdict.Kind.ToString());
            Assert.Equal(assessed!.Verdict.Kind, screen.Judge(tally, excused.Count));
            var results = new VerdictKind[1];
            screen.Judge(new TallyColumns([(int)tally.Count], [Tallied.Amount(norm, tally)], [tally.WholeSum], [excused.Count]), results);
            Assert.Equal(assessed.Verdict.Kind, results[0]);
            if (assessed.Parts.Count == 1)
                Assert.Equal(assessed.Value, norm.Indicator.Aggregation.Of(tally.ToTotals(Tallied.InTenths)));
        }, iter: Laws.Cases);
        Assert.Equal(["Met", "NotApplicable", "NotAssessable", "NotMet", "outside"], seen.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(94_995, 100_000, VerdictKind.NotMet, "94.995 % does not meet 95 %")]
    [InlineData(95_000, 100_000, VerdictKind.Met, "equality meets")]
    [InlineData(949_999_999_999_999_999, 1_000_000_000_000_000_000, VerdictKind.NotMet, "one in a trillion short")]
    [InlineData(950_000_000_000_000_000, 1_000_000_000_000_000_000, VerdictKind.Met, "exactly, of a trillion")]
    public void Judge_NearTheTarget_IsExact(long amount, long whole, VerdictKind expected, string why)
    {
        var results = new VerdictKind[1];
        NormScreen.Of(Agreed.InTime("N", 95m), Agreed.March, TallyScale.Units).Judge(new TallyColumns([5], [amount], [whole]), results);
        Expect.Equal(expected, results[0], why);
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, "REG-BLK-005", "a negative count")]
    [InlineData(0, 1, 0, 0, "REG-BLK-005", "an amount of nothing")]
    [InlineData(0, 0, 1, 0, "REG-BLK-005", "a whole of nothing")]
    [InlineData(2, 1, 0, 0, "REG-BLK-005", "measurements without a whole")]
    [InlineData(2, 1, 2, -1, "REG-BLK-005", "a negative number excused")]
    [InlineData(2, 3, 2, 0, "REG-BLK-006", "more than all in time")]
    [InlineData(2, -1, 2, 0, "REG-BLK-006", "less than none in time")]
    public void Judge_ARowThatCannotBe_NamesItAndClearsAll(int count, long amount, long whole, int excused, string code, string why)
    {
        VerdictKind[] results = [VerdictKind.Conflict, VerdictKind.Conflict];

        var refused = Expect.Throws<RegieValidationException>(() => NormScreen.Of(Agreed.InTime("N", 95m), Agreed.March, TallyScale.Units).Judge(new TallyColumns([1, count], [1, amount], [1, whole], [0, excused]), results), why);

        Assert.Equal(code, Assert.Single(refused.Findings).Code.Value);
        Assert.StartsWith("Row 1 for norm N ", refused.Findings[0].Message.English, StringComparison.Ordinal);
        Assert.All(results, r => Assert.Equal(default, r));
    }

    [Fact]
    public void Validate_AnAggregationThatNeedsMore_IsNamed()
    {
        foreach (var aggregation in new[] { Aggregations.TimeSlices, Aggregations.Percentile(Percentage.Of(95), PercentileMethods.R7), new OfAHost() })
        {
            var scale = aggregation.Unit == AggregatedUnit.Percent ? Scale.Percentage(Direction.HigherIsBetter) : Scale.AmountOf(Unit.Hours, Direction.HigherIsBetter);
            var norm = Agreed.Norm(new Indicator(new IndicatorId("N"), LocalizedText.Same("N"), MeasurementKind.Event, scale, aggregation), Target.AtLeast(50));

            var finding = Assert.Single(NormScreen.Validate(norm, Agreed.March, TallyScale.Units));

            Assert.Equal(BulkFindings.NormMustBeTalliable, finding.Code);
            Assert.Contains(aggregation.Name, finding.Message.English, StringComparison.Ordinal);
            Assert.Throws<RegieValidationException>(() => NormScreen.Of(norm, Agreed.March, TallyScale.Units));
        }
    }

    [Theory]
    [InlineData(2026, 3, 2, true, "the target changes on the second day")]
    [InlineData(2026, 3, 1, false, "the target changes with the period")]
    [InlineData(2026, 4, 1, false, "the target changes with the next period")]
    public void Validate_ATargetThatChangesInside_IsNamed(int year, int month, int day, bool isInside, string why)
    {
        var norm = NormDraft.For(new NormId("N"), Agreed.Share("N", MeasurementKind.Event)).Binds(Agreed.Parties).Judged(AssessmentSchedule.Monthly(Agreed.Start))
            .Requires(Target.AtLeast(90), Agreed.Start).Requires(Target.AtLeast(95), new LocalDate(year, month, day)).Build();

        var codes = NormScreen.Validate(norm, Agreed.March, TallyScale.Units).Select(f => f.Code);

        Expect.Equal(isInside ? BulkFindings.TargetMustHoldThroughout : null, codes.SingleOrDefault(), why);
    }

    [Fact]
    public void Validate_ATargetThatBeginsInside_IsNamed() =>
        Assert.Equal(BulkFindings.TargetMustHoldThroughout, Assert.Single(NormScreen.Validate(Agreed.InTime("N", 95m), AssessmentPeriod.Between(new LocalDate(2025, 12, 16), new LocalDate(2026, 1, 16), Agreed.Amsterdam), TallyScale.Units)).Code);

    [Fact]
    public void Validate_AVolumeOfSamples_IsNamed()
    {
        var norm = NormDraft.For(new NormId("N"), Agreed.Share("N", MeasurementKind.Sample)).Binds(Agreed.Parties).Judged(AssessmentSchedule.Monthly(Agreed.Start)).Requires(Target.AtLeast(90), Agreed.Start);

        Assert.Empty(NormScreen.Validate(norm.Build(), Agreed.March, TallyScale.Units));
        var finding = Assert.Single(NormScreen.Validate(norm.Counting(NormPolicy.Default.WithMinimumVolume(2)).Build(), Agreed.March, TallyScale.Units));
        Assert.Equal(BulkFindings.NormMustBeTalliable, finding.Code);
        Assert.Contains("samples count what was inspected", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_NumbersOfTooManyDigits_AreNamed()
    {
        var findings = NormScreen.Validate(Agreed.InTime("N", 95.0000000000000000000000001m), Agreed.March, TallyScale.Units);

        Assert.Equal(BulkFindings.NumbersMustFit, Assert.Single(findings).Code);
        Assert.Contains("95.0000000000000000000000001", findings[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        var (norm, results) = (Agreed.InTime("N", 95m), new VerdictKind[2]);
        var screen = NormScreen.Of(norm, Agreed.March, TallyScale.Units);
        Expect.Argument<ArgumentNullException>("norm", () => NormScreen.Of(null!, Agreed.March, TallyScale.Units));
        Expect.Argument<ArgumentNullException>("period", () => NormScreen.Of(norm, null!, TallyScale.Units));
        Expect.Argument<ArgumentException>("results", () => screen.Judge(new TallyColumns([1], [1], [1]), results));
        Expect.Argument<ArgumentOutOfRangeException>("excused", () => screen.Judge(Tally.None, -1));
        Expect.Argument<ArgumentException>("amounts", () => _ = new TallyColumns([1], [], [1]).Counts.Length);
        Expect.Argument<ArgumentException>("wholes", () => _ = new TallyColumns([1], [1], []).Counts.Length);
        Expect.Argument<ArgumentException>("excused", () => _ = new TallyColumns([1], [1], [1], [1, 1]).Counts.Length);
    }

    // Named like a standard one that takes a number, but not that one.
    private sealed class OfAHost() : Aggregation("rate-per(10)", LocalizedText.Same("own"), AggregatedUnit.AsMeasured, MeasurementNeeds.Sums)
    {
        public override ExactNumber? Of(MeasurementTotals totals) => totals.AmountSum;
    }
}
