using System;
using NodaTime;
using Regie.Identifiers;

namespace Regie.Obligations;

/// <summary>Something that happened to an obligation (gebeurtenis van een verplichting).</summary>
/// <remarks>A closed choice; which stage admits which event is declared in <see cref="ObligationStages"/>.</remarks>
public abstract record ObligationEvent
{
    private ObligationEvent(ObligationEventKind kind, LocalDate on) => (Kind, On) = (kind, on);

    /// <summary>What it was.</summary>
    public ObligationEventKind Kind { get; }

    /// <summary>When.</summary>
    public LocalDate On { get; }

    /// <summary>It was agreed.</summary>
    public sealed record Created : ObligationEvent
    {
        /// <summary>States the event.</summary>
        /// <param name="on">When.</param>
        public Created(LocalDate on)
            : base(ObligationEventKind.Created, on)
        {
        }
    }

    /// <summary>It began to bind.</summary>
    public sealed record TookEffect : ObligationEvent
    {
        /// <summary>States the event.</summary>
        /// <param name="on">When.</param>
        public TookEffect(LocalDate on)
            : base(ObligationEventKind.TookEffect, on)
        {
        }
    }

    /// <summary>It was put off; what is due while it is suspended is not overdue.</summary>
    public sealed record Suspended : ObligationEvent
    {
        /// <summary>States the event.</summary>
        /// <param name="on">The first date on which it does not have to be performed.</param>
        /// <param name="reason">Why.</param>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
        public Suspended(LocalDate on, string reason)
            : base(ObligationEventKind.Suspended, on) => Reason = Stated.Reason(reason);

        /// <summary>Why.</summary>
        public string Reason { get; }
    }

    /// <summary>It has to be performed again.</summary>
    public sealed record Resumed : ObligationEvent
    {
        /// <summary>States the event.</summary>
        /// <param name="on">The first date on which it has to be performed again.</param>
        public Resumed(LocalDate on)
            : base(ObligationEventKind.Resumed, on)
        {
        }
    }

    /// <summary>One occurrence of a recurring obligation was performed.</summary>
    public sealed record Performed : ObligationEvent
    {
        /// <summary>States the event.</summary>
        /// <param name="on">When; after its due date it was late.</param>
        /// <param name="due">The due date of the occurrence.</param>
        public Performed(LocalDate on, LocalDate due)
            : base(ObligationEventKind.Performed, on) => Due = due;

        /// <summary>The due date of the occurrence.</summary>
        public LocalDate Due { get; }
    }

    /// <summary>One occurrence of a recurring obligation was not performed, or a continuing one was not kept.</summary>
    public sealed record Breached : ObligationEvent
    {
        /// <summary>States the event for an occurrence.</summary>
        /// <param name="on">When the breach was established.</param>
        /// <param name="breach">The identifier of the breach.</param>
        /// <param name="due">The due date of the occurrence; null for a continuing obligation.</param>
        /// <exception cref="ArgumentNullException"><paramref name="breach"/> is null.</exception>
        public Breached(LocalDate on, BreachId breach, LocalDate? due)
            : base(ObligationEventKind.Breached, on) => (Breach, Due) = (breach ?? throw new ArgumentNullException(nameof(breach)), due);

        /// <summary>The identifier of the breach.</summary>
        public BreachId Breach { get; }

        /// <summary>The due date of the occurrence; null for a continuing obligation.</summary>
        public LocalDate? Due { get; }
    }

    /// <summary>All that was owed was performed.</summary>
    public sealed record Fulfilled : ObligationEvent
    {
        /// <summary>States the event.</summary>
        /// <param name="on">When.</param>
        public Fulfilled(LocalDate on)
            : base(ObligationEventKind.Fulfilled, on)
        {
        }
    }

    /// <summary>It was not performed in time.</summary>
    public sealed record Violated : ObligationEvent
    {
        /// <summary>States the event.</summary>
        /// <param name="on">When the breach was established.</param>
        /// <param name="breach">The identifier of the breach.</param>
        /// <exception cref="ArgumentNullException"><paramref name="breach"/> is null.</exception>
        public Violated(LocalDate on, BreachId breach)
            : base(ObligationEventKind.Violated, on) => Breach = breach ?? throw new ArgumentNullException(nameof(breach));

        /// <summary>The identifier of the breach.</summary>
        public BreachId Breach { get; }
    }

    /// <summary>The obligated party was released from it.</summary>
    public sealed record Discharged : ObligationEvent
    {
        /// <summary>States the event.</summary>
        /// <param name="on">When.</param>
        /// <param name="by">Who released it, for the beneficiary.</param>
        /// <param name="reason">Why.</param>
        /// <exception cref="ArgumentNullException"><paramref name="by"/> or <paramref name="reason"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
        public Discharged(LocalDate on, PersonId by, string reason)
            : base(ObligationEventKind.Discharged, on) => (By, Reason) = (by ?? throw new ArgumentNullException(nameof(by)), Stated.Reason(reason));

        /// <summary>Who released it, for the beneficiary.</summary>
        public PersonId By { get; }

        /// <summary>Why.</summary>
        public string Reason { get; }
    }

    /// <summary>Its term ended with nothing left to perform.</summary>
    public sealed record Expired : ObligationEvent
    {
        /// <summary>States the event.</summary>
        /// <param name="on">When.</param>
        public Expired(LocalDate on)
            : base(ObligationEventKind.Expired, on)
        {
        }
    }
}
