using System.Collections.Generic;
using System.Linq;
using Regie.Documents;
using Regie.Finance;
using Regie.Language;

namespace Regie.Samples.Quickstart.Months;

/// <summary>The judgements as a document: per month a table of norms, and behind each norm its working and its worst misses.</summary>
internal sealed class JudgementDocument(JudgementWords words)
{
    public Document Of(AgreementFile agreement, IReadOnlyList<MonthlyJudgement> judgements, int tickets) => new(
        $"{agreement.Agreement} · {agreement.Title.In(words.Language)}",
        words.Language,
        [
            new Block.Paragraph(words.Say(
                $"{words.Count(tickets)} meldingen. Een melding telt in de maand waarin haar klok stopte; ingetrokken meldingen tellen niet.",
                $"{words.Count(tickets)} tickets. A ticket counts in the month in which its clock stopped; withdrawn tickets do not count.")),
            .. judgements.GroupBy(j => j.Month).Select(month => Month(words.Month(month.Key), [.. month])),
        ]);

    private Block.Section Month(string title, List<MonthlyJudgement> month) => new(title,
    [
        new Block.Table(
            words.Say($"Normen in {title}", $"Norms in {title}"),
            [
                new Column(words.Say("Norm", "Norm"), Alignment.Left),
                new Column(words.Say("Aantal", "Tickets"), Alignment.Right),
                new Column(words.Say("Op tijd", "In time"), Alignment.Right),
                new Column("%", Alignment.Right),
                new Column(words.Say("Eis", "At least"), Alignment.Right),
                new Column(words.Say("Open en over de norm", "Open and over the norm"), Alignment.Right),
                new Column(words.Say("Oordeel", "Verdict"), Alignment.Left),
            ],
            [.. month.Select(Row)]),
        .. month.Select(Working),
    ]);

    private ValueList<string> Row(MonthlyJudgement judgement) =>
    [
        words.NormName(judgement.Judged),
        words.Count(judgement.Assessment.Total),
        words.Count(judgement.Assessment.InTime),
        words.Percent(judgement),
        words.Target(judgement.Judged),
        words.Count(judgement.OpenAndOverdue),
        words.Verdict(judgement),
    ];

    private Block.Details Working(MonthlyJudgement judgement) => new(
        words.Say($"Hoe komen we aan {words.NormName(judgement.Judged)}?", $"How did {words.NormName(judgement.Judged)} come about?"),
        [
            new Block.Worksheet(judgement.Judged.Norm.Explain(judgement.Assessment.InTime, judgement.Assessment.Total, Rounding.HalfUp(2))),
            .. judgement.Worst.Select(miss => new Block.Worksheet(judgement.Judged.Clock.Explain(miss.Ticket, miss.Reading.AskedAt))),
        ]);
}
