using System;
using NodaTime;
using Regie.Identifiers;
using Regie.Parties;

namespace Regie.Clocks;

/// <summary>Something that happened to a ticket (gebeurtenis).</summary>
/// <remarks>A closed choice. Events are facts; what they mean for a clock is a <see cref="ClockPolicy"/>.</remarks>
public abstract record TicketEvent
{
    private TicketEvent(Instant at) => At = at;

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>The ticket came into being with a priority (aangemaakt).</summary>
    public sealed record Created : TicketEvent
    {
        /// <summary>The ticket came into being.</summary>
        /// <param name="at">When.</param>
        /// <param name="priority">Its priority.</param>
        /// <exception cref="ArgumentNullException"><paramref name="priority"/> is null.</exception>
        public Created(Instant at, PriorityId priority)
            : base(at) => Priority = priority ?? throw new ArgumentNullException(nameof(priority));

        /// <summary>Its priority.</summary>
        public PriorityId Priority { get; }
    }

    /// <summary>It was assigned to those who must do the work (toegewezen).</summary>
    /// <param name="At">When.</param>
    public sealed record Assigned(Instant At) : TicketEvent(At);

    /// <summary>Somebody took it up (gereageerd).</summary>
    /// <param name="At">When.</param>
    public sealed record Responded(Instant At) : TicketEvent(At);

    /// <summary>Somebody was there (ter plaatse).</summary>
    /// <param name="At">When.</param>
    public sealed record Attended(Instant At) : TicketEvent(At);

    /// <summary>It waits for somebody (gepauzeerd).</summary>
    public sealed record Paused : TicketEvent
    {
        /// <summary>It waits for somebody.</summary>
        /// <param name="at">When.</param>
        /// <param name="waitingFor">Who has to act.</param>
        /// <param name="reason">Why, for readers; may be empty.</param>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
        public Paused(Instant at, ActorRole waitingFor, string reason)
            : base(at) => (WaitingFor, Reason) = (waitingFor, reason ?? throw new ArgumentNullException(nameof(reason)));

        /// <summary>Who has to act.</summary>
        public ActorRole WaitingFor { get; }

        /// <summary>Why, for readers; may be empty.</summary>
        public string Reason { get; }
    }

    /// <summary>Work went on (hervat).</summary>
    /// <param name="At">When.</param>
    public sealed record Resumed(Instant At) : TicketEvent(At);

    /// <summary>It got another priority (prioriteit gewijzigd).</summary>
    public sealed record PriorityChanged : TicketEvent
    {
        /// <summary>It got another priority.</summary>
        /// <param name="at">When.</param>
        /// <param name="priority">The new priority.</param>
        /// <exception cref="ArgumentNullException"><paramref name="priority"/> is null.</exception>
        public PriorityChanged(Instant at, PriorityId priority)
            : base(at) => Priority = priority ?? throw new ArgumentNullException(nameof(priority));

        /// <summary>The new priority.</summary>
        public PriorityId Priority { get; }
    }

    /// <summary>It works again (opgelost).</summary>
    /// <param name="At">When.</param>
    public sealed record Resolved(Instant At) : TicketEvent(At);

    /// <summary>All work is done (gereed).</summary>
    /// <param name="At">When.</param>
    public sealed record Completed(Instant At) : TicketEvent(At);

    /// <summary>It turned out not to be resolved or done (heropend).</summary>
    /// <param name="At">When.</param>
    public sealed record Reopened(Instant At) : TicketEvent(At);

    /// <summary>It was withdrawn (geannuleerd).</summary>
    /// <param name="At">When.</param>
    public sealed record Cancelled(Instant At) : TicketEvent(At);
}
