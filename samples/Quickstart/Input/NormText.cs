using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Regie.Samples.Quickstart.Input;

/// <summary>The norm as people type it: hours, minutes, or both. Anything that could mean two things, a day above all, is refused.</summary>
internal static partial class NormText
{
    public const string Form = "hours and minutes, for example 8h, 90m, 1h30m or PT8H";

    public static Duration? Parse(string text)
    {
        var match = Short().Match(text) is { Success: true } typed ? typed : Iso().Match(text);
        if (!match.Success)
            return null;
        var (hours, minutes) = (Number(match.Groups["h"]), Number(match.Groups["m"]));
        return match.Groups["h"].Success && minutes > 59 ? null : Duration.FromMinutes((hours * 60) + minutes);
    }

    [GeneratedRegex(@"\A(?=.)(?:(?<h>[0-9]{1,6})h)?(?:(?<m>[0-9]{1,6})m)?\z")]
    private static partial Regex Short();

    [GeneratedRegex(@"\APT(?=.)(?:(?<h>[0-9]{1,6})H)?(?:(?<m>[0-9]{1,6})M)?\z")]
    private static partial Regex Iso();

    private static long Number(Group digits) => digits.Success ? long.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;
}
