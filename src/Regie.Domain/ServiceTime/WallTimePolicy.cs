using System;
using System.Globalization;
using NodaTime;
using Regie.Language;
using Regie.Parties;

namespace Regie.ServiceTime;

/// <summary>How the wall times of tickets become instants on the nights when the clock changes (omgaan met de zomertijdwissel).</summary>
/// <remarks>For times that come in without an offset. The opening hours of a calendar have a rule of their own, which is not this one.</remarks>
/// <example><code>Instant opened = WallTimePolicy.Lenient.Resolve(new LocalDateTime(2026, 3, 29, 2, 30), zone);</code></example>
public sealed record WallTimePolicy
{
    private WallTimePolicy(AmbiguousTimeRule ambiguous, SkippedTimeRule skipped) => (Ambiguous, Skipped) = (ambiguous, skipped);

    /// <summary>The earlier of two, forward over a gap.</summary>
    public static WallTimePolicy Lenient { get; } = new(AmbiguousTimeRule.Earlier, SkippedTimeRule.Forward);

    /// <summary>What does not occur exactly once is refused.</summary>
    public static WallTimePolicy Strict { get; } = new(AmbiguousTimeRule.Refuse, SkippedTimeRule.Refuse);

    /// <summary>What becomes of a wall time that occurs twice.</summary>
    public AmbiguousTimeRule Ambiguous { get; }

    /// <summary>What becomes of a wall time that does not occur.</summary>
    public SkippedTimeRule Skipped { get; }

    /// <summary>A policy.</summary>
    /// <param name="ambiguous">What becomes of a wall time that occurs twice.</param>
    /// <param name="skipped">What becomes of a wall time that does not occur.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rule is not declared.</exception>
    public static WallTimePolicy Of(AmbiguousTimeRule ambiguous, SkippedTimeRule skipped)
    {
        if (ambiguous is < AmbiguousTimeRule.Earlier or > AmbiguousTimeRule.Refuse)
            throw new ArgumentOutOfRangeException(nameof(ambiguous), ambiguous, "No declared rule for wall times that occur twice.");
        return skipped is SkippedTimeRule.Forward or SkippedTimeRule.Refuse
            ? new WallTimePolicy(ambiguous, skipped)
            : throw new ArgumentOutOfRangeException(nameof(skipped), skipped, "No declared rule for wall times that do not occur.");
    }

    /// <summary>The instant that a wall time means.</summary>
    /// <param name="wallTime">The wall time.</param>
    /// <param name="zone">The zone in which it was written down.</param>
    /// <returns>The instant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="RegieValidationException">
    /// The wall time occurs twice (<see cref="ServiceTimeFindings.WallTimeMustOccurOnce"/>) or not at all
    /// (<see cref="ServiceTimeFindings.WallTimeMustOccur"/>), and the policy refuses that.
    /// </exception>
    public Instant Resolve(LocalDateTime wallTime, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var mapping = zone.MapLocal(wallTime);
        return mapping.Count switch
        {
            1 => mapping.Single().ToInstant(),
            0 when Skipped == SkippedTimeRule.Refuse => throw new RegieValidationException(Refused(
                ServiceTimeFindings.WallTimeMustOccur, wallTime, zone, ("komt niet voor: de klok ging toen vooruit", "does not occur: the clock went forward then"))),
            0 => wallTime.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant(),
            _ when Ambiguous == AmbiguousTimeRule.Refuse => throw new RegieValidationException(Refused(
                ServiceTimeFindings.WallTimeMustOccurOnce, wallTime, zone, ("komt tweemaal voor: de klok ging toen terug", "occurs twice: the clock went back then"))),
            _ => (Ambiguous == AmbiguousTimeRule.Earlier ? mapping.First() : mapping.Last()).ToInstant(),
        };
    }

    /// <summary>Both rules.</summary>
    /// <returns>For example <c>Earlier, Forward</c>.</returns>
    public override string ToString() => $"{Ambiguous}, {Skipped}";

    private static Finding Refused(FindingCode code, LocalDateTime wallTime, DateTimeZone zone, (string Dutch, string English) what)
    {
        var text = wallTime.ToString("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF", CultureInfo.InvariantCulture);
        return Finding.Error(code, ActorRole.Host,
            LocalizedText.Of($"Kloktijd {text} in {zone.Id} {what.Dutch}. Geef de tijd met haar afstand tot UTC, of kies een beleid dat beslist.", $"Wall time {text} in {zone.Id} {what.English}. Give the time with its offset from UTC, or choose a policy that decides."),
            ("wallTime", text), ("zone", zone.Id));
    }
}
