using System;
using System.Linq;
using CsCheck;
using Regie.Bulk;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Bulk;

public class ValueListsTests
{
    [Fact]
    public void Of_SortsTheValuesOfEachList() => Rows.Some.Sample(rows =>
    {
        var lists = rows.Lists();
        for (var list = 0; list < Rows.GroupCount; list++)
            Assert.Equal(Enumerable.Range(0, rows.Count).Where(i => rows.Groups[i] == list).Select(i => rows.Amounts[i]).OrderBy(v => v), lists[list].ToArray());
    }, iter: Laws.Times(2000));

    [Fact]
    public void Merge_IsAssociativeAndCommutativeWithAnIdentity() => Gen.Select(Rows.Some, Rows.Some, Rows.Some).Sample((x, y, z) =>
    {
        var (a, b, c) = (x.Lists(), y.Lists(), z.Lists());
        Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
        Assert.Equal(a.Merge(b), b.Merge(a));
        Assert.Equal(a, a.Merge(ValueLists.Of(Rows.GroupCount, [], [])));
    }, iter: Laws.Times(2000));

    [Fact]
    public void Merge_HoweverRowsWereSplit_GivesTheSame() => Gen.Select(Rows.Some, Gen.Int[1, 5]).Sample((rows, parts) =>
        Assert.Equal(rows.Lists(), rows.Split(parts).Select(p => p.Lists()).Aggregate((a, b) => a.Merge(b))), iter: Laws.Times(2000));

    [Fact]
    public void NearestRanks_AreThoseOfThePercentileMethod() => Gen.Select(Rows.Some, Gen.OneOf(Gen.Int[1, 100].Select(p => (decimal)p), Gen.Int[1, 1_000_000].Select(p => p / 10_000m), Gen.Const(95.00000000000000000000000001m))).Sample((rows, p) =>
    {
        var (lists, results) = (rows.Lists(), new long[Rows.GroupCount]);
        lists.NearestRanks(Percentage.Of(p), results);
        for (var list = 0; list < Rows.GroupCount; list++)
        {
            var values = lists[list].ToArray().Select(v => (decimal)v).ToArray();
            var expected = values.Length == 0 ? ExactNumber.Zero : PercentileMethods.NearestRank.Of(values, Percentage.Of(p));
            Assert.Equal(expected, ExactNumber.Of(results[list]));
        }
    }, iter: Laws.Times(2000));

    [Fact]
    public void ToTotals_AreThoseOfTheMeasurements() => Gen.Select(Rows.Some, Gen.Int[0, 4]).Sample((rows, digits) =>
    {
        var measured = Enumerable.Range(0, rows.Count).Where(i => rows.Groups[i] == 1).Select(i => (Measured)new Measured.Value(rows.Amounts[i] * new decimal(1, 0, 0, false, (byte)digits), Unit.Minutes));

        Assert.Equal(MeasurementTotals.Of(measured, MeasurementNeeds.Values), rows.Lists().ToTotals(1, TallyScale.Of(digits, 0)));
    }, iter: Laws.Times(1000));

    [Fact]
    public void Of_ARowOfNoList_IsRefused()
    {
        var refused = Assert.Throws<RegieValidationException>(() => ValueLists.Of(2, [0, 2], [1, 1]));

        Assert.Equal(BulkFindings.RowMustNameAGroup, Assert.Single(refused.Findings).Code);
        Assert.StartsWith("Row 1 ", refused.Findings[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        var lists = ValueLists.Of(2, [0], [1]);
        Expect.Argument<ArgumentOutOfRangeException>("count", () => ValueLists.Of(0, [], []));
        Expect.Argument<ArgumentException>("values", () => ValueLists.Of(1, [0], []));
        Expect.Argument<ArgumentException>("other", () => lists.Merge(ValueLists.Of(1, [0], [1])));
        Expect.Argument<ArgumentNullException>("other", () => lists.Merge(null!));
        Expect.Argument<ArgumentException>("results", () => lists.NearestRanks(Percentage.Of(95), new long[1]));
        Expect.Argument<ArgumentOutOfRangeException>("percentage", () => lists.NearestRanks(Percentage.Of(0), new long[2]));
        Expect.Argument<ArgumentOutOfRangeException>("list", () => lists.ToTotals(2, TallyScale.Units));
    }
}
