using Regie.Measurements;

namespace Regie.Validity;

/// <summary>What a stretch of values costs and earns the obligated party, changing evenly or not at all (stuk van de opbrengstfunctie).</summary>
public sealed record PayoffPiece
{
    internal PayoffPiece(ValueStretch stretch, Consistency outcomes, Line malus, Line bonus) => (Stretch, Outcomes, Malus, Bonus) = (stretch, outcomes, malus, bonus);

    /// <summary>The values.</summary>
    public ValueStretch Stretch { get; }

    /// <summary>Whether all that was promised is met here; null where nothing is promised.</summary>
    public bool? IsMet { get; internal init; }

    /// <summary>Whether exactly one outcome follows: not where the wording says nothing, or contradicts itself.</summary>
    public bool IsDetermined => Outcomes == Consistency.One;

    internal Consistency Outcomes { get; }

    internal Line Malus { get; }

    internal Line Bonus { get; }

    /// <summary>Whether no line of the table speaks of these values.</summary>
    internal bool IsSilent { get; init; }

    /// <summary>The malus as if there were no cap.</summary>
    internal Line Uncapped { get; init; }

    /// <summary>The lines of the table that fit.</summary>
    internal ValueList<int> Fits { get; init; } = ValueList<int>.Empty;

    internal Line Payoff => Bonus - Malus;

    /// <summary>What a value costs, after caps.</summary>
    /// <param name="value">A value in the stretch.</param>
    /// <returns>The malus; null where no single outcome follows, or the value lies elsewhere.</returns>
    public ExactNumber? MalusAt(ExactNumber value) => IsDetermined && Stretch.Includes(value) ? Malus.At(value) : null;

    /// <summary>What a value earns, after caps.</summary>
    /// <param name="value">A value in the stretch.</param>
    /// <returns>The bonus; null where no single outcome follows, or the value lies elsewhere.</returns>
    public ExactNumber? BonusAt(ExactNumber value) => IsDetermined && Stretch.Includes(value) ? Bonus.At(value) : null;

    /// <summary>How many outcomes follow.</summary>
    internal enum Consistency
    {
        One,
        None,
        Several,
    }
}
