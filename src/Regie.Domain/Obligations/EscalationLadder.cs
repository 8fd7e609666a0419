using NodaTime;
using Regie.Identifiers;
using Regie.Norms;

namespace Regie.Obligations;

/// <summary>Which powers arise when one party breaches again and again (escalatieladder).</summary>
/// <remarks>Made by <see cref="EscalationDraft"/>; asked by <see cref="EscalationAssessor"/>.</remarks>
public sealed record EscalationLadder
{
    internal EscalationLadder(PartyId obligated, AssessmentSchedule schedule, ValueList<EscalationRung> rungs) => (Obligated, Schedule, Rungs) = (obligated, schedule, rungs);

    /// <summary>The party whose breaches count.</summary>
    public PartyId Obligated { get; }

    /// <summary>The periods.</summary>
    public AssessmentSchedule Schedule { get; }

    /// <summary>The rungs, from mild to harsh.</summary>
    public ValueList<EscalationRung> Rungs { get; }

    /// <summary>The dates that a rung looks at.</summary>
    internal AssessmentPeriod WindowOf(EscalationRung rung, LocalDate date) =>
        (rung.Periods == 1 ? Schedule : Schedule.RollingOver(rung.Periods)).PeriodOf(date, DateTimeZone.Utc);
}
