using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.ReferenceData;

namespace Regie.Indexation;

/// <summary>The figure of a series and a period as a clause reads it on a date, over changes of base, and how it came about.</summary>
internal sealed record FigureReading(ExactNumber Value, bool IsProvisional, Derivation Derivation)
{
    /// <summary>Reads a figure; null where it cannot be read, with the reasons among the problems.</summary>
    public static FigureReading? Of(IndexSeriesSet set, IndexSeriesId id, IndexPeriod period, (FigureChoice Choice, LocalDate AsOf) known, ICollection<Finding> problems)
    {
        if (set.Find(id) is not { } series)
        {
            problems.Add(IndexationProblems.NoSeries(id));
            return null;
        }

        return set.LinkFor(id, period) is { } link ? Linked(set, series, link, period, known, problems) : Published(series, period, known, problems);
    }

    private static FigureReading? Published(IIndexSeries series, IndexPeriod period, (FigureChoice Choice, LocalDate AsOf) known, ICollection<Finding> problems)
    {
        var figures = series.FiguresOf(period).Where(f => f.PublishedOn <= known.AsOf).ToList();
        var figure = known.Choice switch
        {
            FigureChoice.FirstPublished => figures.FirstOrDefault(),
            FigureChoice.Final => figures.LastOrDefault(f => f.Status == FigureStatus.Final),
            _ => figures.LastOrDefault(),
        };
        if (figure is null)
        {
            problems.Add(figures.Count == 0 ? IndexationProblems.NoFigure(series, period, known.AsOf) : IndexationProblems.NoFinalFigure(series, period, known.AsOf));
            return null;
        }

        var value = ExactNumber.Of(figure.Value);
        var step = new Derivation(IndexationRules.Figure, Label(series, period), new DerivedValue.Exact(value, Unit.Count))
            .WithInput(LocalizedText.Of("status", "status"), new DerivedValue.Statement(figure.Status.Label()))
            .WithInput(LocalizedText.Of("gepubliceerd", "published"), new DerivedValue.Date(figure.PublishedOn));
        return new FigureReading(value, known.Choice == FigureChoice.ProvisionalThenFinal && figure.Status == FigureStatus.Provisional, step);
    }

    private static FigureReading? Linked(IndexSeriesSet set, IIndexSeries series, IndexSeriesLink link, IndexPeriod period, (FigureChoice Choice, LocalDate AsOf) known, ICollection<Finding> problems)
    {
        var now = Of(set, link.Successor, period, known, problems);
        FigureReading?[] both = link.Factor is null
            ? [Of(set, link.Series, link.LastPeriod, known, problems), Of(set, link.Successor, link.LastPeriod, known, problems)]
            : [];
        if (now is null || both.Contains(null))
            return null;

        var factor = link.Factor ?? LinkingFactor.Between(both[0]!.Value, both[1]!.Value);
        var exact = now.Value * factor.Value;
        var value = link.Rounding is { } rounding ? exact.Round(rounding) : exact;
        var step = new Derivation(IndexationRules.Linking, Label(series, period), new DerivedValue.Exact(value, Unit.Count))
            .WithInput(link.Factor is null
                ? LocalizedText.Of($"koppelfactor uit {link.LastPeriod.ToText(LanguageCode.Dutch)}", $"linking factor from {link.LastPeriod.ToText(LanguageCode.English)}")
                : LocalizedText.Of("gepubliceerde koppelfactor", "published linking factor"), new DerivedValue.Exact(factor.Value, Unit.Count))
            .WithStep(now.Derivation)
            .WithSteps(both.Select(reading => reading!.Derivation));
        if (link.Rounding is { } how)
            step = step.WithSteps(IndexationSteps.Rounded(LocalizedText.Of("Gekoppeld cijfer", "Linked figure"), how, exact, value, Unit.Count));
        return new FigureReading(value, now.IsProvisional || both.Any(reading => reading!.IsProvisional), step);
    }

    private static LocalizedText Label(IIndexSeries series, IndexPeriod period) => LocalizedText.Of(
        $"{IndexationSteps.Sentence(series.Name.Dutch)} ({series.BaseYear} = 100), {period.ToText(LanguageCode.Dutch)}",
        $"{IndexationSteps.Sentence(series.Name.English)} ({series.BaseYear} = 100), {period.ToText(LanguageCode.English)}");
}
