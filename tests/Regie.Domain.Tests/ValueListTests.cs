using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace Regie.Tests;

public class ValueListTests
{
    private static readonly Gen<int[]> Arrays = Gen.Int[0, 3].Array[0, 5];

    [Fact]
    public void Equality_IsOfElementsInOrder() =>
        Gen.Select(Arrays, Arrays).Sample((a, b) =>
        {
            var (left, right) = (ValueList.Of(a), ValueList.Of(b));
            Assert.Equal(a.SequenceEqual(b), left.Equals(right));
            Assert.Equal(a.SequenceEqual(b), left.Equals((object)right));
            Assert.Equal(ValueList.Of(a), left);
            Assert.Equal(ValueList.Of(a).GetHashCode(), left.GetHashCode());
        }, iter: Laws.Cases);

    [Fact]
    public void EveryDoor_GivesTheSameList() =>
        Arrays.Sample(items =>
        {
            ValueList<int> expression = [.. items];
            var lists = new[] { ValueList.Of(items), expression, items.ToValueList(), ValueList.Create<int>(items), items.Aggregate(ValueList<int>.Empty, (list, item) => list.With(item)) };
            Assert.All(lists, list => Assert.Equal(lists[0], list));
            Assert.All(lists, list => Assert.Equal(items, list.AsSpan().ToArray()));
            Assert.Equal(items.Length, lists[0].Count);
        }, iter: Laws.Cases);

    [Fact]
    public void Lists_AreNotTheArraysTheyCameFrom()
    {
        var source = new[] { 1, 2 };
        var lists = new[] { ValueList.Of(source), source.ToValueList(), ValueList.Create<int>(source) };
        source[0] = 9;
        Assert.All(lists, list => Assert.Equal([1, 2], list));
        var list = ValueList.Of(1);
        Assert.Equal([1, 2], list.With(2));
        Assert.Equal([1], list);
    }

    [Fact]
    public void Equality_AtTheEdges()
    {
        Assert.NotEqual(ValueList.Of(1, 2), ValueList.Of(2, 1));
        Assert.Equal(ValueList.Of("a", null), ValueList.Of("a", null));
        Assert.Equal(ValueList.Of("a", null).GetHashCode(), ValueList.Of("a", null).GetHashCode());
        Assert.False(ValueList.Of(1).Equals(null));
        Assert.False(ValueList.Of(1).Equals(new[] { 1 }));
        Assert.False(ValueList<int>.Empty.Equals((object)ValueList<long>.Empty));
        Assert.Equal(ValueList.Of(ValueList.Of(1), ValueList.Of(2)), ValueList.Of(ValueList.Of(1), ValueList.Of(2)));
    }

    [Fact]
    public void Empty_IsOneList()
    {
        ValueList<string> none = [];
        Assert.Same(ValueList<string>.Empty, none);
        Assert.Same(none, ValueList.Of<string>());
        Assert.Same(none, Array.Empty<string>().ToValueList());
        Assert.Empty(none);
        Assert.True(none.AsSpan().IsEmpty);
    }

    [Fact]
    public void ToValueList_OfAList_IsThatList()
    {
        var list = ValueList.Of("a");
        Assert.Same(list, list.ToValueList());
        Assert.Equal(ValueList.Of<object>("a"), ((IEnumerable<object>)list).ToValueList());
    }

    [Theory]
    [InlineData(0, -1, "negative")]
    [InlineData(0, 0, "the first of none")]
    [InlineData(2, 2, "one too far")]
    [InlineData(2, int.MinValue, "far off")]
    [InlineData(2, int.MaxValue, "far off")]
    public void Indexer_OutsideTheList_IsRefused(int count, int index, string why) =>
        Expect.Equal("index", Expect.Throws<ArgumentOutOfRangeException>(() => _ = Enumerable.Range(0, count).ToValueList()[index], why).ParamName, why);

    [Fact]
    public void Enumerating_GivesTheElementsInOrder()
    {
        var list = ValueList.Of("a", "b");
        Assert.Equal(["a", "b"], list);
        Assert.Equal(["a", "b"], ((IEnumerable)list).Cast<string>());
        Assert.Equal(("a", "b"), (list[0], list[1]));
    }

    [Fact]
    public void ToString_ListsTheElements()
    {
        Assert.Equal("[a, b]", ValueList.Of("a", "b").ToString());
        Assert.Equal("[]", ValueList<int>.Empty.ToString());
        Assert.Equal("[1, ]", ValueList.Of<int?>(1, null).ToString());
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("items", () => ValueList.Of<string>(null!));
        Expect.Argument<ArgumentNullException>("source", () => ((IEnumerable<string>)null!).ToValueList());
    }
}
