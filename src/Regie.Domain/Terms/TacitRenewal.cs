using System;
using NodaTime;

namespace Regie.Terms;

/// <summary>That an agreement renews by itself where nobody gives notice in time (stilzwijgende verlenging).</summary>
public sealed record TacitRenewal
{
    private TacitRenewal(Period? length, int? most) => (Length, Most) = (length, most);

    /// <summary>By how much each time; null where it renews without end.</summary>
    public Period? Length { get; }

    /// <summary>How many times at most; null where nothing limits it.</summary>
    public int? Most { get; private init; }

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>Renewal once, for an indefinite time.</summary>
    /// <returns>The renewal.</returns>
    public static TacitRenewal Indefinitely() => new(null, 1);

    /// <summary>Renewal for a length, again and again.</summary>
    /// <param name="length">By how much each time.</param>
    /// <returns>The renewal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="RegieValidationException">The length is none, negative, longer than a thousand years or has hours in it.</exception>
    public static TacitRenewal By(Period length) => new(TermGuard.Required(length, "renewal"), null);

    /// <summary>The same, a number of times at most.</summary>
    /// <param name="times">How many times, at least 1.</param>
    /// <returns>A new renewal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is below 1.</exception>
    /// <exception cref="InvalidOperationException">It renews without end, which happens once.</exception>
    public TacitRenewal AtMost(int times)
    {
        if (times < 1)
            throw new ArgumentOutOfRangeException(nameof(times), times, "An agreement that renews does so at least once; leave the renewal out otherwise.");
        return Length is null ? throw new InvalidOperationException("A renewal without end happens once.") : this with { Most = times };
    }

    /// <summary>States the clause that it stands in.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new renewal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public TacitRenewal Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };
}
