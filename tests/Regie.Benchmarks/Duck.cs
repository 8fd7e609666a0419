using System;
using System.Collections.Generic;
using DuckDB.NET.Data;
using NodaTime;

namespace Regie.Benchmarks;

/// <summary>The same rows in DuckDB, in memory, in the smallest types that hold them; results stay in its own tables.</summary>
/// <remarks>Its months in the zone come from the two changes of the clock in the year, which is cheaper than its calendar functions and needs no extension.</remarks>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Duck(Rows rows, int threads)
    {
        _connection.Open();
        Run($"SET threads = {threads}");
        Run("SET preserve_insertion_order = false");
        Run("CREATE TABLE rows (agreement INTEGER, priority UTINYINT, seconds BIGINT, minutes INTEGER, amount INTEGER, whole INTEGER)");
        using var appender = _connection.CreateAppender("rows");
        for (var i = 0; i < rows.Count; i++)
        {
            appender.CreateRow().AppendValue(rows.Groups[i] / Rows.Priorities).AppendValue((byte)(rows.Groups[i] % Rows.Priorities))
                .AppendValue(rows.Ticks[i] / NodaConstants.TicksPerSecond).AppendValue((int)rows.Minutes[i]).AppendValue((int)rows.Amounts[i]).AppendValue((int)rows.Ones[i]).EndRow();
        }
    }

    public void Aggregate() => Run($"CREATE OR REPLACE TABLE totals AS SELECT agreement, priority, {Month} AS month, count(*) AS n, sum(amount) AS a, sum(whole) AS w, min(amount) AS l, max(amount) AS g FROM rows GROUP BY ALL");

    public void Percentiles() => Run($"CREATE OR REPLACE TABLE percentiles AS SELECT agreement, priority, {Month} AS month, quantile_disc(minutes, 0.95) AS p FROM rows GROUP BY ALL");

    /// <summary>Agreement, priority and month (from 1), with what was worked out for them.</summary>
    public IEnumerable<(int Group, int Month, long[] Values)> Read(string table, params string[] columns)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT agreement * {Rows.Priorities} + priority, month, {string.Join(", ", Array.ConvertAll(columns, c => c + "::BIGINT"))} FROM {table}";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var values = new long[columns.Length];
            for (var i = 0; i < values.Length; i++)
                values[i] = reader.GetInt64(i + 2);
            yield return (Convert.ToInt32(reader.GetValue(0), null), Convert.ToInt32(reader.GetValue(1), null), values);
        }
    }

    public void Dispose() => _connection.Dispose();

    private static string Month
    {
        get
        {
            var zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
            var summer = zone.GetZoneInterval(Instant.FromUtc(2025, 7, 1, 0, 0));
            var winter = zone.GetZoneInterval(Instant.FromUtc(2025, 1, 1, 0, 0));
            return FormattableString.Invariant($"month(make_timestamp((seconds + CASE WHEN seconds >= {summer.Start.ToUnixTimeSeconds()} AND seconds < {summer.End.ToUnixTimeSeconds()} THEN {summer.WallOffset.Seconds} ELSE {winter.WallOffset.Seconds} END) * 1000000))");
        }
    }

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
