using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Norms;

namespace Regie.Obligations;

/// <summary>An escalation ladder that is being written down; <see cref="Build"/> checks it as a whole (concept van een escalatieladder).</summary>
/// <remarks>Immutable: every step returns a new draft.</remarks>
/// <example><code>
/// EscalationLadder ladder = EscalationDraft.For(new PartyId("supplier"), PeriodStep.Month, new LocalDate(2026, 1, 1))
///     .With(EscalationRung.After(3, 6, EscalationPower.DemandPlan))
///     .With(EscalationRung.After(6, 12, EscalationPower.Terminate))
///     .Build();
/// </code></example>
public sealed record EscalationDraft
{
    private EscalationDraft(PartyId obligated, AssessmentSchedule schedule) => (Obligated, Schedule) = (obligated, schedule);

    /// <summary>The party whose breaches count.</summary>
    public PartyId Obligated { get; }

    /// <summary>The periods.</summary>
    public AssessmentSchedule Schedule { get; }

    /// <summary>The rungs stated so far.</summary>
    public ValueList<EscalationRung> Rungs { get; private init; } = ValueList<EscalationRung>.Empty;

    /// <summary>Begins a ladder.</summary>
    /// <param name="obligated">The party whose breaches count.</param>
    /// <param name="step">How long the periods are.</param>
    /// <param name="anchor">A date on which a period begins.</param>
    /// <returns>A draft without rungs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="obligated"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not declared.</exception>
    public static EscalationDraft For(PartyId obligated, PeriodStep step, LocalDate anchor)
    {
        ArgumentNullException.ThrowIfNull(obligated);
        return new EscalationDraft(obligated, AssessmentSchedule.Every(step, anchor));
    }

    /// <summary>Adds a rung.</summary>
    /// <param name="rung">The rung.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rung"/> is null.</exception>
    public EscalationDraft With(EscalationRung rung) => this with { Rungs = Rungs.With(rung ?? throw new ArgumentNullException(nameof(rung))) };

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings: errors that keep it from being built, and warnings.</returns>
    public ValueList<Finding> Validate() =>
    [
        .. Rungs.Count == 0 ? [EscalationProblems.NoRungs(Obligated)] : Array.Empty<Finding>(),
        .. from same in Rungs.GroupBy(r => (r.Power, r.Periods, r.Counting)) where same.Count() > 1 select EscalationProblems.RungTwice(same.First()),
        .. from rung in Rungs where rung.Counting == BreachCounting.EachPeriod && rung.Breaches > rung.Periods select EscalationProblems.Unreachable(rung),
        .. from mild in Rungs from harsh in Rungs where harsh.Power > mild.Power && harsh.Counting == mild.Counting && harsh.Breaches <= mild.Breaches && harsh.Periods >= mild.Periods select EscalationProblems.HarshFirst(mild, harsh),
    ];

    /// <summary>The ladder.</summary>
    /// <returns>The ladder.</returns>
    /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="ObligationFindings"/>).</exception>
    public EscalationLadder Build()
    {
        var errors = Validate().Where(f => f.Severity == Severity.Error).ToValueList();
        return errors.Count > 0
            ? throw new RegieValidationException(errors)
            : new EscalationLadder(Obligated, Schedule, Rungs.OrderBy(r => r.Power).ToValueList());
    }
}
