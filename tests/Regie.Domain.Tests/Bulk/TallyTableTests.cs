using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Bulk;
using Regie.Identifiers;
using Regie.Norms;
using Regie.ServiceTime;

namespace Regie.Tests.Bulk;

public class TallyTableTests
{
    [Fact]
    public void Of_EachGroupAndPeriod_IsTheTallyOfItsRows() => Rows.Some.Sample(rows =>
    {
        var table = rows.Table();
        for (var group = 0; group < Rows.GroupCount; group++)
            for (var period = 0; period < Rows.Months.Count; period++)
            {
                var expected = Enumerable.Range(0, rows.Count).Where(i => rows.Groups[i] == group && Rows.Months.Periods[period].Includes(Instant.FromUnixTimeTicks(rows.Ticks[i])))
                    .Aggregate(Tally.None, (tally, i) => tally.Merge(Tally.Of(rows.Amounts[i], rows.Wholes[i])));
                Assert.Equal(expected, table.Of(group, period));
            }
    }, iter: Laws.Times(1000));

    [Fact]
    public void Merge_HoweverRowsWereSplit_GivesTheSame() => Gen.Select(Rows.Some, Gen.Int[1, 6], Gen.Int).Sample((rows, parts, seed) =>
    {
        var order = new Random(seed);
        var merged = new TallyTable(Rows.GroupCount, Rows.Months);
        foreach (var part in rows.Split(parts).OrderBy(_ => order.Next()))
            merged.Merge(part.Table());

        Assert.True(rows.Table().HoldsSameAs(merged));
    }, iter: Laws.Times(2000));

    [Fact]
    public void Add_ByPeriodNumber_IsAsByMoment() => Rows.Some.Sample(rows =>
    {
        var (periods, table) = (new int[rows.Count], new TallyTable(Rows.GroupCount, Rows.Months));
        Rows.Months.IndicesOf(rows.Ticks, periods);
        table.Add(rows.Groups, periods, rows.Amounts, rows.Wholes);

        Assert.True(table.HoldsSameAs(rows.Table()));
    }, iter: Laws.Times(1000));

    [Fact]
    public void Add_WithoutWholes_IsOutOfOneEach() => Rows.Some.Sample(rows =>
    {
        var (ones, table) = (new TallyTable(Rows.GroupCount, Rows.Months), new TallyTable(Rows.GroupCount, Rows.Months));
        ones.Add(rows.Groups, rows.Ticks, rows.Amounts, [.. rows.Wholes.Select(_ => 1L)]);
        table.Add(rows.Groups, rows.Ticks, rows.Amounts);

        Assert.True(table.HoldsSameAs(ones));
    }, iter: Laws.Times(1000));

    [Fact]
    public void Add_WhereAllTogetherMightNotFit_WatchesEachSum() => Rows.Some.Sample(rows =>
    {
        var table = new TallyTable(Rows.GroupCount + 1, Rows.Months);
        var large = long.MaxValue / 2;

        // Twice in different periods fits each sum, but not all together.
        table.Add([Rows.GroupCount, Rows.GroupCount], [Rows.Start, Rows.End - 1], [large, large], [1, 1]);
        table.Add([Rows.GroupCount], [Rows.Start], [large + 1], [1]);
        table.Add(rows.Groups, rows.Ticks, rows.Amounts, rows.Wholes);

        Assert.Equal(long.MaxValue, table.Of(Rows.GroupCount, 0).AmountSum);
        var plain = rows.Table();
        Assert.All(Enumerable.Range(0, Rows.GroupCount), group => Assert.Equal(plain.Of(group, 1), table.Of(group, 1)));
    }, iter: Laws.Times(200));

