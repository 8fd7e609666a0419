using System;

namespace Regie.Agenda;

/// <summary>What an agenda calls soon (agendabeleid).</summary>
public sealed record AgendaPolicy
{
    private AgendaPolicy(int soonDays) => SoonDays = soonDays;

    /// <summary>Soon is within 30 days.</summary>
    public static AgendaPolicy Default { get; } = new(30);

    /// <summary>How many days ahead is soon; the last of them counts.</summary>
    public int SoonDays { get; }

    /// <summary>The policy with another number of days.</summary>
    /// <param name="days">How many days ahead is soon, 0 to 3,660; 0 leaves only today.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is another number.</exception>
    public AgendaPolicy WithSoon(int days) => days is >= 0 and <= 3660
        ? new AgendaPolicy(days)
        : throw new ArgumentOutOfRangeException(nameof(days), days, "Soon is 0 to 3,660 days ahead.");
}
