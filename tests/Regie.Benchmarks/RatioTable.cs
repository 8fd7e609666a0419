using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;

namespace Regie.Benchmarks;

/// <summary>The table that a run prints: of each line two times, their ratio, the goal and whether it is met.</summary>
internal sealed class RatioTable
{
    private readonly TextWriter _output;
    private readonly string _only;

    /// <summary>Begins a table of all lines, or those whose text contains <paramref name="only"/>.</summary>
    public RatioTable(TextWriter output, string only)
    {
        (_output, _only) = (output, only);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $".NET {Environment.Version}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores"));
    }

    /// <summary>Whether every goal so far is met.</summary>
    public bool IsMet { get; private set; } = true;

    public bool Wants(string what) => what.Contains(_only, StringComparison.Ordinal);

    public void Heading(string what) => _output.WriteLine($"{what,-56} {"first",12} {"second",12} {"ratio",8}  goal");

    public void AtLeast(double goal, string what, Action first, Action second, int rows, int repetitions = Race.Repetitions) =>
        Compare(what, first, second, (rows, repetitions), "≥ " + goal.ToString(CultureInfo.InvariantCulture), ratio => ratio >= goal);

    public void AtMost(double goal, string what, Action first, Action second, int rows) =>
        Compare(what, first, second, (rows, Race.Repetitions), "≤ " + goal.ToString(CultureInfo.InvariantCulture), ratio => ratio <= goal);

    public void Show(string what, Action first, Action second, int rows) => Compare(what, first, second, (rows, Race.Repetitions), "", _ => true);

    public void Line(string what, string measured, string goal, bool met)
    {
        if (!Wants(what))
            return;
        IsMet &= met;
        _output.WriteLine($"{what,-56} {measured,-34}  {goal,-7} {(goal.Length == 0 ? "" : met ? "met" : "MISSED")}");
    }

    private static string Time(double nanoseconds) => nanoseconds < 100_000
        ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.00} ns")
        : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.00} ms");

    private void Compare(string what, Action first, Action second, (int Rows, int Repetitions) per, string goal, Func<double, bool> isMet)
    {
        if (!Wants(what))
            return;
        var result = Race.Between(first, second, per.Repetitions);
        Line(what, string.Create(CultureInfo.InvariantCulture, $"{Time(result.First / per.Rows),12} {Time(result.Second / per.Rows),12} {result.Ratio,8:0.00}"), goal, isMet(result.Ratio));
    }
}
