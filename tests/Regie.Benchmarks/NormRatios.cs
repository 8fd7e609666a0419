using System;
using System.Globalization;

namespace Regie.Benchmarks;

/// <summary>Every goal on the aggregation and scoring of many measurements, each against what one would use otherwise, with equal results.</summary>
internal static class NormRatios
{
    // Each turn takes a good part of a second.
    private const int Turns = 5;

    /// <summary>Adds the lines on norms to a table.</summary>
    public static void Print(RatioTable table, int rows)
    {
        table.Heading(string.Create(CultureInfo.InvariantCulture, $"Norms: {rows:N0} measurements, {Rows.GroupCount * Rows.Months.Count:N0} groups"));
        if (table.Wants("aggregate: LINQ") || table.Wants("aggregate: DuckDB") || table.Wants("exact P95") || table.Wants("allocation: tally"))
            Aggregate(table, rows);
        if (table.Wants("score and settle"))
            Score(table, Math.Max(1, rows / 100));
        if (table.Wants("report: "))
            Report(table, Math.Max(1, rows / 100));
    }

    private static void Aggregate(RatioTable table, int rows)
    {
        using var work = new Aggregating(rows);
        work.Linq();
        work.TallyFew();
        Same("aggregation, LINQ and tallies", work.DifferingFromLinq());
        work.DuckTotals();
        work.TallyInHalves();
        Same("aggregation, DuckDB and tallies", work.DifferingFromDuck());
        work.DuckPercentiles();
        work.PercentilesInHalves();
        Same("exact P95, DuckDB and value lists", work.PercentilesDifferingFromDuck());

        table.AtLeast(20, string.Create(CultureInfo.InvariantCulture, $"aggregate: LINQ / tallies, 1 thread, {work.FewCount:N0}"), work.Linq, work.TallyFew, work.FewCount, Turns);
        table.AtLeast(4, "aggregate: DuckDB / tallies, 2 threads each", work.DuckTotals, work.TallyInHalves, work.Count, Turns);
        table.AtLeast(1.5, "exact P95: DuckDB / value lists, 2 threads each", work.DuckPercentiles, work.PercentilesInHalves, work.Count, Turns);
        var allocated = work.AllocatedByRows();
        table.Line(string.Create(CultureInfo.InvariantCulture, $"allocation: tally, {work.FewCount:N0} rows"), $"{allocated} B", "0 B", allocated == 0);
    }

    private static void Score(RatioTable table, int agreements)
    {
        var scoring = new Scoring(agreements);
        scoring.Integers();
        scoring.Decimals();
        Same("scoring, decimals and integers, " + scoring.Sums, scoring.Differing());
        table.AtLeast(8, string.Create(CultureInfo.InvariantCulture, $"score and settle: decimals / integers, {agreements:N0}"), scoring.Decimals, scoring.Integers, scoring.Cells, Turns);
    }

    private static void Report(RatioTable table, int tickets)
    {
        var (report, twice) = (new MonthlyReport(tickets), new MonthlyReport(2 * tickets));
        report.Write();
        table.AtMost(2.1, string.Create(CultureInfo.InvariantCulture, $"report: twice as many / {tickets:N0} tickets of a month"), twice.Write, report.Write, 1);
    }

    private static void Same(string what, int differing)
    {
        if (differing != 0)
            throw new InvalidOperationException($"{differing} results differ: {what}");
    }
}
