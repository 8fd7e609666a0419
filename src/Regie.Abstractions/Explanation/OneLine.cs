using System.Globalization;
using System.Text;
using Regie.Language;

namespace Regie.Explanation;

/// <summary>Text from data, made to stay on its own line and to read in the order in which it stands.</summary>
/// <remarks>A line break or tab would forge a step of a worksheet, and a bidirectional control would show a figure turned round. What is taken away stays visible, so that nobody reads past it.</remarks>
internal static class OneLine
{
    public static string Labeled(LocalizedText label, DerivedValue value, LanguageCode language) => Of(label.In(language) + ": " + value.ToText(language));

    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && !IsBreak(text[first]) && !IsHidden(text, first))
            first++;
        if (first == text.Length)
            return text;
        var line = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            if (IsBreak(text[i]))
                line.Append(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? "" : " ");
            else if (IsHidden(text, i))
                line.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            else
                line.Append(text[i]);
        }

        return line.ToString();
    }

    private static bool IsBreak(char c) => c is (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    private static bool IsHidden(string text, int index) => char.IsControl(text[index]) || IsBidirectional(text[index]) || IsHalf(text, index);

    private static bool IsBidirectional(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsHalf(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
