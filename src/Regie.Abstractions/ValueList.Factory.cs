using System;
using System.Collections.Generic;
using System.Linq;

namespace Regie;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements, in the given order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> Of<T>(params T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Length == 0 ? ValueList<T>.Empty : new ValueList<T>((T[])items.Clone());
    }

    /// <summary>A list of the given elements: the door that collection expressions use.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>The elements of a sequence as a list.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="source">The sequence; it is read once, now.</param>
    /// <returns>The list; the sequence itself where that is one already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source as ValueList<T> ?? (source.ToArray() is { Length: > 0 } items ? new ValueList<T>(items) : ValueList<T>.Empty);
    }
}
