using System;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Norms;

/// <summary>A norm to deliver something by a date (actienorm).</summary>
/// <example><code>new ActionNorm(new NormId("plan-2027"), LocalizedText.Of("Jaarplan geleverd", "Annual plan delivered"), parties, new IndicatorId("annual-plan"), new LocalDate(2026, 11, 1))</code></example>
public sealed record ActionNorm : Norm
{
    /// <summary>States a norm.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="what">What is delivered, for readers.</param>
    /// <param name="parties">Who is bound and who benefits.</param>
    /// <param name="evidence">The indicator that the delivery is observed for.</param>
    /// <param name="dueBy">The last day on which delivery is in time; it counts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dueBy"/> is the last date of the calendar, after which nothing could be late.</exception>
    public ActionNorm(NormId id, LocalizedText what, NormParties parties, IndicatorId evidence, LocalDate dueBy)
        : base(id, what, parties, evidence) => DueBy = dueBy < LocalDate.MaxIsoValue
            ? dueBy
            : throw new ArgumentOutOfRangeException(nameof(dueBy), AssessmentPeriod.Iso(dueBy), "Nothing is late after the last date of the calendar. State a date on which delivery is really due.");

    /// <summary>The last day on which delivery is in time; it counts.</summary>
    public LocalDate DueBy { get; }

    /// <summary>The norm, standing in a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new norm; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public ActionNorm Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };
}
