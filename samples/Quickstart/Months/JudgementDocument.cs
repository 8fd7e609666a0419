using System.Collections.Generic;
using System.Linq;
using Regie.Documents;
using Regie.Finance;
using Regie.Language;

namespace Regie.Samples.Quickstart.Months;

/// <summary>The judgements as a document: the verdicts at a glance, then per month a table of norms, the worst misses, and behind each norm its full working.</summary>
internal sealed class JudgementDocument(JudgementWords words)
{
    private const char NoBreakSpace = '\u00A0';

    public Document Of(AgreementFile agreement, IReadOnlyList<MonthlyJudgement> judgements, int tickets) => new(
        $"{agreement.Agreement}{NoBreakSpace}· {agreement.Title.In(words.Language)}",
        words.Language,
        [
            new Block.Paragraph(words.Say(
                $"{words.Count(tickets)} meldingen. Een melding telt in de maand waarin haar klok stopte; ingetrokken meldingen tellen niet.",
                $"{words.Count(tickets)} tickets. A ticket counts in the month in which its clock stopped; withdrawn tickets do not count.")),
            Overview(judgements),
            .. judgements.GroupBy(j => j.Month).Select(month => Month(words.Month(month.Key), [.. month])),
        ]);

    private Block.Table Overview(IReadOnlyList<MonthlyJudgement> judgements) => new(
        words.Say("Oordeel per maand", "Verdict per month"),
        [
            new Column(words.Say("Norm", "Norm"), Alignment.Left),
            .. judgements.Select(j => j.Month).Distinct().Select(month => new Column(words.Month(month), Alignment.Left)),
        ],
        [.. judgements.GroupBy(j => j.Judged).Select(norm => (ValueList<string>)[words.NormName(norm.Key), .. norm.Select(words.Verdict)])]);

    private Block.Section Month(string title, List<MonthlyJudgement> month) => new(title,
    [
        new Block.Table(
            words.Say($"Normen in {title}", $"Norms in {title}"),
            [
                new Column(words.Say("Norm", "Norm"), Alignment.Left),
                new Column(words.Say("Oordeel", "Verdict"), Alignment.Left),
                new Column("%", Alignment.Right),
                new Column(words.Say("Eis", "At least"), Alignment.Right),
                new Column(words.Say("Aantal", "Tickets"), Alignment.Right),
                new Column(words.Say("Op tijd", "In time"), Alignment.Right),
                new Column(words.Say("Open en te laat", "Open and overdue"), Alignment.Right),
            ],
            [.. month.Select(Row)]),
        .. Misses(title, month),
        .. month.Select(Working),
    ]);

    private ValueList<string> Row(MonthlyJudgement judgement) =>
    [
        words.NormName(judgement.Judged),
        words.Verdict(judgement),
        words.Percent(judgement),
        words.Target(judgement.Judged),
        words.Count(judgement.Assessment.Total),
        words.Count(judgement.Assessment.InTime),
        words.Count(judgement.OpenAndOverdue),
    ];

    private IEnumerable<Block> Misses(string title, List<MonthlyJudgement> month)
    {
        if (month.All(judgement => judgement.Worst.Count == 0))
            yield break;
        yield return new Block.Table(
            words.Say($"Ergste overschrijdingen in {title}", $"Worst misses in {title}"),
            [
                new Column(words.Say("Norm", "Norm"), Alignment.Left),
                new Column(words.Say("Melding", "Ticket"), Alignment.Left),
                new Column(words.Say("Te veel", "Over"), Alignment.Right),
                new Column(words.Say("Waardoor", "Why"), Alignment.Left),
            ],
            [.. month.SelectMany(judgement => judgement.Worst.Select(miss => Row(judgement, miss)))]);
    }

    private ValueList<string> Row(MonthlyJudgement judgement, Miss miss) =>
    [
        words.NormName(judgement.Judged),
        miss.Ticket.Id.Value,
        words.Over(miss),
        words.Say($"{words.Counted(miss)} geteld {words.Span(miss)}", $"{words.Counted(miss)} counted {words.Span(miss)}")
            + (words.NotCounted(miss) is { Length: > 0 } notCounted ? words.Say($"; niet geteld: {notCounted}", $"; not counted: {notCounted}") : ""),
    ];

    private Block.Details Working(MonthlyJudgement judgement) => new(
        words.Say($"Hoe komen we aan {words.NormName(judgement.Judged)}?", $"How did {words.NormName(judgement.Judged)} come about?"),
        [
            new Block.Worksheet(judgement.Judged.Norm.Explain(judgement.Assessment.InTime, judgement.Assessment.Total, Rounding.HalfUp(2))),
            .. judgement.Worst.Select(miss => new Block.Worksheet(judgement.Judged.Clock.Explain(miss.Ticket, miss.Reading.AskedAt))),
        ]);
}
