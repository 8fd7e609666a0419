#:project ../src/Regie.Domain/Regie.Domain.csproj
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie;
using Regie.Finance;
using Regie.Holidays;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;
using Regie.ServiceTime;

// Compares service time with expected values that another program computed over real tickets:
//   dotnet run tests/oracle.cs -- FOLDER
// Not part of the tests: the folder is not in the repository.
if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Usage: dotnet run tests/oracle.cs -- FOLDER, the folder with helpdesk.csv and the other files of expected values.");
    return 2;
}

var amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
var horizon = CalendarHorizon.OfYears(2008, 2035);
var calendars = new[]
{
    Draft("kantoor").Open(Weekdays("08:00-17:00"), DutchHolidays.Lustrum),
    Draft("pauze").Open(Weekdays("08:30-12:30", "13:00-17:00"), DutchHolidays.Lustrum),
    Draft("servicedesk").Open(Weekdays("07:30-18:00").OpenFrom(IsoDayOfWeek.Saturday, IsoDayOfWeek.Saturday, "09:00-13:00"), DutchHolidays.Lustrum)
        .ClosesAt(CalendarDay.EveryYear(12, 24), new LocalTime(16, 0), "Christmas Eve").ClosesAt(CalendarDay.EveryYear(12, 31), new LocalTime(16, 0), "New Year's Eve"),
    Draft("nacht").Open(WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "00:00-06:00", "22:00-24:00")),
    Draft("24x7").Open(WeeklyHours.AroundTheClock),
}.ToDictionary(d => d.Id.Value, d => d.Build().Compile(horizon));
var norms = new[] { 4, 8, 40 };
var comparison = new Comparison();

var tickets = Rows("helpdesk.csv").ToList();
foreach (var row in tickets)
{
    var (start, end) = (Utc(row["opened_utc"]), Utc(row["resolved_utc"]));
    comparison.Of(row, "opened_utc", Text(WallTimePolicy.Lenient.Resolve(Local(row["opened_local"]), amsterdam)));
    comparison.Of(row, "resolved_utc", Text(WallTimePolicy.Lenient.Resolve(Local(row["resolved_local"]), amsterdam)));
    foreach (var name in new[] { "kantoor", "pauze" })
        CompareSpan(row, name, start, end);
}

var opened = tickets.ToDictionary(r => r["id"], r => Utc(r["opened_utc"]));
foreach (var row in Rows("helpdesk_due_next_open.csv"))
    foreach (var name in new[] { "kantoor", "pauze" })
        foreach (var hours in norms)
            comparison.Of(row, $"{name}_due_{hours}h_utc", Text(calendars[name].Due(opened[row["id"]], Duration.FromHours(hours), DueConvention.NextOpening)));

foreach (var row in Rows("dst_probes.csv"))
    foreach (var name in calendars.Keys)
        CompareSpan(row, name, Utc(row["start_utc"]), Utc(row["end_utc"]));

foreach (var row in Rows("local_resolution.csv"))
{
    var local = Local(row["local"]);
    comparison.Of(row, "kind", amsterdam.MapLocal(local).Count switch { 0 => "gap", 1 => "normal", _ => "ambiguous" });
    comparison.Of(row, "lenient_utc", Text(WallTimePolicy.Lenient.Resolve(local, amsterdam)));
}

// By local month of resolution.
var months = tickets.Select(r => (Start: Utc(r["opened_utc"]), End: Utc(r["resolved_utc"])))
    .GroupBy(t => t.End.InZone(amsterdam).Date.ToString("uuuu-MM", CultureInfo.InvariantCulture))
    .ToDictionary(m => m.Key, m => m.ToList());
months["ALL"] = months.Values.SelectMany(m => m).ToList();
foreach (var row in Rows("helpdesk_monthly.csv"))
{
    var (hours, month, norm) = (calendars[row["calendar"]], months[row["month"]], Duration.FromHours(Number(row["norm_h"])));
    var inTime = month.Count(t => hours.Elapsed(t.Start, t.End) <= norm);
    var ratio = Ratio.Of(inTime, month.Count);
    comparison.Of(row, "n_total", Text(month.Count));
    comparison.Of(row, "n_in_time_elapsed_le_norm", Text(inTime));
    comparison.Of(row, "pct_half_up", Text(ratio.ToPercentage(Rounding.HalfUp(2)).Value));
    comparison.Of(row, "pct_half_even", Text(ratio.ToPercentage(Rounding.HalfEven(2)).Value));
    comparison.Of(row, "n_in_time_resolved_le_due_earliest", Text(month.Count(t => t.End <= hours.Due(t.Start, norm, DueConvention.Closing))));
}

foreach (var row in Rows("helpdesk_percentiles.csv"))
{
    var (hours, month, percentage) = (calendars[row["calendar"]], months[row["month"]], Percentage.Of(Number(row["p"])));
    var elapsed = month.Select(t => (decimal)hours.ElapsedSeconds(t.Start.ToUnixTimeSeconds(), t.End.ToUnixTimeSeconds())).ToList();
    comparison.Of(row, "n", Text(month.Count));
    comparison.Of(row, "nearest_rank_s", PercentileMethods.NearestRank.Of(elapsed, percentage).ToString());
    comparison.Of(row, "r7_s_exact", PercentileMethods.R7.Of(elapsed, percentage).ToString());
}

Console.WriteLine($"{comparison.Checked} values checked, {comparison.Differences} differences");
return comparison.Differences == 0 && comparison.Checked > 0 ? 0 : 1;

void CompareSpan(Dictionary<string, string> row, string name, Instant start, Instant end)
{
    comparison.Of(row, $"{name}_elapsed_s", Text((decimal)calendars[name].Elapsed(start, end).TotalSeconds));
    foreach (var hours in norms)
        comparison.Of(row, $"{name}_due_{hours}h_utc", Text(calendars[name].Due(start, Duration.FromHours(hours), DueConvention.Closing)));
}

IEnumerable<Dictionary<string, string>> Rows(string file)
{
    var lines = File.ReadAllLines(Path.Combine(folder, file));
    var header = lines[0].Split(',');
    return lines.Skip(1).Select((line, i) => header.Zip(line.Split(',')).Append(("", $"{file} row {i + 2}")).ToDictionary());
}

static ServiceCalendarDraft Draft(string name) => ServiceCalendarDraft.For(new CalendarId(name), "Europe/Amsterdam");

static WeeklyHours Weekdays(params string[] windows) => WeeklyHours.Closed.OpenFrom(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, windows);

static Instant Utc(string text) => InstantPattern.ExtendedIso.Parse(text).GetValueOrThrow();

static LocalDateTime Local(string text) => LocalDateTimePattern.ExtendedIso.Parse(text).GetValueOrThrow();

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static string Text<T>(T value) => value is Instant instant ? InstantPattern.ExtendedIso.Format(instant) : string.Create(CultureInfo.InvariantCulture, $"{value}");

internal sealed class Comparison
{
    public int Checked { get; private set; }

    public int Differences { get; private set; }

    public void Of(Dictionary<string, string> row, string column, string actual)
    {
        Checked++;
        if (row[column] == actual || (decimal.TryParse(row[column], CultureInfo.InvariantCulture, out var expected) && decimal.TryParse(actual, CultureInfo.InvariantCulture, out var got) && expected == got))
            return;
        if (++Differences <= 20)
            Console.WriteLine($"{row[""]}, {column}: expected {row[column]}, got {actual}");
    }
}
