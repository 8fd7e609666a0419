using System;
using System.Linq;
using System.Text.Json;

namespace Regie.Serialization;

/// <summary>The words by which JSON names the values of a closed choice. They are a promise: a word keeps its meaning, and numbers are none.</summary>
/// <param name="kind">What is chosen, for example <c>actor role</c>.</param>
/// <param name="words">Each value with its word.</param>
internal sealed class WordChoice<T>(string kind, (T Value, string Word)[] words)
    where T : struct, Enum
{
    private string Allowed => string.Join(", ", words.Select(w => w.Word));

    /// <summary>What is expected, for a message.</summary>
    public string Form => $"The {kind} is a string, one of: {Allowed}";

    public T Parse(string text)
    {
        foreach (var (value, word) in words)
            if (word == text)
                return value;
        throw new FormatException($"'{text}' is no {kind}; write one of: {Allowed}.");
    }

    public string Word(T value)
    {
        foreach (var (known, word) in words)
            if (known.Equals(value))
                return word;
        throw new JsonException($"{value:D} is no declared {kind} and has no word in JSON.");
    }
}
