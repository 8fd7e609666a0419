using System.Text.Json;

namespace Regie.Serialization;

/// <summary>A kind of JSON value, as messages name it.</summary>
internal sealed record JsonKind(string Dutch, string English)
{
    public static JsonKind Object { get; } = new("een object", "an object");

    public static JsonKind List { get; } = new("een lijst", "a list");

    public static JsonKind Text { get; } = new("een tekst", "a string");

    public static JsonKind Number { get; } = new("een getal", "a number");

    public static JsonKind Boolean { get; } = new("een booleaanse waarde", "a boolean");

    public static JsonKind Null { get; } = new("null", "null");

    public static JsonKind Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Object,
        JsonValueKind.Array => List,
        JsonValueKind.String => Text,
        JsonValueKind.Number => Number,
        JsonValueKind.Null => Null,
        _ => Boolean,
    };
}
