using System;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Norms;

namespace Regie.Settlement;

/// <summary>What a norm came to in a period that is settled: its judgement, and what was really charged and paid (verrekende norm).</summary>
public sealed record SettledNorm
{
    /// <summary>States what a norm came to.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="verdict">Its judgement; not met where any group of it was not met.</param>
    /// <param name="malus">What was really charged, not negative.</param>
    /// <param name="bonus">What was really paid, not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/>, <paramref name="malus"/> or <paramref name="bonus"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not declared, or an amount is negative.</exception>
    public SettledNorm(NormId norm, VerdictKind verdict, Money malus, Money bonus)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(malus);
        ArgumentNullException.ThrowIfNull(bonus);
        if (verdict is < VerdictKind.Met or > VerdictKind.Conflict)
            throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No declared verdict.");
        if (malus.Amount < 0)
            throw new ArgumentOutOfRangeException(nameof(malus), malus, "What was charged is not negative.");
        if (bonus.Amount < 0)
            throw new ArgumentOutOfRangeException(nameof(bonus), bonus, "What was paid is not negative.");
        (Norm, Verdict, Malus, Bonus) = (norm, verdict, malus, bonus);
    }

    /// <summary>The norm.</summary>
    public NormId Norm { get; }

    /// <summary>Its judgement.</summary>
    public VerdictKind Verdict { get; }

    /// <summary>What was really charged.</summary>
    public Money Malus { get; }

    /// <summary>What was really paid.</summary>
    public Money Bonus { get; }
}
