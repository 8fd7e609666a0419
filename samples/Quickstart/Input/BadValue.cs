using System.Globalization;
using System.Linq;

namespace Regie.Samples.Quickstart.Input;

/// <summary>A value in a row that cannot be used, with its place and what is wrong with it.</summary>
/// <param name="IsSkippable">False where leaving out the row would leave out others with it.</param>
internal sealed record BadValue(string File, long Line, string Column, string Value, string Objection, bool IsSkippable = true)
{
    private const int LongestShown = 80;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}, line {Line}, column {Column}: '{Shown}' {Objection}");

    // One line each, and nothing that a terminal would obey.
    private string Shown => string.Concat((Value.Length <= LongestShown ? Value : Value[..LongestShown] + "…")
        .Select(c => char.IsControl(c) ? c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => $"\\u{(int)c:x4}" } : c.ToString()));
}
