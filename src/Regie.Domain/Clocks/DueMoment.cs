using NodaTime;

namespace Regie.Clocks;

/// <summary>When a clock runs out, as far as that can be told (vervalmoment).</summary>
public abstract record DueMoment
{
    private DueMoment()
    {
    }

    /// <summary>It is known (bekend).</summary>
    public sealed record Known : DueMoment
    {
        internal Known(Instant closing, Instant nextOpening) => (Closing, NextOpening) = (closing, nextOpening);

        /// <summary>When the norm has been used up: what people are shown.</summary>
        public Instant Closing { get; }

        /// <summary>After this it is a breach: when counting restarts, where the norm runs out at closing time.</summary>
        public Instant NextOpening { get; }
    }

    /// <summary>The clock is paused: there is no due moment, only where it would be if work went on at the instant asked (prognose).</summary>
    public sealed record Projected : DueMoment
    {
        internal Projected(Instant pausedSince, Instant closing, Instant nextOpening) => (PausedSince, Closing, NextOpening) = (pausedSince, closing, nextOpening);

        /// <summary>When the pause began.</summary>
        public Instant PausedSince { get; }

        /// <summary>When the norm would be used up.</summary>
        public Instant Closing { get; }

        /// <summary>After which it would be a breach.</summary>
        public Instant NextOpening { get; }
    }

    /// <summary>There is none: the clock has not started (geen).</summary>
    public sealed record None : DueMoment
    {
        internal None()
        {
        }
    }
}
