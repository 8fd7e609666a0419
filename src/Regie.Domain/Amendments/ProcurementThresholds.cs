using System;
using System.Linq;
using NodaTime;
using Regie.Finance;

namespace Regie.Amendments;

/// <summary>The procurement thresholds over time, as the host supplies them for its kind of contracting authority (drempelbedragen).</summary>
/// <remarks>They change every two years and differ between central and other authorities: the library holds none.</remarks>
public sealed record ProcurementThresholds
{
    private ProcurementThresholds(ValueList<(ProcurementSubject Subject, LocalDate From, Money Threshold)> thresholds) => Thresholds = thresholds;

    /// <summary>No thresholds yet.</summary>
    public static ProcurementThresholds None { get; } = new(ValueList<(ProcurementSubject, LocalDate, Money)>.Empty);

    /// <summary>The thresholds, as they were added.</summary>
    public ValueList<(ProcurementSubject Subject, LocalDate From, Money Threshold)> Thresholds { get; }

    /// <summary>The thresholds with one more.</summary>
    /// <param name="subject">The kind of contract.</param>
    /// <param name="from">The first date on which it holds; it holds until the next one for that kind.</param>
    /// <param name="threshold">The threshold, without VAT, above zero.</param>
    /// <returns>New thresholds; these are unchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is not declared, or <paramref name="threshold"/> is not above zero.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="threshold"/> is null.</exception>
    /// <exception cref="RegieValidationException">There is one from that date already (<see cref="AmendmentFindings.ThresholdsMustBeginOnDifferentDates"/>).</exception>
    public ProcurementThresholds With(ProcurementSubject subject, LocalDate from, Money threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        if (subject is < ProcurementSubject.Works or > ProcurementSubject.Concession)
            throw new ArgumentOutOfRangeException(nameof(subject), subject, "No declared kind of contract.");
        if (threshold.Amount <= 0)
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold is above zero.");
        return Thresholds.Any(t => t.Subject == subject && t.From == from)
            ? throw new RegieValidationException(AmendmentProblems.ThresholdTwice(subject, from))
            : new ProcurementThresholds(Thresholds.With((subject, from, threshold)));
    }

    /// <summary>The threshold on a date.</summary>
    /// <param name="subject">The kind of contract.</param>
    /// <param name="date">The date.</param>
    /// <returns>The threshold, or null where none is supplied for that date.</returns>
    public Money? On(ProcurementSubject subject, LocalDate date) => Thresholds.Where(t => t.Subject == subject && t.From <= date).OrderBy(t => t.From).Select(t => t.Threshold).LastOrDefault();
}
