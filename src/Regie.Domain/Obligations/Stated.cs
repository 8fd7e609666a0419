using System;

namespace Regie.Obligations;

/// <summary>A text that says something.</summary>
internal static class Stated
{
    public static string Reason(string reason) => Text(reason, nameof(reason));

    public static string Text(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        return text.Trim() is { Length: > 0 } stated ? stated : throw new ArgumentException("State it in words; this text is empty.", name);
    }
}
