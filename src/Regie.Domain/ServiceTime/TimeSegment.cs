using NodaTime;
using Regie.Language;
using Regie.Parties;

namespace Regie.ServiceTime;

/// <summary>A stretch of a <see cref="ServiceTimeAccount"/> that counts as one thing for one cause (tijdvak).</summary>
public sealed record TimeSegment
{
    internal TimeSegment(Instant start, Instant end, TimeKind kind, LocalizedText? cause, ActorRole? waitingFor) =>
        (Start, End, Kind, Cause, WaitingFor) = (start, end, kind, cause, waitingFor);

    /// <summary>Its start.</summary>
    public Instant Start { get; }

    /// <summary>Its end, which no longer belongs to it.</summary>
    public Instant End { get; }

    /// <summary>What it counts as.</summary>
    public TimeKind Kind { get; }

    /// <summary>The holiday, the reason of the closing or pause, or the ground of the exclusion; null where there is none.</summary>
    public LocalizedText? Cause { get; }

    /// <summary>Who had to act, where it is paused; null otherwise.</summary>
    public ActorRole? WaitingFor { get; }

    /// <summary>How long it is.</summary>
    public Duration Length => End - Start;
}
