using System;
using System.Linq;

namespace Regie.Documents;

/// <summary>What every part of a document asks of its arguments.</summary>
internal static class DocumentGuard
{
    public static string Text(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        return string.IsNullOrWhiteSpace(text)
            ? throw new ArgumentException("A text in a document says something; this one is empty or white space. Leave the part out, or write that there is nothing to show.", name)
            : text;
    }

    public static ValueList<T> List<T>(ValueList<T> list, string name) where T : class
    {
        ArgumentNullException.ThrowIfNull(list, name);
        return list.Contains(null!) ? throw new ArgumentException("A list in a document holds a null.", name) : list;
    }
}
