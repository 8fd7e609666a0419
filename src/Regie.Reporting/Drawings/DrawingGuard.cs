using System;

namespace Regie.Drawings;

/// <summary>What every part of a drawing asks of its texts.</summary>
internal static class DrawingGuard
{
    public static string Text(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        return string.IsNullOrWhiteSpace(text) ? throw new ArgumentException("A text in a drawing says something; this one is empty or white space.", name) : text;
    }
}
