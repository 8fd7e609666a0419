using System;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Compensation;

/// <summary>The most that consequences come to, over a norm, a period, the last n periods or the contract (plafond).</summary>
/// <remarks>
/// Bonus and malus are capped apart. A percentage is of the charges over the same periods, so that all caps compare in money on one basis.
/// What was charged before above a cap stays as it is: the room is then zero, never negative.
/// </remarks>
public sealed record Cap
{
    private Cap(ConsequenceKind kind, CapScope scope, Percentage? share, Money? amount) => (Kind, Scope, Share, Amount) = (kind, scope, share, amount);

    /// <summary>Whether it caps malus or bonus.</summary>
    public ConsequenceKind Kind { get; }

    /// <summary>What it is on.</summary>
    public CapScope Scope { get; private init; }

    /// <summary>The share of the charges; null where an amount is stated.</summary>
    public Percentage? Share { get; }

    /// <summary>The amount; null where a share is stated.</summary>
    public Money? Amount { get; }

    /// <summary>The norm, where it is on one.</summary>
    public NormId? Norm { get; private init; }

    /// <summary>Over how many periods, this one included, where it rolls; else 1.</summary>
    public int Periods { get; private init; } = 1;

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>A cap of the period, as a share of its charge.</summary>
    /// <param name="kind">Whether it caps malus or bonus.</param>
    /// <param name="share">The share, from 0 %.</param>
    /// <returns>The cap.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared, or <paramref name="share"/> is negative.</exception>
    public static Cap Of(ConsequenceKind kind, Percentage share) => share.Value >= 0
        ? new Cap(Declared(kind), CapScope.Period, share, null)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A cap is not negative.");

    /// <summary>A cap of the period, as an amount.</summary>
    /// <param name="kind">Whether it caps malus or bonus.</param>
    /// <param name="amount">The amount, not negative.</param>
    /// <returns>The cap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared, or <paramref name="amount"/> is negative.</exception>
    public static Cap Of(ConsequenceKind kind, Money amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return amount.Amount >= 0
            ? new Cap(Declared(kind), CapScope.Period, null, amount)
            : throw new ArgumentOutOfRangeException(nameof(amount), amount, "A cap is not negative.");
    }

    /// <summary>The cap, on the consequences of one norm.</summary>
    /// <param name="norm">The norm.</param>
    /// <returns>A new cap; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> is null.</exception>
    public Cap OnNorm(NormId norm) => this with { Scope = CapScope.Norm, Norm = norm ?? throw new ArgumentNullException(nameof(norm)), Periods = 1 };

    /// <summary>The cap, over the last n periods.</summary>
    /// <param name="periods">How many, this one included; at least 2.</param>
    /// <returns>A new cap; this one is unchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below 2.</exception>
    public Cap OverLast(int periods) => periods >= 2
        ? this with { Scope = CapScope.Rolling, Norm = null, Periods = periods }
        : throw new ArgumentOutOfRangeException(nameof(periods), periods, "A rolling cap is over at least two periods.");

    /// <summary>The cap, over the contract.</summary>
    /// <returns>A new cap; this one is unchanged.</returns>
    public Cap OverContract() => this with { Scope = CapScope.Contract, Norm = null, Periods = 1 };

    /// <summary>The cap, standing in a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new cap; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public Cap Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };

    /// <summary>The most that the consequences of its periods come to.</summary>
    /// <param name="charges">The charges over the same periods.</param>
    /// <returns>The limit, exactly, in the currency of the charges.</returns>
    public ExactNumber LimitOn(ExactNumber charges) => Amount is { } amount ? ExactNumber.Of(amount.Amount) : charges * ExactNumber.Of(Share!.Value.Value) / ExactNumber.Of(100);

    /// <summary>The cap as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>ten hoogste 10 % van de vergoeding over de laatste 12 perioden</c>.</returns>
    public string ToText(LanguageCode language)
    {
        var dutch = language == LanguageCode.Dutch;
        var limit = Amount?.ToText(language) ?? Share!.Value.ToText(language) + (dutch ? " van de vergoeding" : " of the charge");
        return (dutch ? "ten hoogste " : "at most ") + limit + Scope switch
        {
            CapScope.Norm => dutch ? $" voor norm {Norm}" : $" for norm {Norm}",
            CapScope.Rolling => dutch ? $" over de laatste {Periods} perioden" : $" over the last {Periods} periods",
            CapScope.Contract => dutch ? " over het hele contract" : " over the whole contract",
            _ => dutch ? " per periode" : " per period",
        };
    }

    private static ConsequenceKind Declared(ConsequenceKind kind) => kind is ConsequenceKind.Malus or ConsequenceKind.Bonus
        ? kind
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind.");
}
