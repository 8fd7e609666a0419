using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Regie.ServiceTime;

/// <summary>The hash of a compiled calendar: SHA-256 over lines that name the zone, its version, the horizon's first second and every open stretch.</summary>
internal static class CalendarFingerprint
{
    public static string Of(string zone, string zoneVersion, (long Origin, long Length) horizon, IEnumerable<(long Start, long End)> stretches)
    {
        var text = new StringBuilder();
        text.Append(zone).Append('\n').Append(zoneVersion).Append('\n');
        text.Append(horizon.Origin.ToString(CultureInfo.InvariantCulture)).Append('+').Append(horizon.Length.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var (start, end) in stretches)
            text.Append(start.ToString(CultureInfo.InvariantCulture)).Append('-').Append(end.ToString(CultureInfo.InvariantCulture)).Append('\n');
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
