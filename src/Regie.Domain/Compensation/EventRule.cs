using System;

namespace Regie.Compensation;

/// <summary>Whether one event can have several money consequences (samenloop).</summary>
/// <remarks>A closed choice. One event has one, unless the agreement says otherwise. Observations of one identifier are one event, whichever indicator they are for.</remarks>
public abstract record EventRule
{
    private EventRule()
    {
    }

    /// <summary>One event has one consequence: the largest stays, ties by declared order of the rules; what is smaller is worked out without the event.</summary>
    public sealed record OncePerEvent : EventRule;

    /// <summary>Consequences of one event add up, because a clause says so (cumulatie).</summary>
    public sealed record Cumulated : EventRule
    {
        /// <summary>States that consequences add up.</summary>
        /// <param name="clause">The clause that says so.</param>
        /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
        public Cumulated(ClauseReference clause) => Clause = clause ?? throw new ArgumentNullException(nameof(clause));

        /// <summary>The clause that says so.</summary>
        public ClauseReference Clause { get; }
    }
}