    [Fact]
    public void Add_ASumThatDoesNotFit_LeavesTheTableAsItWas()
    {
        var table = new TallyTable(2, Rows.Months);
        table.Add([0], [Rows.Start], [5], [1]);
        var before = table.ToPart(new SourceId("s"), 0, 0);

        var refused = Assert.Throws<RegieValidationException>(() => table.Add([1, 0, 0], [Rows.Start, Rows.Start, Rows.Start], [1, 1, long.MaxValue], [1, 1, 1]));

        Assert.Equal(BulkFindings.SumMustFit, Assert.Single(refused.Findings).Code);
        Assert.Equal(before, table.ToPart(new SourceId("s"), 0, 0));
    }

    // So many that they are looked at and added block by block.
    [Fact]
    public void Add_ManyRows_IsAsOneByOne()
    {
        var many = Many();
        var (table, alone) = (many.Table(), new TallyTable(Rows.GroupCount, Rows.Months));
        for (var i = 0; i < many.Count; i++)
            alone.Add([many.Groups[i]], [many.Ticks[i]], [many.Amounts[i]], [many.Wholes[i]]);

        Assert.True(table.HoldsSameAs(alone));
        Assert.Equal(many.Count, Enumerable.Range(0, Rows.GroupCount).Sum(group => Enumerable.Range(0, Rows.Months.Count).Sum(period => table.Of(group, period).Count)));
    }

