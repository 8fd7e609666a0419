using System;
using System.Collections.Generic;
using System.Linq;

namespace Regie.Guards;

/// <summary>Checks of arguments that many rooms make in the same way.</summary>
internal static class Given
{
    public static T Something<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    public static string Text(string? text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        return text.Trim() is { Length: > 0 } stated ? stated : throw new ArgumentException("State this in words; the text is empty.", name);
    }

    public static T Declared<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(typeof(T), value) ? value : throw new ArgumentOutOfRangeException(name, value, "The value is not declared.");

    public static ValueList<T> Each<T>(IEnumerable<T>? values, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(values, name);
        var list = values.ToValueList();
        return list.Contains(null!) ? throw new ArgumentNullException(name, "A list holds no null.") : list;
    }

    public static ValueList<T> AtLeastOne<T>(IEnumerable<T>? values, string name)
        where T : class => Each(values, name) is { Count: > 0 } list ? list : throw new ArgumentException("State at least one; the list is empty.", name);
}
