using System.Collections.Generic;

namespace Regie.Serialization;

/// <summary>The known members of an object.</summary>
internal sealed class StrictJsonObject(string path, Dictionary<string, StrictJson> members, JsonDocumentFindings findings)
{
    public StrictJson? Optional(string name) => members.TryGetValue(name, out var member) ? member : null;

    public StrictJson? Required(string name)
    {
        if (Optional(name) is { } member)
            return member;
        findings.Add(SerializationProblems.MissingMember(path + "." + name));
        return null;
    }
}
