using System;
using System.Text;
using System.Text.Json;

namespace Regie.Serialization;

/// <summary>Turns text into a JSON document, or refuses it with the line and column: syntax, size, depth, and nothing after the end.</summary>
internal static class JsonText
{
    public const int LargestBytes = 1024 * 1024;
    public const int Deepest = 16;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static JsonDocument Parse(string json, int deepest = Deepest)
    {
        if (json.Length > LargestBytes)
            throw new RegieValidationException(SerializationProblems.TooLarge(LargestBytes));
        try
        {
            return Parse(StrictUtf8.GetBytes(json), deepest);
        }
        catch (EncoderFallbackException exception)
        {
            var (line, column) = Position(Encoding.UTF8.GetBytes(json.Substring(0, exception.Index)));
            throw new RegieValidationException(SerializationProblems.NotJson(line, column, "half of a surrogate pair"));
        }
    }

    public static JsonDocument Parse(ReadOnlySpan<byte> utf8, int deepest = Deepest)
    {
        if (utf8.Length > LargestBytes)
            throw new RegieValidationException(SerializationProblems.TooLarge(LargestBytes));
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            utf8 = utf8.Slice(3);
        RequireUtf8(utf8);
        RequireJson(utf8, deepest);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = deepest });
        return JsonDocument.ParseValue(ref reader);
    }

    private static void RequireUtf8(ReadOnlySpan<byte> utf8)
    {
        try
        {
            StrictUtf8.GetCharCount(utf8.ToArray());
        }
        catch (DecoderFallbackException exception)
        {
            var (line, column) = Position(utf8.Slice(0, exception.Index));
            throw new RegieValidationException(SerializationProblems.NotJson(line, column, "a byte that is no UTF-8"));
        }
    }

    private static void RequireJson(ReadOnlySpan<byte> utf8, int deepest)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = deepest + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= deepest)
                {
                    var (line, column) = Position(utf8.Slice(0, (int)reader.TokenStartIndex));
                    throw new RegieValidationException(SerializationProblems.TooDeep(line, column, deepest));
                }
            }
        }
        catch (JsonException exception)
        {
            var (line, column) = Position(utf8, (int)(exception.LineNumber ?? 0), (int)(exception.BytePositionInLine ?? 0));
            throw new RegieValidationException(SerializationProblems.NotJson(line, column, Reason(exception)));
        }
    }

    // The position right after a text, from 1, in characters as an editor counts them.
    private static (int Line, int Column) Position(ReadOnlySpan<byte> before)
    {
        var line = 1;
        for (var end = before.IndexOf((byte)'\n'); end >= 0; end = before.IndexOf((byte)'\n'))
        {
            before = before.Slice(end + 1);
            line++;
        }

        return (line, Encoding.UTF8.GetCharCount(before.ToArray()) + 1);
    }

    private static (int Line, int Column) Position(ReadOnlySpan<byte> utf8, int line, int byteInLine)
    {
        var rest = utf8;
        for (var i = 0; i < line; i++)
            rest = rest.Slice(rest.IndexOf((byte)'\n') + 1);
        return (line + 1, Encoding.UTF8.GetCharCount(rest.Slice(0, Math.Min(byteInLine, rest.Length)).ToArray()) + 1);
    }

    // The serializer's message ends with its own position, counted from 0 and in bytes.
    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message.Substring(0, end)).TrimEnd('.');
    }
}
