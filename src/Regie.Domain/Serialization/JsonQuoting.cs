using System.Globalization;
using System.Text;

namespace Regie.Serialization;

/// <summary>A text as a JSON string that people can read: é stays é, and only what JSON forbids is escaped.</summary>
/// <remarks>By hand, because the serializer's readable encoder lives in an assembly of its own, which hosts on .NET Framework would have to load too.</remarks>
internal static class JsonQuoting
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text at a place in a document; refused where it contains half of a surrogate pair, in whose place the writer would put U+FFFD.</summary>
    public static string Quote(string text, string path)
    {
        try
        {
            StrictUtf8.GetByteCount(text);
            return Quote(text);
        }
        catch (EncoderFallbackException)
        {
            throw new RegieValidationException(SerializationProblems.NotUnicode(path));
        }
    }

    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029')
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
