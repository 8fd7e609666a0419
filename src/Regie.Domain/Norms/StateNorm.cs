using System.Linq;
using NodaTime;

namespace Regie.Norms;

/// <summary>A norm on the value of an indicator over a period (toestandsnorm).</summary>
/// <remarks>Written down with a <see cref="NormDraft"/>, which checks it as a whole.</remarks>
public sealed record StateNorm : Norm
{
    internal StateNorm(NormDraft draft)
        : base(draft.Id, draft.Name, draft.Parties!, draft.Indicator.Id)
    {
        (Indicator, Scope, Schedule, Policy, Reliefs) = (draft.Indicator, draft.Scope, draft.Schedule!, draft.Policy, draft.Reliefs);
        Targets = draft.Targets.OrderBy(t => t.From).ToValueList();
        (Clause, BeddingInUntil) = (draft.Clause, draft.BeddingInUntil);
    }

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>What it covers, for each apart or together.</summary>
    public NormScope Scope { get; }

    /// <summary>The periods that are judged.</summary>
    public AssessmentSchedule Schedule { get; }

    /// <summary>What is to be reached, by the date from which it holds, in that order.</summary>
    public ValueList<TargetVersion> Targets { get; }

    /// <summary>The rules by which it counts.</summary>
    public NormPolicy Policy { get; }

    /// <summary>The grounds on which it admits relief.</summary>
    public ValueList<ReliefClause> Reliefs { get; }

    /// <summary>The end of the bedding-in period: what is measured before that date has no consequence; null where there is none.</summary>
    public LocalDate? BeddingInUntil { get; }

    /// <summary>The target in force on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The version, or null where the norm does not hold yet.</returns>
    public TargetVersion? TargetOn(LocalDate date) => Targets.LastOrDefault(t => t.From <= date);
}
