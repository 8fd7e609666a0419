using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Norms;

/// <summary>A norm on the value of an indicator over a period (toestandsnorm).</summary>
/// <remarks>Written down with a <see cref="NormDraft"/>, which checks it as a whole.</remarks>
public sealed record StateNorm : Norm
{
    internal StateNorm(NormId id, LocalizedText name, NormParties parties, Indicator indicator, AssessmentSchedule schedule)
        : base(id, name, parties, indicator.Id) => (Indicator, Schedule) = (indicator, schedule);

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>What it covers, for each apart or together.</summary>
    public NormScope Scope { get; internal init; } = NormScope.Everything;

    /// <summary>The periods that are judged.</summary>
    public AssessmentSchedule Schedule { get; }

    /// <summary>What is to be reached, by the date from which it holds, in that order.</summary>
    public ValueList<TargetVersion> Targets { get; internal init; } = ValueList<TargetVersion>.Empty;

    /// <summary>The rules by which it counts.</summary>
    public NormPolicy Policy { get; internal init; } = NormPolicy.Default;

    /// <summary>The grounds on which it admits relief.</summary>
    public ValueList<ReliefClause> Reliefs { get; internal init; } = ValueList<ReliefClause>.Empty;

    /// <summary>The end of the bedding-in period: what is measured before that date has no consequence; null where there is none.</summary>
    public LocalDate? BeddingInUntil { get; internal init; }

    /// <summary>The target in force on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The version, or null where the norm does not hold yet.</returns>
    public TargetVersion? TargetOn(LocalDate date) => Targets.LastOrDefault(t => t.From <= date);
}
