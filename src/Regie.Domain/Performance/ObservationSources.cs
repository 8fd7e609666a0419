using System;
using NodaTime;
using Regie.Clocks;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Sampling;
using Regie.ServiceTime;

namespace Regie.Performance;

/// <summary>Makes observations of what clocks, availability and inspections found (herkomst van waarnemingen).</summary>
public static class ObservationSources
{
    /// <summary>The observation of a ticket by what a clock showed: satisfied where the clock stopped within its norm.</summary>
    /// <param name="reading">What the clock showed.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="indicator">The indicator that it is for.</param>
    /// <returns>The event, about the priority that counts, named after the ticket; null where the clock has not started or the ticket was withdrawn, because there is nothing to judge.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>While the clock runs nothing is found yet; its due moment tells whether the ticket is overdue. While it is paused there is no due moment.</remarks>
    public static Observation? ToObservation(this ClockReading reading, TicketHistory ticket, IndicatorId indicator)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(indicator);
        if (reading.State is ClockState.NotStarted or ClockState.Cancelled)
            return null;
        var resolved = reading.State == ClockState.Stopped ? reading.StoppedAt : null;
        var due = reading.Due is DueMoment.Known known ? known.NextOpening : (Instant?)null;
        Measured? found = resolved is null ? null : reading.IsWithinNorm ? new Measured.Hit() : new Measured.Miss();
        return new Observation.Event(new ObservationId(ticket.Id.Value), indicator, new EventMoments(ticket.CreatedAt, due, resolved), found)
            .About(new ObservationSubject(null, null, reading.Priority));
    }

    /// <summary>The observation of an availability: available service time out of the service time that counts.</summary>
    /// <param name="availability">The availability over a period.</param>
    /// <param name="id">What it is the availability of.</param>
    /// <param name="indicator">The indicator that it is for.</param>
    /// <param name="at">A moment of the period, for example its start.</param>
    /// <returns>The reading; null where no time counts, because there is nothing to assess.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="availability"/>, <paramref name="id"/> or <paramref name="indicator"/> is null.</exception>
    public static Observation? ToObservation(this Availability availability, ObservationId id, IndicatorId indicator, Instant at)
    {
        ArgumentNullException.ThrowIfNull(availability);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(indicator);
        return availability.Ratio is { } ratio
            ? new Observation.Reading(id, indicator, at, new Measured.Part(InSeconds(ratio.Part), InSeconds(ratio.Whole), Unit.Seconds))
            : null;
    }

    /// <summary>The observation of a decision on a category: one inspected, approved where it was accepted.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="id">The inspection.</param>
    /// <param name="indicator">The indicator that it is for.</param>
    /// <param name="at">When it was inspected.</param>
    /// <returns>The sample; null where the category was not inspected: a norm asks for as many measurements as there are categories.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/>, <paramref name="id"/> or <paramref name="indicator"/> is null.</exception>
    /// <remarks>What adds up is the number of categories accepted; the rejected elements in a sample never become a grade.</remarks>
    public static Observation? ToObservation(this AcceptanceDecision decision, ObservationId id, IndicatorId indicator, Instant at)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(indicator);
        return decision.Outcome switch
        {
            AcceptanceOutcome.NotInspected => null,
            AcceptanceOutcome.Accepted => new Observation.Sample(id, indicator, at, 1, 1),
            _ => new Observation.Sample(id, indicator, at, 1, 0),
        };
    }

    // A second is ten million ticks, so that nothing is rounded; an hour is not a power of ten of them.
    private static decimal InSeconds(long ticks) => ticks / (decimal)NodaConstants.TicksPerSecond;
}
