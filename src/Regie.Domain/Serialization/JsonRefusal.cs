using System.Text.Json;

namespace Regie.Serialization;

/// <summary>A value of another kind than expected; the serializer adds the path.</summary>
internal static class JsonRefusal
{
    public static JsonException Of(string form, JsonTokenType token) => new($"{form}; this is {Name(token)}.");

    private static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        _ => "a string",
    };
}
