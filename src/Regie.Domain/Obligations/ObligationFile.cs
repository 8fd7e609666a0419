using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;

namespace Regie.Obligations;

/// <summary>An obligation with all that happened to it; where it stands on a date is folded from that and never stored (verplichtingendossier).</summary>
/// <example><code>
/// ObligationFile file = ObligationFile.Open(report, signedOn)
///     .With(new ObligationEvent.TookEffect(start))
///     .With(new ObligationEvent.Performed(april8, april10));
/// file.OverdueOn(today)
/// </code></example>
public sealed record ObligationFile
{
    private ObligationFile(Obligation obligation, ValueList<ObligationEvent> events) => (Obligation, Events) = (obligation, events);

    /// <summary>The obligation.</summary>
    public Obligation Obligation { get; }

    /// <summary>What happened, in order.</summary>
    public ValueList<ObligationEvent> Events { get; }

    /// <summary>Where it stands after all that happened.</summary>
    public ObligationStage Stage => Fold(Events);

    /// <summary>The breaches on record, in the order in which they were established.</summary>
    public ValueList<Breach> Breaches => Events.Select(BreachOf).OfType<Breach>().ToValueList();

    /// <summary>Opens a file with the creation of the obligation.</summary>
    /// <param name="obligation">The obligation.</param>
    /// <param name="createdOn">When it was agreed.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="obligation"/> is null.</exception>
    public static ObligationFile Open(Obligation obligation, LocalDate createdOn)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        return new ObligationFile(obligation, [new ObligationEvent.Created(createdOn)]);
    }

    /// <summary>The file after one more event.</summary>
    /// <param name="happened">What happened.</param>
    /// <returns>A new file; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    /// <exception cref="ForbiddenTransitionException">
    /// The stage does not admit it, it lies before the last event, or it names an occurrence that is not due or is settled already (<see cref="ObligationFindings"/>).
    /// </exception>
    public ObligationFile With(ObligationEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Objection(happened) is { } finding ? throw new ForbiddenTransitionException(finding) : new ObligationFile(Obligation, Events.With(happened));
    }

    /// <summary>Where it stands on a date.</summary>
    /// <param name="date">The date; what happened on it counts.</param>
    /// <returns>The stage; <see cref="ObligationStage.None"/> before it was agreed.</returns>
    public ObligationStage StageOn(LocalDate date) => Fold(Events.Where(e => e.On <= date));

    /// <summary>What was due before a date and is neither performed nor recorded as a breach.</summary>
    /// <param name="date">The date; what is due on it can still be performed in time.</param>
    /// <returns>The due dates that passed while it bound, in order; none where it is not in effect.</returns>
    public ValueList<LocalDate> OverdueOn(LocalDate date) => StageOn(date) == ObligationStage.InEffect ? UnsettledOn(date) : ValueList<LocalDate>.Empty;

    /// <summary>What somebody must do on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>A finding for each due date that is overdue.</returns>
    public ValueList<Finding> FindingsOn(LocalDate date) => OverdueOn(date).Select(due => ObligationProblems.Overdue(Obligation, due, date)).ToValueList();

    private static ObligationStage Fold(IEnumerable<ObligationEvent> events) => events.Aggregate(ObligationStage.None, (stage, e) => ObligationStages.After(stage, e.Kind)!.Value);

    private static LocalDate? OccurrenceOf(ObligationEvent happened) => happened switch
    {
        ObligationEvent.Performed performed => performed.Due,
        ObligationEvent.Breached breached => breached.Due,
        _ => null,
    };

    private Finding? Objection(ObligationEvent happened)
    {
        if (ObligationStages.After(Stage, happened.Kind) is null)
            return ObligationProblems.NotAdmitted(Obligation.Id, Stage, happened);
        var last = Events[Events.Count - 1].On;
        if (happened.On < last)
            return ObligationProblems.OutOfOrder(Obligation.Id, happened, last);
        return happened.Kind switch
        {
            ObligationEventKind.Performed or ObligationEventKind.Breached => Occurrence(happened, OccurrenceOf(happened)),
            ObligationEventKind.Violated when Obligation.Due is not ObligationDue.Once => ObligationProblems.NotDue(Obligation, happened, null),
            ObligationEventKind.Expired => Ending(happened),
            ObligationEventKind.Fulfilled when Obligation.Due is ObligationDue.Recurring => Ending(happened),
            _ => null,
        };
    }

    private Finding? Occurrence(ObligationEvent happened, LocalDate? occurrence) =>
        !IsOccurrence(occurrence) ? ObligationProblems.NotDue(Obligation, happened, occurrence)
        : occurrence is { } due && Events.Any(e => OccurrenceOf(e) == due) ? ObligationProblems.SettledAlready(Obligation.Id, due)
        : null;

    private Finding? Ending(ObligationEvent happened) => UnsettledOn(happened.On) is { Count: > 0 } unsettled ? ObligationProblems.NotSettled(Obligation.Id, happened, unsettled) : null;

    // Of what is due once, the whole is fulfilled or violated; of what is to be kept always, each breach stands by itself.
    private bool IsOccurrence(LocalDate? occurrence) => (Obligation.Due, occurrence) switch
    {
        (ObligationDue.Recurring recurring, { } due) => recurring.DatesBetween(due, EndBefore(due.PlusDays(1))).Contains(due),
        (ObligationDue.Continuing, null) => true,
        _ => false,
    };

    private LocalDate EndBefore(LocalDate date) => Obligation.Until is { } until ? LocalDate.Min(until, date) : date;

    private ValueList<LocalDate> UnsettledOn(LocalDate date)
    {
        HashSet<LocalDate> settled = [.. Events.Where(e => e.On <= date).Select(OccurrenceOf).OfType<LocalDate>()];
        return Obligation.Due.DatesBetween(Obligation.From, EndBefore(date)).Where(due => !settled.Contains(due) && StageOn(due) == ObligationStage.InEffect).ToValueList();
    }

    private Breach? BreachOf(ObligationEvent happened)
    {
        (BreachId Id, LocalDate On)? breach = happened switch
        {
            ObligationEvent.Breached breached => (breached.Breach, breached.Due ?? breached.On),
            ObligationEvent.Violated violated => (violated.Breach, Obligation.Due is ObligationDue.Once once ? once.Date : violated.On),
            _ => null,
        };
        if (breach is not { } found)
            return null;
        var stated = Breach.Of(found.Id, Obligation.Parties.Obligated, found.On, Obligation.What);
        return Obligation.Clause is { } clause ? stated.Under(clause) : stated;
    }
}
