using System;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Needs;

/// <summary>Something that happened to a need (gebeurtenis van een behoefte).</summary>
/// <remarks>A closed choice. Events are facts; which stage admits which is in <see cref="NeedStages"/>.</remarks>
public abstract record NeedEvent
{
    private NeedEvent(LocalDate on, PersonId by, NeedEventKind kind) => (On, By, Kind) = (on, Given.Something(by, nameof(by)), kind);

    /// <summary>When it happened.</summary>
    public LocalDate On { get; }

    /// <summary>Who did it; of what the customer confirms, asks or withdraws, a person of the customer.</summary>
    public PersonId By { get; }

    /// <summary>Which kind it is.</summary>
    public NeedEventKind Kind { get; }

    /// <summary>Regie sensed a need, without any request (vermoed).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Customer">For whom.</param>
    /// <param name="Summary">What it seems to be about.</param>
    /// <param name="Signals">The signals that it was sensed from; may be empty.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Summary"/> is empty.</exception>
    public sealed record Sensed(LocalDate On, PersonId By, PartyId Customer, string Summary, ValueList<SignalId> Signals) : NeedEvent(On, By, NeedEventKind.Sensed)
    {
        /// <summary>For whom.</summary>
        public PartyId Customer { get; } = Given.Something(Customer, nameof(Customer));

        /// <summary>What it seems to be about.</summary>
        public string Summary { get; } = Given.Text(Summary, nameof(Summary));

        /// <summary>The signals that it was sensed from; may be empty.</summary>
        public ValueList<SignalId> Signals { get; } = Given.Each(Signals, nameof(Signals));
    }

    /// <summary>A customer asked; that confirms it too (gevraagd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Customer">Who asks.</param>
    /// <param name="Summary">What was asked, in the customer's words.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Summary"/> is empty.</exception>
    public sealed record Requested(LocalDate On, PersonId By, PartyId Customer, string Summary) : NeedEvent(On, By, NeedEventKind.Requested)
    {
        /// <summary>Who asks.</summary>
        public PartyId Customer { get; } = Given.Something(Customer, nameof(Customer));

        /// <summary>What was asked, in the customer's words.</summary>
        public string Summary { get; } = Given.Text(Summary, nameof(Summary));
    }

    /// <summary>The customer gave a signal of it (gesignaleerd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Signal">The signal.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Signaled(LocalDate On, PersonId By, SignalId Signal) : NeedEvent(On, By, NeedEventKind.Signaled)
    {
        /// <summary>The signal.</summary>
        public SignalId Signal { get; } = Given.Something(Signal, nameof(Signal));
    }

    /// <summary>More became known of it (gearticuleerd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Facets">What became known, at least one.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Facets"/> is empty.</exception>
    public sealed record Articulated(LocalDate On, PersonId By, ValueList<NeedFacet> Facets) : NeedEvent(On, By, NeedEventKind.Articulated)
    {
        /// <summary>What became known, at least one.</summary>
        public ValueList<NeedFacet> Facets { get; } = Given.AtLeastOne(Facets, nameof(Facets));
    }

    /// <summary>The customer confirmed that it is a need (bevestigd door de klant).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Confirmed(LocalDate On, PersonId By) : NeedEvent(On, By, NeedEventKind.Confirmed);

    /// <summary>Who, what outcome, why, where and when are known (concreet gemaakt).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Concretized(LocalDate On, PersonId By) : NeedEvent(On, By, NeedEventKind.Concretized);

    /// <summary>It can be verified (gespecificeerd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Specified(LocalDate On, PersonId By) : NeedEvent(On, By, NeedEventKind.Specified);

    /// <summary>It was decided which way it goes (gerouteerd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Demand">The demand that states it.</param>
    /// <param name="Rule">The rule that decided.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Routed(LocalDate On, PersonId By, DemandId Demand, RuleId Rule) : NeedEvent(On, By, NeedEventKind.Routed)
    {
        /// <summary>The demand that states it.</summary>
        public DemandId Demand { get; } = Given.Something(Demand, nameof(Demand));

        /// <summary>The rule that decided.</summary>
        public RuleId Rule { get; } = Given.Something(Rule, nameof(Rule));
    }

    /// <summary>Assignments were given (opgedragen).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Assignments">The assignments, at least one, all different.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Assignments"/> is empty, or an assignment occurs twice.</exception>
    public sealed record Committed(LocalDate On, PersonId By, ValueList<AssignmentId> Assignments) : NeedEvent(On, By, NeedEventKind.Committed)
    {
        /// <summary>The assignments, at least one, all different.</summary>
        public ValueList<AssignmentId> Assignments { get; } = Given.AtLeastOne(Assignments, nameof(Assignments)) is var all && all.Distinct().Count() == all.Count
            ? all
            : throw new ArgumentException("An assignment occurs twice.", nameof(Assignments));
    }

    /// <summary>Contractors began (uitvoering begonnen).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record DeliveryStarted(LocalDate On, PersonId By) : NeedEvent(On, By, NeedEventKind.DeliveryStarted);

    /// <summary>A contractor delivered an assignment (opgeleverd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Assignment">The assignment.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record AssignmentDelivered(LocalDate On, PersonId By, AssignmentId Assignment) : NeedEvent(On, By, NeedEventKind.AssignmentDelivered)
    {
        /// <summary>The assignment.</summary>
        public AssignmentId Assignment { get; } = Given.Something(Assignment, nameof(Assignment));
    }

