using System;
using System.Text;

namespace Regie.Formats;

/// <summary>Text from data as Markdown that reads as exactly that text, wherever in a line it stands.</summary>
/// <remarks>Only what can be read as markup is escaped, so that the source stays readable too.</remarks>
internal static class MarkdownText
{
    private const string Markup = "\\`*_[]<>#|~&$";

    public static string Of(string text)
    {
        var plain = PlainText.Of(text);
        var result = new StringBuilder(plain.Length + 8);
        var listNumber = LeadingDigits(plain);
        for (var i = 0; i < plain.Length; i++)
        {
            if (Markup.IndexOf(plain[i]) >= 0 || IsMarkupHere(plain, i, listNumber))
                result.Append('\\');
            result.Append(plain[i]);
        }
        return result.ToString();
    }

    private static bool IsMarkupHere(string text, int index, int listNumber) => text[index] switch
    {
        '=' => index == 0,
        '-' or '+' => index == 0 && (EndsWord(text, index) || text[1] == text[0]),
        ')' => index == listNumber && index > 0 && EndsWord(text, index),
        '.' => (index == listNumber && index > 0 && EndsWord(text, index)) || Follows(text, index, "www"),
        ':' => index > 0 && IsLetter(text[index - 1]) && !EndsWord(text, index),
        _ => false,
    };

    private static bool EndsWord(string text, int index) => index + 1 == text.Length || text[index + 1] == ' ';

    private static bool Follows(string text, int index, string word) =>
        index >= word.Length && string.Compare(text, index - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static int LeadingDigits(string text)
    {
        var count = 0;
        while (count < text.Length && text[count] is >= '0' and <= '9')
            count++;
        return count;
    }
}
