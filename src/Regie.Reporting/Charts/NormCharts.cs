using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Drawings;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;

namespace Regie.Charts;

/// <summary>Judgements on norms as drawings.</summary>
public static class NormCharts
{
    private const decimal Left = 8;
    private const decimal Right = Drawing.Width - 8;

    // Where the horizontal axis of a trend begins; figures stand before it.
    private const decimal Origin = 60;
    private const int NameLength = 58;

    /// <summary>One judgement: the value among the bands, the target, and what lies between (oordeelbalk).</summary>
    /// <param name="assessment">A judgement on a value.</param>
    /// <param name="bands">Bands to show behind the value, such as those of a consequence or a standing.</param>
    /// <param name="language">The language.</param>
    /// <returns>The drawing; without a value it says why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> or <paramref name="bands"/> is null.</exception>
    /// <exception cref="ArgumentException">The judgement is not on a value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public static Drawing ToBullet<T>(this NormAssessment assessment, BandTable<T> bands, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(bands);
        return Bullet(assessment, [.. bands.Bands.Skip(1).Select(b => ExactNumber.Of(b.Interval.Lower!.Value))], language);
    }

    /// <summary>One judgement: the value, the target, and what lies between (oordeelbalk).</summary>
    /// <param name="assessment">A judgement on a value.</param>
    /// <param name="language">The language.</param>
    /// <returns>The drawing; without a value it says why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">The judgement is not on a value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public static Drawing ToBullet(this NormAssessment assessment, LanguageCode language) => Bullet(assessment, [], language);

    /// <summary>A norm over consecutive periods: values, what was required, and misses (trend).</summary>
    /// <param name="assessments">The judgements on one norm, in order of their periods.</param>
    /// <param name="language">The language.</param>
    /// <returns>The drawing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessments"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no judgement, they are on several norms, or not on a value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public static Drawing ToTrend(this IReadOnlyList<NormAssessment> assessments, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        if (assessments.Count == 0)
            throw new ArgumentException("A trend needs at least one judgement.", nameof(assessments));
        if (assessments.Select(a => a.Norm.Id).Distinct().Count() > 1)
            throw new ArgumentException("A trend is of one norm; these judgements are on " + string.Join(", ", assessments.Select(a => a.Norm.Id).Distinct()) + ".", nameof(assessments));
        var scale = Scale(assessments[0], nameof(assessments));
        var points = assessments.SelectMany(a => a.Parts.Select(p => p.Value)).Concat(assessments.SelectMany(Ends).Select(e => (ExactNumber?)e)).OfType<ExactNumber>().DefaultIfEmpty(ExactNumber.Zero).ToList();
        var y = Axis.Around(points, (Number(scale.Domain.Minimum), Number(scale.Domain.Maximum)), (122, 22));
        var step = (Right - Origin) / assessments.Count;
        var shapes = new List<Shape>
        {
            new Shape.Stroke([new Point(Origin, 18), new Point(Origin, 126), new Point(Right, 126)], Tone.Edge),
            new Shape.Label(new Point(Origin - 4, 26), ChartText.Fitting(ChartText.Value(y.To, scale.Unit, language), 10), LabelSide.Before, Tone.Muted),
            new Shape.Label(new Point(Origin - 4, 126), ChartText.Fitting(ChartText.Value(y.From, scale.Unit, language), 10), LabelSide.Before, Tone.Muted),
        };
        var middles = assessments.Select((a, i) => (Assessment: a, X: decimal.Round(Origin + ((i + 0.5m) * step), 2))).ToList();
        foreach (var (assessment, x) in middles)
            foreach (var end in Ends(assessment))
                shapes.Add(new Shape.Stroke([new Point(decimal.Round(x - (step / 2), 2), y.Of(end)), new Point(decimal.Round(x + (step / 2), 2), y.Of(end))], Tone.Ink).Dashed());
        for (var i = 1; i < middles.Count; i++)
            if (middles[i - 1].Assessment.Value is { } before && middles[i].Assessment.Value is { } value)
                shapes.Add(new Shape.Stroke([new Point(middles[i - 1].X, y.Of(before)), new Point(middles[i].X, y.Of(value))], Tone.Muted));
        shapes.AddRange(middles.Select(m => (Shape)new Shape.Symbol(new Point(m.X, m.Assessment.Value is { } value ? y.Of(value) : 122), Form(m.Assessment), ToneOf(m.Assessment))));
        var every = (assessments.Count + 5) / 6;
        shapes.AddRange(middles.Where((_, i) => i % every == 0).Select(m => (Shape)new Shape.Label(new Point(m.X, 141), Month(m.Assessment), LabelSide.Around, Tone.Muted)));
        return new Drawing(ChartText.Sentence(assessments[0].Norm.Name.In(language)), string.Join(" ", assessments.Select(a => Said(a, language))), 148, shapes.ToValueList());
    }

    private static Drawing Bullet(NormAssessment assessment, IReadOnlyList<ExactNumber> boundaries, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var scale = Scale(assessment, nameof(assessment));
        var title = ChartText.Fitting(ChartText.Sentence(assessment.Norm.Name.In(language)), 200) + ", " + assessment.Period.ToText(language);
        var verdict = new Shape.Label(new Point(Left + 16, 18), ChartText.Fitting(Short(assessment, language), NameLength), LabelSide.After, Tone.Ink);
        var symbol = new Shape.Symbol(new Point(Left + 5, 14), Form(assessment), ToneOf(assessment));
        if (assessment.Value is not { } value)
            return new Drawing(title, Said(assessment, language), 28, [symbol, verdict]);
        var ends = Ends(assessment).ToList();
        var x = Axis.Around([value, .. ends, .. boundaries], (Number(scale.Domain.Minimum), Number(scale.Domain.Maximum)), (Left, Right));
        var edges = boundaries.Prepend(x.From).Append(x.To).Select(x.Of).ToList();
        var shapes = new List<Shape> { symbol, verdict };
        shapes.AddRange(edges.Skip(1).Select((edge, i) => (Shape)new Shape.Area(Box.From(edges[i], 30, Math.Max(edges[i], edge), 54), i % 2 == 0 ? Tone.Light : Tone.Shade, ShapeFill.Solid)));
        foreach (var end in ends)
        {
            var (from, to) = (Math.Min(x.Of(end), x.Of(value)), Math.Max(x.Of(end), x.Of(value)));
            if (ends.Count == 1)
                shapes.Add(new Shape.Area(Box.From(from, 38, to, 46), ToneOf(assessment), assessment.Verdict is Verdict.NotMet ? ShapeFill.Hatched : ShapeFill.Solid));
            shapes.Add(new Shape.Stroke([new Point(x.Of(end), 26), new Point(x.Of(end), 58)], Tone.Ink).Dashed());
        }

        shapes.Add(new Shape.Symbol(new Point(x.Of(value), 42), Form(assessment), ToneOf(assessment)));
        shapes.AddRange(Ticks([.. ends, .. boundaries, x.From, x.To], x, scale.Unit, language));
        return new Drawing(title, Said(assessment, language), 78, shapes.ToValueList());
    }

    // What is required first, then the bands, then what still fits at the ends.
    private static IEnumerable<Shape> Ticks(IEnumerable<ExactNumber> values, Axis x, Unit unit, LanguageCode language)
    {
        var taken = new List<(decimal From, decimal To)>();
        foreach (var value in values.Distinct())
        {
            var text = ChartText.Value(value, unit, language);
            var (at, width) = (x.Of(value), text.Length * 6m);
            var (from, side) = at - (width / 2) < Left ? (Left, LabelSide.After) : at + (width / 2) > Right ? (Right - width, LabelSide.Before) : (at - (width / 2), LabelSide.Around);
            if (width > Right - Left || taken.Any(t => from < t.To + 6 && t.From < from + width + 6))
                continue;
            taken.Add((from, from + width));
            yield return new Shape.Label(new Point(side == LabelSide.After ? Left : side == LabelSide.Before ? Right : at, 71), text, side, Tone.Muted);
        }
    }

    private static Scale Scale(NormAssessment assessment, string parameter) => assessment.Norm is StateNorm norm
        ? norm.Indicator.Scale
        : throw new ArgumentException($"Norm {assessment.Norm.Id} is not judged on a value; there is nothing to draw.", parameter);

    private static IEnumerable<ExactNumber> Ends(NormAssessment assessment) => assessment.Parts.Select(p => p.Version.Target).Distinct().SelectMany(target => target switch
    {
        Target.Floor floor => [ExactNumber.Of(floor.Value)],
        Target.Ceiling ceiling => [ExactNumber.Of(ceiling.Value)],
        Target.Range range => [ExactNumber.Of(range.Least), ExactNumber.Of(range.Greatest)],
        _ => (ExactNumber[])[],
    }).Distinct();

    private static string Said(NormAssessment assessment, LanguageCode language) => $"{assessment.Period.ToText(language)}: {Short(assessment, language)}.";

    private static string Short(NormAssessment assessment, LanguageCode language)
    {
        var unit = ((StateNorm)assessment.Norm).Indicator.Scale.Unit;
        var required = string.Join(" / ", assessment.Parts.Select(p => p.Version.Target.ToText(unit, language)).Distinct());
        var verdict = assessment.Verdict.Label.In(language);
        return assessment.Value is not { } value ? verdict
            : required.Length == 0 ? $"{ChartText.Value(value, unit, language)}, {verdict}"
            : LocalizedText.Of($"{ChartText.Value(value, unit, language)}, {verdict} (geëist: {required})", $"{ChartText.Value(value, unit, language)}, {verdict} (required: {required})").In(language);
    }

    private static string Month(NormAssessment assessment) => FormattableString.Invariant($"{assessment.Period.Start.Month}-{assessment.Period.Start.Year % 100:00}");

    private static SymbolKind Form(NormAssessment assessment) => assessment.Verdict.Kind switch
    {
        VerdictKind.Met => SymbolKind.Disc,
        VerdictKind.NotMet => SymbolKind.Cross,
        _ => SymbolKind.Ring,
    };

    private static Tone ToneOf(NormAssessment assessment) => assessment.Verdict.Kind switch
    {
        VerdictKind.Met => Tone.Good,
        VerdictKind.NotMet => Tone.Bad,
        _ => Tone.Caution,
    };

    private static ExactNumber? Number(decimal? value) => value is { } number ? ExactNumber.Of(number) : null;
}
