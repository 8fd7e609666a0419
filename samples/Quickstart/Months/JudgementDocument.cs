using System.Collections.Generic;
using System.Linq;
using Regie.Charts;
using Regie.Documents;
using Regie.Performance;
using Regie.Scorecards;
using Regie.Settlement;

namespace Regie.Samples.Quickstart.Months;

/// <summary>The judgements as a document: the verdicts at a glance, then per month a table of norms, the worst misses, and behind each norm its full working.</summary>
internal sealed class JudgementDocument(JudgementWords words)
{
    private const char NoBreakSpace = '\u00A0';

    public Document Of(AgreementFile agreement, IReadOnlyList<JudgedMonth> months, int tickets) => new(
        $"{agreement.Agreement}{NoBreakSpace}· {agreement.Title.In(words.Language)}",
        words.Language,
        [
            new Block.Paragraph(words.Say(
                $"{words.Count(tickets)} meldingen. Een melding telt in de maand waarin haar klok stopte; ingetrokken meldingen tellen niet.",
                $"{words.Count(tickets)} tickets. A ticket counts in the month in which its clock stopped; withdrawn tickets do not count.")),
            Overview(months),
            .. Trends(months),
            .. months.Select(Month),
        ]);

    private Block.Table Overview(IReadOnlyList<JudgedMonth> months) => new(
        words.Say("Oordeel per maand", "Verdict per month"),
        [
            new Column(words.Say("Norm", "Norm"), Alignment.Left),
            .. months.Select(month => new Column(words.Month(month.Month), Alignment.Left)),
        ],
        [
            .. months.SelectMany(m => m.Norms).GroupBy(j => j.Judged).Select(norm => (ValueList<string>)[words.NormName(norm.Key), .. norm.Select(words.Verdict)]),
            [words.Say("Scorekaart", "Scorecard"), .. months.Select(words.Score)],
            [words.Say("Te verrekenen", "To be settled"), .. months.Select(m => m.Settlement.Balance.ToText(words.Language))],
        ]);

    private IEnumerable<Block> Trends(IReadOnlyList<JudgedMonth> months) => months.SelectMany(m => m.Norms).GroupBy(j => j.Judged)
        .Select(norm => new Block.Chart(norm.Select(j => j.Assessment).ToList().ToTrend(words.Language)));

    private Block.Section Month(JudgedMonth month)
    {
        var title = words.Month(month.Month);
        return new(title,
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
                    new Column(words.Say("Credit", "Credit"), Alignment.Left),
                ],
                [.. month.Norms.Zip(month.Settlement.Lines, Row)]),
            .. Misses(title, month.Norms),
            new Block.Paragraph(words.Say($"Scorekaart: {words.Score(month)}. Verrekening: {words.Settlement(month)}.", $"Scorecard: {words.Score(month)}. Settlement: {words.Settlement(month)}.")),
            new Block.Details(words.Say("Hoe komen we aan de verrekening?", "How did the settlement come about?"), [new Block.Chart(month.Settlement.ToWaterfall(words.Language)), new Block.Worksheet(month.Settlement.Explain())]),
            new Block.Details(words.Say("Hoe komen we aan de score?", "How did the score come about?"), [new Block.Worksheet(month.Scorecard.Explain())]),
            .. month.Norms.Select(Working),
        ]);
    }

    private ValueList<string> Row(MonthlyJudgement judgement, SettlementLine line) =>
    [
        words.NormName(judgement.Judged),
        words.Verdict(judgement),
        words.Percent(judgement),
        words.Target(judgement.Judged),
        words.Count(judgement.Total),
        words.Count(judgement.InTime),
        words.Count(judgement.Assessment.OpenAndOverdue.Count),
        words.Consequence(line),
    ];

    private IEnumerable<Block> Misses(string title, IReadOnlyList<MonthlyJudgement> month)
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
            new Block.Chart(judgement.Assessment.ToBullet(words.Language)),
            new Block.Worksheet(judgement.Assessment.Explain()),
            .. judgement.Worst.SelectMany(miss => (Block[])
            [
                new Block.Chart(miss.Account.ToStrip(judgement.Judged.Time.Calendar.Zone, words.Language)),
                new Block.Worksheet(judgement.Judged.Clock.Explain(miss.Ticket, miss.Reading.AskedAt)),
            ]),
        ]);
}
