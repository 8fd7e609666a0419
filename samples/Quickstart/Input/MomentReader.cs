using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Input;

/// <summary>Reads dates and times: ISO 8601 or the user's format, with an offset of their own or as wall time of a zone.</summary>
internal sealed partial class MomentReader(DateTimeZone zone, LocalDateTimePattern? format, WallTimePolicy policy)
{
    // The Dutch holidays are known from 1950 to 2100; a year on either side is left for what tickets of the outer years refer to.
    public const int FirstYear = 1951;
    public const int LastYear = 2099;

    private static readonly LocalDateTimePattern IsoSeconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF");
    private static readonly LocalDateTimePattern IsoMinutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    public Reading Read(string text)
    {
        var trimmed = text.Trim();
        if (Local(trimmed) is { } local)
            return InRange(local, out var objection) ? InZone(local) : Reading.Refused(objection);
        if (Offset(trimmed) is not { } suffix || Local(trimmed[..^suffix.Length].TrimEnd()) is not { } stated)
            return Reading.Refused($"is no date and time; {Form}");
        return InRange(stated, out var outside) ? Reading.Of(stated.WithOffset(suffix.Offset).ToInstant()) : Reading.Refused(outside);
    }

    private string Form => format is null
        ? "write 2026-03-02T09:30:00 (with T or a space; Z or an offset may follow), or give --date-format"
        : $"--date-format says {format.PatternText}";

    private LocalDateTime? Local(string text)
    {
        if (format is not null)
            return Parsed(format, text);
        if (text.Length < 16)
            return null;
        var iso = text[10] == ' ' ? $"{text.AsSpan(0, 10)}T{text.AsSpan(11)}" : text;
        return Parsed(iso.Length == 16 ? IsoMinutes : IsoSeconds, iso);
    }

    private static LocalDateTime? Parsed(LocalDateTimePattern pattern, string text) => pattern.Parse(text) is { Success: true } result ? result.Value : null;

    private static (Offset Offset, int Length)? Offset(string text)
    {
        var match = OffsetAtEnd().Match(text);
        if (!match.Success)
            return null;
        if (match.Value == "Z")
            return (NodaTime.Offset.Zero, 1);
        var minutes = (Number(match.Groups["h"]) * 60) + Number(match.Groups["m"]);
        return minutes > 18 * 60 ? null : (NodaTime.Offset.FromSeconds((match.Value[0] == '-' ? -60 : 60) * minutes), match.Length);
    }

    private static bool InRange(LocalDateTime local, out string objection)
    {
        objection = local.Year is < FirstYear or > LastYear
            ? $"lies outside the years {FirstYear} to {LastYear}"
            : local.NanosecondOfSecond % NodaConstants.NanosecondsPerTick != 0
                ? "is finer than 100 nanoseconds; round it at the source"
                : "";
        return objection.Length == 0;
    }

    private Reading InZone(LocalDateTime local)
    {
        try
        {
            return Reading.Of(policy.Resolve(local, zone));
        }
        catch (RegieValidationException refusal)
        {
            return Reading.Refused(refusal.Findings.Any(f => f.Code == ServiceTimeFindings.WallTimeMustOccurOnce)
                ? $"occurs twice in {zone.Id}, where the clocks go back; give it an offset, or choose with --ambiguous earlier or later"
                : $"does not exist in {zone.Id}, where the clocks go forward; correct it, or choose --gap forward");
        }
    }

    [GeneratedRegex(@"(?:Z|[+-](?<h>[0-9]{2})(?::?(?<m>[0-5][0-9]))?)\z")]
    private static partial Regex OffsetAtEnd();

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;
}
