using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Regie.Language;

namespace Regie.Serialization;

/// <summary>A value of a document with its path. Asking it for what it is not adds a finding and gives null, so that reading goes on to the next problem.</summary>
internal sealed class StrictJson(JsonElement element, string path, JsonDocumentFindings findings)
{
    public string Path { get; } = path;

    /// <summary>The members of an object; those that are unknown or repeated are found here.</summary>
    public StrictJsonObject? Object(params string[] known)
    {
        if (!Is(JsonValueKind.Object, JsonKind.Object))
            return null;
        var members = new Dictionary<string, StrictJson>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (NameOf(property) is not { } name)
                continue;
            if (!known.Contains(name))
                findings.Add(SerializationProblems.UnknownMember(PathTo(name), string.Join(", ", known)));
            else if (members.ContainsKey(name))
                findings.Add(SerializationProblems.RepeatedMember(PathTo(name)));
            else
                members.Add(name, new StrictJson(property.Value, PathTo(name), findings));
        }

        return new StrictJsonObject(Path, members, findings);
    }

    public IReadOnlyList<StrictJson>? List() => Is(JsonValueKind.Array, JsonKind.List)
        ? element.EnumerateArray().Select((item, i) => new StrictJson(item, FormattableString.Invariant($"{Path}[{i}]"), findings)).ToList()
        : null;

    public string? Text()
    {
        if (!Is(JsonValueKind.String, JsonKind.Text))
            return null;
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // The only string that is JSON and cannot be read: an escape for half of a surrogate pair.
            findings.Add(SerializationProblems.NotUnicode(Path));
            return null;
        }
    }

    public T? Text<T>(Func<string, T?> read, LocalizedText form)
        where T : class
    {
        if (Text() is not { } text)
            return null;
        var value = read(text);
        if (value is null)
            findings.Add(SerializationProblems.Malformed(Path, text, form));
        return value;
    }

    /// <summary>Whether it is a string.</summary>
    public bool IsText => element.ValueKind == JsonValueKind.String;

    /// <summary>The digits of a number as written.</summary>
    public string? Number() => Is(JsonValueKind.Number, JsonKind.Number) ? element.GetRawText() : null;

    private bool Is(JsonValueKind kind, JsonKind expected)
    {
        if (element.ValueKind == kind)
            return true;
        findings.Add(SerializationProblems.OtherKind(Path, expected, JsonKind.Of(element)));
        return false;
    }

    private string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            findings.Add(SerializationProblems.NotUnicode(Path));
            return null;
        }
    }

    private string PathTo(string name)
    {
        var shown = name.Length <= 100 ? name : name.Substring(0, 100) + "…";
        return shown.Length > 0 && shown.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$' or '-')
            ? Path + "." + shown
            : Path + "['" + shown + "']";
    }
}
