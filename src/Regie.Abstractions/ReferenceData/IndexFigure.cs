using System;
using NodaTime;
using Regie.Language;
using Regie.Measurements;

namespace Regie.ReferenceData;

/// <summary>One publication of the figure of one period: a period has as many as its publisher brought out (indexcijfer).</summary>
public sealed record IndexFigure
{
    /// <summary>States a publication.</summary>
    /// <param name="period">The period that it is about.</param>
    /// <param name="value">The figure as published, above zero.</param>
    /// <param name="status">Whether it may still be revised.</param>
    /// <param name="publishedOn">The date from which it is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not above zero, or <paramref name="status"/> is not declared.</exception>
    public IndexFigure(IndexPeriod period, decimal value, FigureStatus status, LocalDate publishedOn)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (value <= 0)
            throw new ArgumentOutOfRangeException(nameof(value), value, "An index figure is above zero: prices are divided by it.");
        if (status is not (FigureStatus.Provisional or FigureStatus.Final))
            throw new ArgumentOutOfRangeException(nameof(status), status, "No declared status.");
        (Period, Value, Status, PublishedOn) = (period, value, status, publishedOn);
    }

    /// <summary>The period that it is about.</summary>
    public IndexPeriod Period { get; }

    /// <summary>The figure as published.</summary>
    public decimal Value { get; }

    /// <summary>Whether it may still be revised.</summary>
    public FigureStatus Status { get; }

    /// <summary>The date from which it is known.</summary>
    public LocalDate PublishedOn { get; }

    /// <summary>Figure, status and dates, invariant.</summary>
    /// <returns>For example <c>2025-10: 131.28 (provisional, 2025-11-06)</c>.</returns>
    public override string ToString() => $"{Period}: {ExactNumber.Of(Value)} ({Status.Label().In(LanguageCode.English)}, {NodaTime.Text.LocalDatePattern.Iso.Format(PublishedOn)})";
}
