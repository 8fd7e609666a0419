using System.Collections.Generic;
using System.Globalization;

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

    /// <summary>Reads the members <c>format</c> and <c>version</c>. A document of another format or version is refused at once, because it is not measured by the rules of this one.</summary>
    public void RequireFormat(string format, int version)
    {
        var (statedFormat, statedVersion) = (Required("format")?.Text(), Required("version")?.Number());
        var refused = new List<Finding>();
        if (statedFormat is not null && statedFormat != format)
            refused.Add(SerializationProblems.OtherFormat(path + ".format", statedFormat, format));
        if (statedVersion is not null && statedVersion != version.ToString(CultureInfo.InvariantCulture))
            refused.Add(SerializationProblems.OtherVersion(path + ".version", statedVersion, version));
        if (refused.Count > 0)
            throw new RegieValidationException(refused);
    }
}
