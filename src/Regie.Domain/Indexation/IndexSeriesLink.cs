using System;
using Regie.Finance;
using Regie.Identifiers;
using Regie.ReferenceData;

namespace Regie.Indexation;

/// <summary>How a series goes on after its publisher changed the base: up to and including a period by its own figures, after that by those of the new series (verlegging van het basisjaar).</summary>
/// <remarks>Figure on the old base = figure on the new base × factor. The factor is the published one, or follows from the figures of both series in the last period.</remarks>
public sealed record IndexSeriesLink
{
    private IndexSeriesLink(IndexSeriesId series, IndexSeriesId successor, IndexPeriod lastPeriod) => (Series, Successor, LastPeriod) = (series, successor, lastPeriod);

    /// <summary>The series on the old base.</summary>
    public IndexSeriesId Series { get; }

    /// <summary>The series on the new base.</summary>
    public IndexSeriesId Successor { get; }

    /// <summary>The last period for which the old series counts; later ones of the same frequency come from the new series.</summary>
    public IndexPeriod LastPeriod { get; }

    /// <summary>The published factor; null where it follows from the figures of <see cref="LastPeriod"/>.</summary>
    public LinkingFactor? Factor { get; private init; }

    /// <summary>The rounding of the linked figure; null where it is kept exactly.</summary>
    public Rounding? Rounding { get; private init; }

    /// <summary>A link by the figures of both series in one period.</summary>
    /// <param name="series">The series on the old base.</param>
    /// <param name="successor">The series on the new base.</param>
    /// <param name="period">The last period of the old series, for which both have a figure.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A series would succeed itself.</exception>
    public static IndexSeriesLink At(IndexSeriesId series, IndexSeriesId successor, IndexPeriod period)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(successor);
        ArgumentNullException.ThrowIfNull(period);
        return series.Equals(successor)
            ? throw new ArgumentException("A series on a new base is another series; give it another identifier.", nameof(successor))
            : new IndexSeriesLink(series, successor, period);
    }

    /// <summary>The link by a published factor.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns>A new link.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factor"/> is null.</exception>
    public IndexSeriesLink By(LinkingFactor factor) => this with { Factor = factor ?? throw new ArgumentNullException(nameof(factor)) };

    /// <summary>The link with its figures rounded, as publishers of linked figures do.</summary>
    /// <param name="rounding">The rounding.</param>
    /// <returns>A new link.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    public IndexSeriesLink Rounded(Rounding rounding) => this with { Rounding = rounding ?? throw new ArgumentNullException(nameof(rounding)) };
}
