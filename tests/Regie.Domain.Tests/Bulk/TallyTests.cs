using System;
using System.Linq;
using CsCheck;
using Regie.Bulk;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Bulk;

public class TallyTests
{
    private static readonly Gen<(long Amount, long Whole)[]> Rows = Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Long[1, 1_000_000]).Array[0, 20];

    private static readonly Gen<Tally> Tallies = Rows.Select(Of);

    [Fact]
    public void Merge_IsAssociativeAndCommutativeWithAnIdentity() => Gen.Select(Tallies, Tallies, Tallies).Sample((a, b, c) =>
    {
        Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
        Assert.Equal(a.Merge(b), b.Merge(a));
        Assert.Equal(a, a.Merge(Tally.None));
        Assert.Equal(a, Tally.None.Merge(a));
    }, iter: Laws.Cases);

    [Fact]
    public void ToTotals_AreThoseOfTheMeasurements() => Gen.Select(Rows, Gen.Int[0, 6], Gen.Int[0, 6]).Sample((rows, amountDigits, wholeDigits) =>
    {
        var measured = rows.Select(r => (Measured)new Measured.Part(Scaled(r.Amount, amountDigits), Scaled(r.Whole, wholeDigits), Unit.Hours));

        Assert.Equal(MeasurementTotals.Of(measured, MeasurementNeeds.Sums), Of(rows).ToTotals(TallyScale.Of(amountDigits, wholeDigits)));
    }, iter: Laws.Times(2000));

    [Fact]
    public void FromSums_OfATally_IsThatTally() => Tallies.Sample(t => Assert.Equal(t, Tally.FromSums(t.Count, t.AmountSum, t.WholeSum, t.Least, t.Greatest)), iter: Laws.Cases);

    [Theory]
    [InlineData(-1, 0, 0, 0, 0, "a negative count")]
    [InlineData(0, 1, 0, 0, 0, "an amount of nothing")]
    [InlineData(0, 0, 0, 0, 1, "a greatest value of nothing")]
    [InlineData(1, 5, 0, 5, 5, "no whole")]
    [InlineData(1, 5, 1, 4, 6, "two ends of one measurement")]
    [InlineData(2, 5, 2, 3, 1, "the least above the greatest")]
    [InlineData(2, 4, 2, 1, 5, "a sum below both ends together")]
    [InlineData(3, 12, 3, 1, 5, "a sum above what three from 1 to 5 with both ends come to")]
    [InlineData(2, long.MaxValue, 2, long.MaxValue, long.MaxValue, "a sum that would have been too large")]
    public void FromSums_OfNoMeasurements_IsRefused(long count, long amounts, long wholes, long least, long greatest, string why) =>
        Expect.Throws<ArgumentException>(() => Tally.FromSums(count, amounts, wholes, least, greatest), why);

    [Fact]
    public void Merge_ThatDoesNotFit_IsRefusedAndWrapsNothingRound()
    {
        var large = Tally.Of(long.MaxValue, 1);
        foreach (var (left, right) in new[] { (large, Tally.Of(1, 1)), (Tally.Of(long.MinValue, 1), Tally.Of(-1, 1)), (Tally.Of(0, long.MaxValue), Tally.Of(0, 1)) })
            Assert.Equal(BulkFindings.SumMustFit, Assert.Single(Assert.Throws<RegieValidationException>(() => left.Merge(right)).Findings).Code);
        Assert.Equal(long.MaxValue - 1, large.Merge(Tally.Of(-1, 1)).AmountSum);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Of_AWholeOfNothing_IsRefused(long whole) => Expect.Argument<ArgumentOutOfRangeException>("whole", () => Tally.Of(1, whole));

    [Theory]
    [InlineData(-1, 0, "amountDigits")]
    [InlineData(19, 0, "amountDigits")]
    [InlineData(0, -1, "wholeDigits")]
    [InlineData(0, 19, "wholeDigits")]
    public void Scale_OutsideItsRange_IsRefused(int amounts, int wholes, string parameter) =>
        Expect.Argument<ArgumentOutOfRangeException>(parameter, () => TallyScale.Of(amounts, wholes));

    [Fact]
    public void ToString_TellsAllNumbers()
    {
        Assert.Equal("9 of 13 in 2, from 4 to 5", Tally.Of(4, 6).Merge(Tally.Of(5, 7)).ToString());
        Assert.Equal("none", Tally.None.ToString());
    }

    private static Tally Of((long Amount, long Whole)[] rows) => rows.Aggregate(Tally.None, (tally, r) => tally.Merge(Tally.Of(r.Amount, r.Whole)));

    private static decimal Scaled(long value, int digits) => value * new decimal(1, 0, 0, false, (byte)digits);
}
