using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Finance;
using Regie.Measurements;
using Regie.Samples.Quickstart.Judging;
using Regie.Samples.Quickstart.Output;

namespace Regie.Samples.Quickstart.Commands;

/// <summary><c>in-time</c>: per month, how many tickets were resolved within the norm.</summary>
internal static class InTimeCommand
{
    private const string Description = "Prints per month how many tickets were resolved within the norm.";

    public const string Details = """
        Result:
          month,n,in_time,percent

          By month of resolution in the calendar's zone, ascending, only months with tickets. In time is: elapsed service time, net of pauses,
          at most the norm. Percentages are rounded half-up to two decimals. Tickets that are still open do not count.

        Example:
          in-time --tickets tickets.csv --id number --opened created --resolved solved --calendar calendars/servicedesk.json --norm 8h --by month --output csv

        """;

    private static readonly Rounding TwoDecimals = Rounding.HalfUp(2);
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");

    public static Command Create(TextWriter output, TextWriter messages, IProgressDisplay progress)
    {
        var command = new Command("in-time", Description);
        var options = new TicketOptions();
        options.AddTo(command);
        command.Add(TicketOptions.Choice("--by", "What the tickets are grouped by: the month of resolution.", ("month", "month")));
        command.SetAction(result =>
        {
            var question = options.Read(result);
            var run = TicketRun.Prepare(question, messages, progress);
            var months = run.Tickets.Where(ticket => ticket.Resolved is not null)
                .GroupBy(ticket => run.MonthOf(ticket.Resolved!.Value), ticket => run.Elapsed(ticket) <= question.Norm)
                .OrderBy(month => month.Key)
                .Select(month => (Name: Month.Format(month.Key.OnDayOfMonth(1)), Share: Ratio.Of(month.Count(inTime => inTime), month.Count())))
                .ToList();
            using (var csv = CsvText.WriteTo(output, "month", "n", "in_time", "percent"))
                foreach (var (name, share) in months)
                    CsvText.Record(csv, name, Invariant(share.Whole), Invariant(share.Part), share.ToPercentage(TwoDecimals).Value.ToString("0.00", CultureInfo.InvariantCulture));
            run.ReportSkipped();
            return ExitCode.Fine;
        });
        return command;
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
