using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;

namespace Regie.Clocks;

/// <summary>All that happened to one ticket, in order; where it stands is folded from it and never stored (meldingshistorie).</summary>
/// <example><code>
/// var history = TicketHistory.Of(new TicketId("M-1"),
///     new TicketEvent.Created(opened, new PriorityId("P1")),
///     new TicketEvent.Responded(called),
///     new TicketEvent.Resolved(fixedAt));
/// </code></example>
public sealed class TicketHistory
{
    private TicketHistory(TicketId id, ValueList<TicketEvent> events) => (Id, Events) = (id, events);

    /// <summary>The ticket.</summary>
    public TicketId Id { get; }

    /// <summary>What happened, in order.</summary>
    public ValueList<TicketEvent> Events { get; }

    /// <summary>When the ticket came into being.</summary>
    public Instant CreatedAt => Events[0].At;

    /// <summary>A history of events.</summary>
    /// <param name="id">The ticket.</param>
    /// <param name="events">What happened, in order; events at one instant stand in the order in which they happened.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An event is null.</exception>
    /// <exception cref="RegieValidationException">The events do not make a history; all findings are in it.</exception>
    public static TicketHistory Of(TicketId id, params TicketEvent[] events) => From(id, events);

    /// <summary>A history of events.</summary>
    /// <param name="id">The ticket.</param>
    /// <param name="events">What happened, in order; events at one instant stand in the order in which they happened.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An event is null.</exception>
    /// <exception cref="RegieValidationException">The events do not make a history; all findings are in it.</exception>
    public static TicketHistory From(TicketId id, IEnumerable<TicketEvent> events)
    {
        var list = events?.ToValueList() ?? throw new ArgumentNullException(nameof(events));
        var findings = Validate(id, list);
        return findings.Count == 0 ? new TicketHistory(id, list) : throw new RegieValidationException(findings);
    }

    /// <summary>Everything that keeps events from making a history.</summary>
    /// <param name="id">The ticket.</param>
    /// <param name="events">What happened, in order.</param>
    /// <returns>
    /// All findings; none when they make a history. An event that is not admitted leaves the stage as it was; where the creation is missing, the rest is read
    /// as if the ticket had been open.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An event is null.</exception>
    public static ValueList<Finding> Validate(TicketId id, IEnumerable<TicketEvent> events)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(events);
        var findings = new List<Finding>();
        var (stage, previous) = (TicketStage.None, (Instant?)null);
        foreach (var happened in events)
        {
            if (happened is null)
                throw new ArgumentException("An event of a history is null.", nameof(events));
            if (happened.At < previous)
                findings.Add(OutOfOrder(id, happened, previous.Value));
            if (previous is null && happened is not TicketEvent.Created)
            {
                findings.Add(NotCreated(id, happened));
                stage = TicketStages.After(TicketStage.Open, happened) ?? TicketStage.Open;
            }
            else if (TicketStages.After(stage, happened) is { } next)
            {
                stage = next;
            }
            else
            {
                findings.Add(NotAdmitted(id, happened, stage));
            }

            previous = previous is { } latest ? Instant.Max(latest, happened.At) : happened.At;
        }

        if (previous is null)
            findings.Add(NotCreated(id, null));
        return findings.ToValueList();
    }

    /// <summary>Where the ticket stands at an instant: a fold over the events up to and including it.</summary>
    /// <param name="instant">The instant asked.</param>
    /// <returns>The stage; <see cref="TicketStage.None"/> before it came into being.</returns>
    public TicketStage StageAt(Instant instant) =>
        Events.TakeWhile(e => e.At <= instant).Aggregate(TicketStage.None, (stage, happened) => TicketStages.After(stage, happened)!.Value);

    /// <summary>The ticket and its number of events.</summary>
    /// <returns>For example <c>M-1 (3 events)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id} ({Events.Count} events)");

    private static Finding OutOfOrder(TicketId id, TicketEvent happened, Instant previous) => Finding.Error(ClockFindings.EventsMustBeInOrder, ActorRole.ServiceDesk,
        LocalizedText.Of($"Melding {id}: {Name(happened)} op {Iso(happened.At)} ligt voor de vorige gebeurtenis op {Iso(previous)}. Zet de gebeurtenissen op volgorde, of herstel het tijdstip in de bron.", $"Ticket {id}: {Name(happened)} at {Iso(happened.At)} lies before the previous event at {Iso(previous)}. Put the events in order, or correct the time at the source."),
        ("ticket", id.Value), ("event", Name(happened)), ("at", Iso(happened.At)), ("previous", Iso(previous)));

    private static Finding NotCreated(TicketId id, TicketEvent? happened) => Finding.Error(ClockFindings.HistoryMustBeginWithCreation, ActorRole.ServiceDesk,
        LocalizedText.Of($"Melding {id} begint niet met haar aanmaak{(happened is null ? "" : " maar met " + Name(happened))}. Geef als eerste gebeurtenis Created, met de prioriteit.", $"Ticket {id} does not begin with its creation{(happened is null ? "" : " but with " + Name(happened))}. Give Created, with the priority, as the first event."),
        ("ticket", id.Value), ("event", happened is null ? "" : Name(happened)));

    private static Finding NotAdmitted(TicketId id, TicketEvent happened, TicketStage stage) => Finding.Error(ClockFindings.StageMustAdmitEvent, ActorRole.ServiceDesk,
        LocalizedText.Of($"Melding {id}: {Name(happened)} op {Iso(happened.At)} kan niet in stadium {stage}. Controleer of er een gebeurtenis ontbreekt of dubbel is.", $"Ticket {id}: {Name(happened)} at {Iso(happened.At)} is not possible at stage {stage}. Check whether an event is missing or stands twice."),
        ("ticket", id.Value), ("event", Name(happened)), ("at", Iso(happened.At)), ("stage", stage.ToString()));

    private static string Name(TicketEvent happened) => happened.GetType().Name;

    private static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
