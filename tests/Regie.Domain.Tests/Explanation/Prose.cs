using System;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Tests.Explanation;

/// <summary>Derivations as people read them, Dutch above English, held by snapshots.</summary>
internal static class Prose
{
    public static void Verify(Derivation derivation, Type test, [CallerMemberName] string method = "") =>
        Verified.Text(Scrubbed(derivation.ToWorksheet(LanguageCode.Dutch) + "\n\n" + derivation.ToWorksheet(LanguageCode.English)), test, method: method);

    // The release of the time zone data and what follows from it change with a package, not with us.
    private static string Scrubbed(string text) => Regex.Replace(Regex.Replace(text, "TZDB: [^;)]*\\([^)]*\\)", "(release)"), "[0-9a-f]{64}", "(hash)");
}
