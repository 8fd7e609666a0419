using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Regie;

/// <summary>An immutable list that compares by its elements, so that a record holding one compares by value.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <remarks>Build one with <see cref="ValueList.Of{T}(T[])"/>, <see cref="ValueList.ToValueList{T}"/> or a collection expression.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)_items.Length
        ? _items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {_items.Length} elements.");

    /// <summary>The elements as a read-only span.</summary>
    /// <returns>A view on the elements; nothing is copied.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The list with one more element at its end.</summary>
    /// <param name="item">The element to append.</param>
    /// <returns>A new list; this one is unchanged.</returns>
    public ValueList<T> With(T item) => new([.. _items, item]);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items)
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        return hash;
    }

    /// <summary>The elements between brackets, separated by commas, in invariant form.</summary>
    /// <returns>For example <c>[a, b]</c>.</returns>
    public override string ToString() => "[" + string.Join(", ", _items.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture))) + "]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