    [Theory]
    [InlineData(0, "REG-BLK-001", "Row 0 ")]
    [InlineData(1023, "REG-BLK-001", "Row 1023 ")]
    [InlineData(1024, "REG-BLK-001", "Row 1024 ")]
    [InlineData(4999, "REG-BLK-001", "Row 4999 ")]
    [InlineData(-1, "REG-BLK-004", "The sum of ")]
    public void Add_ManyRowsOfWhichOneCannotBe_PutsTheTableBack(int wrong, string code, string start)
    {
        var many = Many();
        var (table, before) = (many.Table(), many.Table());
        if (wrong >= 0)
            many.Groups[wrong] = Rows.GroupCount;
        else
            (many.Amounts[4000], many.Groups[4001], many.Ticks[4001], many.Amounts[4001]) = (long.MaxValue, many.Groups[4000], many.Ticks[4000], long.MaxValue);

        var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => table.Add(many.Groups, many.Ticks, many.Amounts, many.Wholes)).Findings);

        Assert.Equal(code, finding.Code.Value);
        Assert.StartsWith(start, finding.Message.English, StringComparison.Ordinal);
        Assert.True(table.HoldsSameAs(before));
    }

    public static TheoryData<int, long, long, string> Refused => new()
    {
        { 4, 0, 1, "REG-BLK-001" },
        { -1, 0, 1, "REG-BLK-001" },
        { 0, -1, 1, "REG-BLK-002" },
        { 0, Rows.End - Rows.Start, 1, "REG-BLK-002" },
        { 0, 0, 0, "REG-BLK-003" },
        { 0, 0, -3, "REG-BLK-003" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Add_ARowThatCannotBe_NamesItAndAddsNothing(int group, long sinceStart, long whole, string code)
    {
        var table = new TallyTable(Rows.GroupCount, Rows.Months);

        var refused = Assert.Throws<RegieValidationException>(() => table.Add([0, 1, group, -9], [Rows.Start, Rows.Start, Rows.Start + sinceStart, 0], [1, 1, 1, 1], [1, 1, whole, 0]));

        var finding = Assert.Single(refused.Findings);
        Assert.Equal(code, finding.Code.Value);
        Assert.StartsWith("Row 2 ", finding.Message.English, StringComparison.Ordinal);
        Assert.StartsWith("Rij 2 ", finding.Message.Dutch, StringComparison.Ordinal);
        Assert.True(table.HoldsSameAs(new TallyTable(Rows.GroupCount, Rows.Months)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Add_APeriodThatIsNot_NamesTheRow(int period)
    {
        var table = new TallyTable(1, Rows.Months);

        var refused = Assert.Throws<RegieValidationException>(() => table.Add([0, 0], [3, period], [1, 1], [1, 1]));

        Assert.Equal(BulkFindings.RowMustLieInHorizon, Assert.Single(refused.Findings).Code);
        Assert.Contains("Row 1 ", refused.Findings[0].Message.English, StringComparison.Ordinal);
        Assert.Equal(0, table.Of(0, 3).Count);
    }

    [Fact]
    public void Add_ColumnsOfOtherLength_AreRefused()
    {
        var table = new TallyTable(1, Rows.Months);
        Expect.Argument<ArgumentException>("unixTicks", () => table.Add([0], Array.Empty<long>(), [1]));
        Expect.Argument<ArgumentException>("amounts", () => table.Add([0], [Rows.Start], []));
        Expect.Argument<ArgumentException>("wholes", () => table.Add([0], [Rows.Start], [1], []));
        Expect.Argument<ArgumentException>("periods", () => table.Add([0], Array.Empty<int>(), [1], [1]));
    }

    [Fact]
    public void Of_ARollingPeriod_IsAllItsSteps() => Gen.Select(Rows.Some, Gen.Int[2, 4]).Sample((rows, window) =>
    {
        var zone = Rows.Months.Periods[0].Zone;
        var horizon = CalendarHorizon.Between(Rows.Months.Periods[window - 1].Start, Rows.Months.Periods[Rows.Months.Count - 1].End);
        var rolling = Rows.Months.Schedule.RollingOver(window).Compile(zone, horizon);
        var table = new TallyTable(Rows.GroupCount, rolling);
        table.Add(rows.Groups, rows.Ticks, rows.Amounts, rows.Wholes);
        var months = rows.Table();

        for (var period = 0; period < rolling.Count; period++)
            Assert.Equal(Enumerable.Range(period, window).Aggregate(Tally.None, (tally, month) => tally.Merge(months.Of(2, month))), table.Of(2, period));
    }, iter: Laws.Times(500));

    [Fact]
    public void Merge_OfOtherGroupsOrPeriods_IsRefused()
    {
        var table = new TallyTable(2, Rows.Months);
        Expect.Argument<ArgumentException>("other", () => table.Merge(new TallyTable(3, Rows.Months)));
        Expect.Argument<ArgumentException>("other", () => table.Merge(new TallyTable(2, Rows.Months.Schedule.Compile(DateTimeZone.Utc, CalendarHorizon.Between(new LocalDate(2026, 1, 16), new LocalDate(2026, 5, 16))))));
        Expect.Argument<ArgumentNullException>("other", () => table.Merge(null!));
    }

    [Fact]
    public void Constructor_TooFewOrManyGroups_IsRefused()
    {
        Expect.Argument<ArgumentOutOfRangeException>("groups", () => new TallyTable(0, Rows.Months));
        Expect.Argument<ArgumentOutOfRangeException>("groups", () => new TallyTable(int.MaxValue, Rows.Months));
        Expect.Argument<ArgumentNullException>("periods", () => new TallyTable(1, null!));
    }

    [Fact]
    public void Of_NoSuchCell_IsRefused()
    {
        var table = new TallyTable(1, Rows.Months);
        Expect.Argument<ArgumentOutOfRangeException>("group", () => table.Of(1, 0));
        Expect.Argument<ArgumentOutOfRangeException>("group", () => table.Of(-1, 0));
        Expect.Argument<ArgumentOutOfRangeException>("period", () => table.Of(0, 4));
        Expect.Argument<ArgumentOutOfRangeException>("period", () => table.Of(0, -1));
    }

    private static Rows Many()
    {
        var random = new Random(5);
        var rows = Enumerable.Range(0, 5000).Select(_ => (Group: random.Next(Rows.GroupCount), Ticks: random.NextInt64(Rows.Start, Rows.End), Amount: random.NextInt64(-9, 99), Whole: random.NextInt64(1, 9))).ToList();
        return new Rows([.. rows.Select(r => r.Group)], [.. rows.Select(r => r.Ticks)], [.. rows.Select(r => r.Amount)], [.. rows.Select(r => r.Whole)]);
    }
}
