using System.Collections.Generic;
using System.IO;
using System.Linq;
using Regie.Settlement;

namespace Regie.Samples.Quickstart.Months;

/// <summary>The judgements as lines for a terminal.</summary>
internal sealed class JudgementText(JudgementWords words)
{
    public void Write(AgreementFile agreement, IReadOnlyList<JudgedMonth> months, int tickets, TextWriter output)
    {
        output.Write($"{agreement.Agreement} · {agreement.Title.In(words.Language)}\n");
        output.Write(words.Say($"{words.Count(tickets)} meldingen\n", $"{words.Count(tickets)} tickets\n"));
        var name = months.SelectMany(m => m.Norms).Max(j => words.NormName(j.Judged).Length);
        foreach (var month in months)
        {
            output.Write($"\n{words.Month(month.Month)}\n");
            output.Write($"  {words.Say("norm", "norm").PadRight(name)}  {words.Say("  aantal  op tijd       %    eis  oordeel", "  tickets in time       %  least  verdict")}\n");
            foreach (var judgement in month.Norms)
            {
                output.Write($"  {words.NormName(judgement.Judged).PadRight(name)}  {words.Count(judgement.Total),8} {words.Count(judgement.InTime),8} {words.Percent(judgement),7} {words.Target(judgement.Judged),6}  {words.Verdict(judgement)}\n");
                foreach (var miss in judgement.Worst)
                    Write(miss, output);
                if (judgement.Assessment.OpenAndOverdue.Count is > 0 and var open)
                    output.Write(words.Say($"      open en over de norm aan het einde van de maand: {open}\n", $"      open and over the norm at the end of the month: {open}\n"));
            }

            output.Write(words.Say($"  scorekaart: {words.Score(month)}\n", $"  scorecard: {words.Score(month)}\n"));
            Write(month, name, output);
        }
    }

    private void Write(JudgedMonth month, int name, TextWriter output)
    {
        output.Write(words.Say($"  verrekening: {words.Settlement(month)}\n", $"  settlement: {words.Settlement(month)}\n"));
        foreach (var (line, judgement) in month.Settlement.Lines.Zip(month.Norms))
            if (line.Outcome != LineOutcome.NoConsequence)
                output.Write($"      {words.NormName(judgement.Judged).PadRight(name)}  {words.Consequence(line)}\n");
        foreach (var cap in month.Settlement.Caps.Where(c => c.Binds))
            output.Write($"      {words.Bound(cap, month.Settlement.Scheme.Currency)}\n");
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
