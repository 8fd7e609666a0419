using System;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>A clause that gives time to repair: what is repaired within it was available throughout, what is not was unavailable from the start (herstelclausule).</summary>
/// <remarks>Pure: it turns the outage that happened into the one that counts. What is still open counts once its time to repair is over.</remarks>
/// <example><code>
/// Rectification.Within(Duration.FromHours(4)).Of(outage, asOf).Counted // null: repaired in time, so available throughout
/// </code></example>
public sealed record Rectification
{
    private Rectification(Duration term, CompiledCalendar? calendar) => (Term, Calendar) = (term, calendar);

    /// <summary>How long there is to repair; repaired in exactly that is in time.</summary>
    public Duration Term { get; }

    /// <summary>The calendar whose open time the term runs in; null where it runs around the clock.</summary>
    public CompiledCalendar? Calendar { get; }

    /// <summary>A term around the clock.</summary>
    /// <param name="term">How long there is to repair, above zero.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="term"/> is not above zero.</exception>
    public static Rectification Within(Duration term) => term > Duration.Zero
        ? new Rectification(term, null)
        : throw new ArgumentOutOfRangeException(nameof(term), term, "A time to repair is above zero.");

    /// <summary>The clause, with a term that runs in the open time of a calendar only.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>A new clause; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public Rectification During(CompiledCalendar calendar) => new(Term, calendar ?? throw new ArgumentNullException(nameof(calendar)));

    /// <summary>What an outage counts as.</summary>
    /// <param name="outage">From when it was reported until it was repaired; without an end while it is not.</param>
    /// <param name="asOf">Up to when things are known.</param>
    /// <returns>The outage that counts.</returns>
    /// <exception cref="ArgumentException"><paramref name="outage"/> has no start, or begins or ends after <paramref name="asOf"/>.</exception>
    public RectifiedOutage Of(Interval outage, Instant asOf)
    {
        if (!outage.HasStart)
            throw new ArgumentException("An outage begins when it was reported; this one has no start.", nameof(outage));
        if (outage.Start > asOf || (outage.HasEnd && outage.End > asOf))
            throw new ArgumentException($"Things are known up to {asOf}; this outage ({outage}) lies beyond that.", nameof(outage));
        var until = outage.HasEnd ? outage.End : asOf;
        var used = Calendar is { } calendar ? calendar.Elapsed(outage.Start, until) : until - outage.Start;
        return new RectifiedOutage(Term, Calendar?.Definition.Id, outage, used);
    }
}
