using System.CommandLine;
using System.IO;
using Regie.Samples.Quickstart.Judging;
using Regie.Samples.Quickstart.Output;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Commands;

/// <summary><c>elapsed</c>: the service time of each ticket and when it is due.</summary>
internal static class ElapsedCommand
{
    private const string Description = "Prints the service time that each ticket took, net of pauses, and when it was due.";

    public const string Details = """
        Result:
          id,elapsed_seconds,due_closing_utc,due_next_opening_utc

          In input order. A ticket that is still open has no elapsed time; one with an open pause has no due moments. The two due moments
          differ only where the norm runs out exactly at closing time or as a pause begins: the closing moment, or when counting restarts.

        Example:
          elapsed --tickets tickets.csv --id number --opened created --resolved solved --calendar calendars/servicedesk.json --norm 8h --output csv

        """;

    public static Command Create(TextWriter output, TextWriter messages, IProgressDisplay progress)
    {
        var command = new Command("elapsed", Description);
        var options = new TicketOptions();
        options.AddTo(command);
        command.SetAction(result =>
        {
            var run = TicketRun.Prepare(options.Read(result), messages, progress);
            var judged = run.Tickets.ConvertAll(ticket => (ticket.Id, Elapsed: run.Elapsed(ticket), Closing: run.Due(ticket, DueConvention.Closing), NextOpening: run.Due(ticket, DueConvention.NextOpening)));
            using (var csv = CsvText.WriteTo(output, "id", "elapsed_seconds", "due_closing_utc", "due_next_opening_utc"))
                foreach (var (id, elapsed, closing, nextOpening) in judged)
                    CsvText.Record(csv, id, CsvText.Of(elapsed), CsvText.Of(closing), CsvText.Of(nextOpening));
            run.ReportSkipped();
            return ExitCode.Fine;
        });
        return command;
    }
}
