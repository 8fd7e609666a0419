using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Regie.Samples.Quickstart.Months;

/// <summary>The judgements as lines for a terminal.</summary>
internal sealed class JudgementText(JudgementWords words)
{
    public void Write(AgreementFile agreement, IReadOnlyList<MonthlyJudgement> judgements, int tickets, TextWriter output)
    {
        output.Write($"{agreement.Agreement} · {agreement.Title.In(words.Language)}\n");
        output.Write(words.Say($"{words.Count(tickets)} meldingen\n", $"{words.Count(tickets)} tickets\n"));
        var name = judgements.Max(j => words.NormName(j.Judged).Length);
        foreach (var month in judgements.GroupBy(j => j.Month))
        {
            output.Write($"\n{words.Month(month.Key)}\n");
            output.Write($"  {words.Say("norm", "norm").PadRight(name)}  {words.Say("  aantal  op tijd       %    eis  oordeel", "  tickets in time       %  least  verdict")}\n");
            foreach (var judgement in month)
            {
                var row = judgement.Assessment;
                output.Write($"  {words.NormName(judgement.Judged).PadRight(name)}  {words.Count(row.Total),8} {words.Count(row.InTime),8} {words.Percent(judgement),7} {words.Target(judgement.Judged),6}  {words.Verdict(judgement)}\n");
                foreach (var miss in judgement.Worst)
                    Write(miss, output);
                if (judgement.OpenAndOverdue > 0)
                    output.Write(words.Say($"      open en over de norm aan het einde van de maand: {judgement.OpenAndOverdue}\n", $"      open and over the norm at the end of the month: {judgement.OpenAndOverdue}\n"));
            }
        }
    }

    private void Write(Miss miss, TextWriter output)
    {
        output.Write(words.Say(
            $"      {miss.Ticket.Id}: {words.Counted(miss)} geteld, {words.Over(miss)} te veel; {words.Span(miss)}\n",
            $"      {miss.Ticket.Id}: {words.Counted(miss)} counted, {words.Over(miss)} over; {words.Span(miss)}\n"));
        if (words.NotCounted(miss) is { Length: > 0 } notCounted)
            output.Write(words.Say($"        niet geteld: {notCounted}\n", $"        not counted: {notCounted}\n"));
    }
}
