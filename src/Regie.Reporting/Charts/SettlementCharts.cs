using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Drawings;
using Regie.Language;
using Regie.Measurements;
using Regie.Settlement;

namespace Regie.Charts;

/// <summary>Settlements as drawings.</summary>
public static class SettlementCharts
{
    private const decimal Left = 8;
    private const decimal Right = Drawing.Width - 8;
    private const decimal RowHeight = 34;

    /// <summary>From consequence to amount: each line, what caps kept from being charged, what is given back, and the balance (waterval).</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="language">The language.</param>
    /// <returns>The drawing; lines without a consequence are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public static Drawing ToWaterfall(this SettlementProposal proposal, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var currency = proposal.Scheme.Currency;
        var steps = Steps(proposal, language).ToList();
        var heights = steps.Aggregate(new List<ExactNumber> { ExactNumber.Zero }, (sums, step) => [.. sums, sums[sums.Count - 1] + step.Amount]);
        var balance = ExactNumber.Of(proposal.Balance.Amount);
        var x = Axis.Between(heights.Append(balance).Min(), heights.Append(balance).Max(), (Left, Right));
        var shapes = new List<Shape>();
        for (var i = 0; i < steps.Count; i++)
            shapes.AddRange(Row(i, (steps[i].Text, ChartText.Amount(steps[i].Amount, currency, language)), (x.Of(heights[i]), x.Of(heights[i + 1])), steps[i].Amount.Sign > 0 ? (Tone.Bad, ShapeFill.Hatched) : (Tone.Good, ShapeFill.Solid)));
        var total = LocalizedText.Of("Te verrekenen", "To be settled").In(language);
        shapes.AddRange(Row(steps.Count, (total, proposal.Balance.ToText(language)), (x.Of(ExactNumber.Zero), x.Of(balance)), (Tone.Ink, ShapeFill.Solid)));
        var bottom = (RowHeight * (steps.Count + 1)) + 4;
        shapes.Insert(0, new Shape.Stroke([new Point(x.Of(ExactNumber.Zero), 0), new Point(x.Of(ExactNumber.Zero), bottom)], Tone.Edge));
        var said = steps.Select(s => $"{s.Text}: {ChartText.Amount(s.Amount, currency, language)}.").Append($"{total}: {proposal.Balance.ToText(language)}.");
        return new Drawing(LocalizedText.Of($"Verrekening, {proposal.Basis.Period.ToText(language)}", $"Settlement, {proposal.Basis.Period.ToText(language)}").In(language), string.Join(" ", said), bottom, shapes.ToValueList());
    }

    private static IEnumerable<Shape> Row(int number, (string Name, string Amount) text, (decimal From, decimal To) span, (Tone Tone, ShapeFill Fill) look)
    {
        var top = number * RowHeight;
        yield return new Shape.Label(new Point(Left, top + 14), ChartText.Fitting(text.Name, 40), LabelSide.After, Tone.Ink);
        yield return new Shape.Label(new Point(Right, top + 14), text.Amount, LabelSide.Before, Tone.Ink);
        yield return new Shape.Area(Box.From(Math.Min(span.From, span.To), top + 19, Math.Max(Math.Max(span.From, span.To), Math.Min(span.From, span.To) + 1), top + 29), look.Tone, look.Fill);
    }

    // What is owed counts up, what is received or not charged counts down; what is left over is rounding or sharing out, and said so.
    private static IEnumerable<(string Text, ExactNumber Amount)> Steps(SettlementProposal proposal, LanguageCode language)
    {
        var steps = new List<(string Text, ExactNumber Amount)>();
        foreach (var line in proposal.Lines.Where(l => l.Outcome == LineOutcome.Counted && l.BeforeCaps.Sign != 0))
            steps.Add((ChartText.Sentence(line.Rule.Norm.Name.In(language)), line.Rule.Kind == ConsequenceKind.Malus ? line.BeforeCaps : -line.BeforeCaps));
        foreach (var cap in proposal.Caps.Where(c => c.Binds))
            steps.Add((ChartText.Sentence(cap.Cap.ToText(language)), cap.Cap.Kind == ConsequenceKind.Malus ? -cap.NotCharged : cap.NotCharged));
        foreach (var back in proposal.EarnedBack.Where(e => e.Amount.Sign != 0))
            steps.Add((LocalizedText.Of($"Teruggegeven over {back.Period.ToText(language)}", $"Given back for {back.Period.ToText(language)}").In(language), -back.Amount));
        var rest = ExactNumber.Of(proposal.Balance.Amount) - steps.Aggregate(ExactNumber.Zero, (sum, s) => sum + s.Amount);
        return rest.Sign == 0 ? steps : steps.Append((LocalizedText.Of("Afronding", "Rounding").In(language), rest));
    }
}
