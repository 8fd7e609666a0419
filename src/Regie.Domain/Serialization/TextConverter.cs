using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.Serialization;

/// <summary>A type whose JSON form is a text, as a value and as a property name.</summary>
/// <param name="form">A sentence that says what is expected, without its full stop.</param>
/// <param name="parse">Reads the text, or throws a <see cref="FormatException"/> that says what is wrong with it.</param>
/// <param name="write">The inverse of <paramref name="parse"/>.</param>
internal sealed class TextConverter<T>(string form, Func<string, T> parse, Func<T, string> write) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw JsonRefusal.Of(form, reader.TokenType);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));

    private T Parse(string text)
    {
        try
        {
            return parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
