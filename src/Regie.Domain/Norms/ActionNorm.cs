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
    public ActionNorm(NormId id, LocalizedText what, NormParties parties, IndicatorId evidence, LocalDate dueBy)
        : base(id, what, parties, evidence) => DueBy = dueBy;

    /// <summary>The last day on which delivery is in time; it counts.</summary>
    public LocalDate DueBy { get; }

    /// <summary>The norm, standing in a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new norm; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public ActionNorm Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };
}
