using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Regie.ServiceTime;

/// <summary>The hash of a compiled calendar: SHA-256 over lines that name the zone, its version, the horizon's first second and every open stretch.</summary>
internal static class CalendarFingerprint
{
    public static string Of(string zone, string zoneVersion, long origin, OpenSpans spans)
    {
        var text = new StringBuilder();
        text.Append(zone).Append('\n').Append(zoneVersion).Append('\n');
        text.Append(origin.ToString(CultureInfo.InvariantCulture)).Append('+').Append(spans.Length.ToString(CultureInfo.InvariantCulture)).Append('\n');
        for (var i = 0; i < spans.Count; i++)
            text.Append(spans.Starts[i].ToString(CultureInfo.InvariantCulture)).Append('-').Append(spans.Ends[i].ToString(CultureInfo.InvariantCulture)).Append('\n');
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
