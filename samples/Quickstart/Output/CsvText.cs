using System.Globalization;
using System.IO;
using CsvHelper;
using NodaTime;
using NodaTime.Text;

namespace Regie.Samples.Quickstart.Output;

/// <summary>The form of the results: CSV with commas and LF, quoted only where RFC 4180 needs it, fractions of a second only where there are any.</summary>
internal static class CsvText
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    public static CsvWriter WriteTo(TextWriter output, params string[] header)
    {
        var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        Record(csv, header);
        return csv;
    }

    public static void Record(CsvWriter csv, params string[] fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.EndRecord();
    }

    public static string Of(Instant? instant) => instant is { } known ? InstantPattern.ExtendedIso.Format(known) : "";

    public static string Of(Duration? duration) =>
        duration is { } known ? ((decimal)known.BclCompatibleTicks / NodaConstants.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture) : "";
}
