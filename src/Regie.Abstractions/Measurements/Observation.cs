using System;
using NodaTime;
using Regie.Identifiers;

namespace Regie.Measurements;

/// <summary>One thing that was observed for an indicator: what performance management validates and norms are judged by (waarneming).</summary>
/// <remarks>
/// A closed choice of the five kinds of measurement. The identifier names what happened, for example the ticket: the same ticket may be observed for several indicators,
/// once for each, and is recognized as one event when consequences are counted. Two things that happened have two identifiers, in whichever source they stand:
/// put the source in front of a row number, or both are one event and have one consequence.
/// </remarks>
public abstract record Observation
{
    private Observation(ObservationId id, IndicatorId indicator)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(indicator);
        (Id, Indicator) = (id, indicator);
    }

    /// <summary>What happened, as the host knows it.</summary>
    public ObservationId Id { get; }

    /// <summary>The indicator that it is observed for.</summary>
    public IndicatorId Indicator { get; }

    /// <summary>What it is about.</summary>
    public ObservationSubject Subject { get; private init; } = ObservationSubject.Unstated;

    /// <summary>Who measured; null where it is not stated.</summary>
    public PartyId? MeasuredBy { get; private init; }

    /// <summary>How it was observed.</summary>
    public abstract MeasurementKind Kind { get; }

    /// <summary>What was found; null while there is nothing yet, as for an event that is still open.</summary>
    public abstract Measured? Found { get; }

    /// <summary>The observation, about a subject.</summary>
    /// <param name="subject">What it is about.</param>
    /// <returns>A new observation; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public Observation About(ObservationSubject subject) => this with { Subject = subject ?? throw new ArgumentNullException(nameof(subject)) };

    /// <summary>The observation, measured by a party.</summary>
    /// <param name="party">Who measured.</param>
    /// <returns>A new observation; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public Observation By(PartyId party) => this with { MeasuredBy = party ?? throw new ArgumentNullException(nameof(party)) };

    /// <summary>A reading of something that always has a value (meting).</summary>
    public sealed record Reading : Observation
    {
        /// <summary>States a reading.</summary>
        /// <param name="id">What was read.</param>
        /// <param name="indicator">The indicator that it is for.</param>
        /// <param name="at">When it was read.</param>
        /// <param name="found">What it showed.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public Reading(ObservationId id, IndicatorId indicator, Instant at, Measured found)
            : base(id, indicator) => (At, Found) = (at, found ?? throw new ArgumentNullException(nameof(found)));

        /// <summary>When it was read.</summary>
        public Instant At { get; }

        /// <inheritdoc/>
        public override MeasurementKind Kind => MeasurementKind.Continuous;

        /// <inheritdoc/>
        public override Measured Found { get; }
    }

    /// <summary>Something that happened, such as a ticket or a delivery (waargenomen gebeurtenis).</summary>
    public sealed record Event : Observation
    {
        /// <summary>States an event.</summary>
        /// <param name="id">What happened, for example the ticket's identifier.</param>
        /// <param name="indicator">The indicator that it is observed for.</param>
        /// <param name="moments">Its moments.</param>
        /// <param name="found">What was found; null while it is open.</param>
        /// <exception cref="ArgumentNullException"><paramref name="id"/>, <paramref name="indicator"/> or <paramref name="moments"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="found"/> is null although it was resolved.</exception>
        public Event(ObservationId id, IndicatorId indicator, EventMoments moments, Measured? found)
            : base(id, indicator)
        {
            ArgumentNullException.ThrowIfNull(moments);
            if (moments.Resolved is not null && found is null)
                throw new ArgumentException($"Event {id} is resolved; state what was found.", nameof(found));
            (Moments, Found) = (moments, found);
        }

        /// <summary>Its moments.</summary>
        public EventMoments Moments { get; }

        /// <inheritdoc/>
        public override MeasurementKind Kind => MeasurementKind.Event;

        /// <inheritdoc/>
        public override Measured? Found { get; }
    }

    /// <summary>An inspection of a part for the whole: how many were approved of those inspected (steekproef).</summary>
    public sealed record Sample : Observation
    {
        /// <summary>States a sample.</summary>
        /// <param name="id">The inspection.</param>
        /// <param name="indicator">The indicator that it is for.</param>
        /// <param name="at">When it was inspected.</param>
        /// <param name="inspected">How many were inspected, above zero.</param>
        /// <param name="approved">How many of them were approved.</param>
        /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="indicator"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="inspected"/> is not above zero, or <paramref name="approved"/> is not from zero to it.</exception>
        public Sample(ObservationId id, IndicatorId indicator, Instant at, long inspected, long approved)
            : base(id, indicator)
        {
            if (inspected <= 0)
                throw new ArgumentOutOfRangeException(nameof(inspected), inspected, "A sample inspects at least one.");
            if (approved < 0 || approved > inspected)
                throw new ArgumentOutOfRangeException(nameof(approved), approved, $"Of {inspected} inspected, 0 to {inspected} can be approved.");
            (At, Inspected, Approved) = (at, inspected, approved);
            Found = new Measured.Part(approved, inspected, Unit.Count);
        }

        /// <summary>When it was inspected.</summary>
        public Instant At { get; }

        /// <summary>How many were inspected.</summary>
        public long Inspected { get; }

        /// <summary>How many of them were approved.</summary>
        public long Approved { get; }

        /// <inheritdoc/>
        public override MeasurementKind Kind => MeasurementKind.Sample;

        /// <inheritdoc/>
        public override Measured Found { get; }
    }

    /// <summary>What holds from a moment on until the next, such as a condition or a certificate (toestand).</summary>
    public sealed record State : Observation
    {
        /// <summary>States what holds.</summary>
        /// <param name="id">What was established.</param>
        /// <param name="indicator">The indicator that it is for.</param>
        /// <param name="from">From when it holds.</param>
        /// <param name="until">Until when; null where it still holds.</param>
        /// <param name="found">What holds.</param>
        /// <exception cref="ArgumentNullException"><paramref name="id"/>, <paramref name="indicator"/> or <paramref name="found"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="until"/> is not after <paramref name="from"/>.</exception>
        public State(ObservationId id, IndicatorId indicator, Instant from, Instant? until, Measured found)
            : base(id, indicator)
        {
            ArgumentNullException.ThrowIfNull(found);
            if (until <= from)
                throw new ArgumentException($"A state that holds from {from} ends after that; {until} does not.", nameof(until));
            (From, Until, Found) = (from, until, found);
        }

        /// <summary>From when it holds.</summary>
        public Instant From { get; }

        /// <summary>Until when, exclusive; null where it still holds.</summary>
        public Instant? Until { get; }

        /// <inheritdoc/>
        public override MeasurementKind Kind => MeasurementKind.State;

        /// <inheritdoc/>
        public override Measured Found { get; }
    }

    /// <summary>What somebody declares by name, such as a judgement on a qualitative objective or a confirmation of delivery (verklaring).</summary>
    public sealed record Declaration : Observation
    {
        /// <summary>States a declaration.</summary>
        /// <param name="id">The declaration.</param>
        /// <param name="indicator">The indicator that it is for.</param>
        /// <param name="at">When it was made.</param>
        /// <param name="by">Who made it.</param>
        /// <param name="found">What was declared.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public Declaration(ObservationId id, IndicatorId indicator, Instant at, PersonId by, Measured found)
            : base(id, indicator)
        {
            ArgumentNullException.ThrowIfNull(by);
            ArgumentNullException.ThrowIfNull(found);
            (At, DeclaredBy, Found) = (at, by, found);
        }

        /// <summary>When it was made.</summary>
        public Instant At { get; }

        /// <summary>Who made it.</summary>
        public PersonId DeclaredBy { get; }

        /// <inheritdoc/>
        public override MeasurementKind Kind => MeasurementKind.Declaration;

        /// <inheritdoc/>
        public override Measured Found { get; }
    }
}
