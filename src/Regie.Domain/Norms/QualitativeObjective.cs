using System;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Norms;

/// <summary>An objective that cannot be measured and is judged by a person, by name and with a motive (kwalitatieve doelstelling).</summary>
public sealed record QualitativeObjective : Norm
{
    /// <summary>States an objective.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="objective">What is to be reached, for readers.</param>
    /// <param name="parties">Who is bound and who benefits.</param>
    /// <param name="evidence">The indicator that the judgements are for.</param>
    /// <param name="schedule">The periods that are judged.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public QualitativeObjective(NormId id, LocalizedText objective, NormParties parties, IndicatorId evidence, AssessmentSchedule schedule)
        : base(id, objective, parties, evidence) => Schedule = schedule ?? throw new ArgumentNullException(nameof(schedule));

    /// <summary>The periods that are judged.</summary>
    public AssessmentSchedule Schedule { get; }

    /// <summary>The objective, standing in a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new objective; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public QualitativeObjective Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };
}
