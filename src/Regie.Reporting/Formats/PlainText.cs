using System.Text;

namespace Regie.Formats;

/// <summary>Text from data, made fit to be shown: the replacements that <see cref="IDocumentFormat"/> tells of.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        var afterSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = IsSpaceOrBreak(text[i]);
            if (isSpace && afterSpace)
                continue;
            afterSpace = isSpace;
            if (isSpace)
                result.Append(' ');
            else if (char.IsSurrogatePair(text, i))
                i = AppendPair(result, text, i);
            else
                result.Append(IsUnfit(text[i]) ? Replacement : text[i]);
        }
        return result.ToString().Trim();
    }

    private static int AppendPair(StringBuilder result, string text, int index)
    {
        if ((char.ConvertToUtf32(text, index) & 0xFFFE) == 0xFFFE)
            result.Append(Replacement);
        else
            result.Append(text, index, 2);
        return index + 1;
    }

    private static bool IsSpaceOrBreak(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    private static bool IsUnfit(char c) => char.IsControl(c) || char.IsSurrogate(c) || IsBidiControl(c) || IsNoncharacter(c) || c == '\uFEFF';

    private static bool IsBidiControl(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsNoncharacter(char c) => c is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';
}
