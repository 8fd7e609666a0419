using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Regie.Bulk;

namespace Regie.Tests.Bulk;

public class IntervalSetTests
{
    private const int Span = 60;

    private static readonly Gen<(long Start, long Length)[]> Intervals = Gen.Select(Gen.Long[0, Span - 15], Gen.Long[0, 14]).Array[0, 8];

    private static readonly Gen<IntervalSet> Sets = Intervals.Select(Of);

    [Fact]
    public void Of_HoldsTheMomentsOfItsIntervals() => Intervals.Sample(intervals =>
    {
        var (set, moments) = (Of(intervals), Moments(intervals));

        Assert.Equal(moments.Count, set.TotalTicks);
        Assert.All(Enumerable.Range(-1, Span + 2), t => Assert.Equal(moments.Contains(t), set.Includes(t)));
        for (var i = 0; i < set.Count; i++)
            Assert.True(set.Starts[i] < set.Ends[i] && (i == 0 || set.Ends[i - 1] < set.Starts[i]), "disjoint, apart and in order");
    }, iter: Laws.Cases);

    [Fact]
    public void Merge_IsAssociativeCommutativeAndIdempotentWithAnIdentity() => Gen.Select(Sets, Sets, Sets).Sample((a, b, c) =>
    {
        Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
        Assert.Equal(a.Merge(b), b.Merge(a));
        Assert.Equal(a, a.Merge(a));
        Assert.Equal(a, a.Merge(IntervalSet.Empty));
        Assert.Equal(a, IntervalSet.Empty.Merge(a));
    }, iter: Laws.Cases);

    [Fact]
    public void Merge_HoweverIntervalsWereSplit_GivesTheSame() => Gen.Select(Intervals, Gen.Int[0, 8]).Sample((intervals, at) =>
        Assert.Equal(Of(intervals), Of([.. intervals.Take(at)]).Merge(Of([.. intervals.Skip(at)]))), iter: Laws.Cases);

    [Fact]
    public void Within_KeepsTheMomentsOfThePart() => Gen.Select(Intervals, Gen.Long[0, Span], Gen.Long[0, Span]).Sample((intervals, one, other) =>
    {
        var (start, end) = (Math.Min(one, other), Math.Max(one, other));

        Assert.Equal(Moments(intervals).Count(t => t >= start && t < end), Of(intervals).Within(start, end).TotalTicks);
    }, iter: Laws.Cases);

    [Theory]
    [InlineData(5, 4)]
    [InlineData(long.MinValue, 4)]
    [InlineData(4, long.MaxValue)]
    public void Of_AnIntervalThatCannotBe_NamesItsRow(long start, long end)
    {
        var refused = Assert.Throws<RegieValidationException>(() => IntervalSet.Of([1, start], [2, end]));

        Assert.Equal(BulkFindings.IntervalMustRunForward, Assert.Single(refused.Findings).Code);
        Assert.StartsWith("Row 1 ", refused.Findings[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        Expect.Argument<ArgumentException>("ends", () => IntervalSet.Of([1], []));
        Expect.Argument<ArgumentOutOfRangeException>("end", () => IntervalSet.Empty.Within(2, 1));
        Expect.Argument<ArgumentNullException>("other", () => IntervalSet.Empty.Merge(null!));
    }

    private static IntervalSet Of((long Start, long Length)[] intervals) => IntervalSet.Of([.. intervals.Select(i => i.Start)], [.. intervals.Select(i => i.Start + i.Length)]);

    private static HashSet<long> Moments((long Start, long Length)[] intervals) => [.. intervals.SelectMany(i => Enumerable.Range((int)i.Start, (int)i.Length).Select(t => (long)t))];
}
