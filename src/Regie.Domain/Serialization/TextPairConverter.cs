using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.Serialization;

/// <summary>A type whose JSON form is an object of exactly two texts, in either order; some can be read from one text too.</summary>
/// <param name="form">A sentence that says what is expected, without its full stop.</param>
/// <param name="names">The names of the two members.</param>
/// <param name="create">Makes the value of both texts, or throws an <see cref="ArgumentException"/>.</param>
/// <param name="parts">The inverse of <paramref name="create"/>.</param>
/// <param name="fromText">Makes the value of one text, where that is allowed.</param>
internal sealed class TextPairConverter<T>(string form, (string First, string Second) names, Func<string, string, T> create, Func<T, (string First, string Second)> parts, Func<string, T>? fromText = null) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && fromText is not null)
            return fromText(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonRefusal.Of(form, reader.TokenType);
        string? first = null, second = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (name == names.First)
                first = Text(ref reader, name, first);
            else if (name == names.Second)
                second = Text(ref reader, name, second);
            else
                throw new JsonException($"{form}; this one has '{name}'.");
        }
        return Create(
            first ?? throw new JsonException($"{form}; this one has no '{names.First}'."),
            second ?? throw new JsonException($"{form}; this one has no '{names.Second}'."));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var (first, second) = parts(value);
        writer.WriteStartObject();
        writer.WriteString(names.First, first);
        writer.WriteString(names.Second, second);
        writer.WriteEndObject();
    }

    private string Text(ref Utf8JsonReader reader, string name, string? before)
    {
        if (before is not null)
            throw new JsonException($"{form}; this one has '{name}' twice.");
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw JsonRefusal.Of($"'{name}' is a string", reader.TokenType);
    }

    private T Create(string first, string second)
    {
        try
        {
            return create(first, second);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