    /// <summary>A delivery was not accepted (oplevering afgekeurd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Assignment">The assignment.</param>
    /// <param name="Motive">Why not.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Motive"/> is empty.</exception>
    public sealed record AssignmentRejected(LocalDate On, PersonId By, AssignmentId Assignment, string Motive) : NeedEvent(On, By, NeedEventKind.AssignmentRejected)
    {
        /// <summary>The assignment.</summary>
        public AssignmentId Assignment { get; } = Given.Something(Assignment, nameof(Assignment));

        /// <summary>Why not.</summary>
        public string Motive { get; } = Given.Text(Motive, nameof(Motive));
    }

    /// <summary>A delivery was accepted (oplevering geaccepteerd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Assignment">The assignment.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record AssignmentAccepted(LocalDate On, PersonId By, AssignmentId Assignment) : NeedEvent(On, By, NeedEventKind.AssignmentAccepted)
    {
        /// <summary>The assignment.</summary>
        public AssignmentId Assignment { get; } = Given.Something(Assignment, nameof(Assignment));
    }

    /// <summary>The customer confirmed the result (resultaat bevestigd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record ResultConfirmed(LocalDate On, PersonId By) : NeedEvent(On, By, NeedEventKind.ResultConfirmed);

    /// <summary>What came of it was looked back on (geëvalueerd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Conclusion">What was concluded.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Conclusion"/> is empty.</exception>
    public sealed record Evaluated(LocalDate On, PersonId By, string Conclusion) : NeedEvent(On, By, NeedEventKind.Evaluated)
    {
        /// <summary>What was concluded.</summary>
        public string Conclusion { get; } = Given.Text(Conclusion, nameof(Conclusion));
    }

    /// <summary>It was done with (gesloten).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Closed(LocalDate On, PersonId By) : NeedEvent(On, By, NeedEventKind.Closed);

    /// <summary>It was set aside for a while (geparkeerd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Until">The date on which it must be looked at again; after the event.</param>
    /// <param name="Motive">What it waits for.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Motive"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="Until"/> is not after <paramref name="On"/>.</exception>
    public sealed record Parked(LocalDate On, PersonId By, LocalDate Until, string Motive) : NeedEvent(On, By, NeedEventKind.Parked)
    {
        /// <summary>The date on which it must be looked at again; after the event.</summary>
        public LocalDate Until { get; } = Until > On ? Until : throw new ArgumentOutOfRangeException(nameof(Until), Until, "What is parked waits until a later date.");

        /// <summary>What it waits for.</summary>
        public string Motive { get; } = Given.Text(Motive, nameof(Motive));
    }

    /// <summary>It was taken up again after it was parked (hervat na parkeren).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Resumed(LocalDate On, PersonId By) : NeedEvent(On, By, NeedEventKind.Resumed);

    /// <summary>It went up in another need (samengevoegd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Into">The need in which it lives on.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Merged(LocalDate On, PersonId By, NeedId Into) : NeedEvent(On, By, NeedEventKind.Merged)
    {
        /// <summary>The need in which it lives on.</summary>
        public NeedId Into { get; } = Given.Something(Into, nameof(Into));
    }

    /// <summary>The customer withdrew it (ingetrokken door de klant).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Motive">Why.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Motive"/> is empty.</exception>
    public sealed record Withdrawn(LocalDate On, PersonId By, string Motive) : NeedEvent(On, By, NeedEventKind.Withdrawn)
    {
        /// <summary>Why.</summary>
        public string Motive { get; } = Given.Text(Motive, nameof(Motive));
    }

    /// <summary>It was declined (afgewezen behoefte).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Ground">The ground.</param>
    /// <param name="Alternative">What is offered instead.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="Ground"/> is not declared.</exception>
    public sealed record Declined(LocalDate On, PersonId By, DeclineGround Ground, DeclineAlternative Alternative) : NeedEvent(On, By, NeedEventKind.Declined)
    {
        /// <summary>The ground.</summary>
        public DeclineGround Ground { get; } = Given.Declared(Ground, nameof(Ground));

        /// <summary>What is offered instead.</summary>
        public DeclineAlternative Alternative { get; } = Given.Something(Alternative, nameof(Alternative));
    }

    /// <summary>It lies outside what regie represents, and went elsewhere (doorverwezen).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Domain">The work domain that it belongs to.</param>
    /// <param name="To">To whom.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="To"/> is empty.</exception>
    public sealed record Referred(LocalDate On, PersonId By, WorkDomainId Domain, string To) : NeedEvent(On, By, NeedEventKind.Referred)
    {
        /// <summary>The work domain that it belongs to.</summary>
        public WorkDomainId Domain { get; } = Given.Something(Domain, nameof(Domain));

        /// <summary>To whom.</summary>
        public string To { get; } = Given.Text(To, nameof(To));
    }

    /// <summary>It was taken up again after it had ended; the customer must confirm it again (heropende behoefte).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who.</param>
    /// <param name="Motive">Why.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Motive"/> is empty.</exception>
    public sealed record Reopened(LocalDate On, PersonId By, string Motive) : NeedEvent(On, By, NeedEventKind.Reopened)
    {
        /// <summary>Why.</summary>
        public string Motive { get; } = Given.Text(Motive, nameof(Motive));
    }
}
