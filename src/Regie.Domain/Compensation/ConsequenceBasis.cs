using System;
using System.Linq;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Measurements;

namespace Regie.Compensation;

/// <summary>What the amount of a consequence is in: percents of a charge, points on an account, or money (grondslag).</summary>
/// <remarks>A closed choice.</remarks>
public abstract record ConsequenceBasis
{
    private ConsequenceBasis()
    {
    }

    /// <summary>Percents of the charge of the period, or of named shares of it: at risk 10 %, of which this norm 50 %.</summary>
    /// <param name="shares">The shares, each of the one before; none for the whole charge.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/>, or one of them, is null.</exception>
    public static ConsequenceBasis PercentOfCharge(params NamedShare[] shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return shares.Contains(null!) ? throw new ArgumentNullException(nameof(shares), "A share is null.") : new OfCharge(shares.ToValueList());
    }

    /// <summary>Points on an account.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> is null.</exception>
    public static ConsequenceBasis PointsOn(PointsAccountId account) => new Points(account ?? throw new ArgumentNullException(nameof(account)));

    /// <summary>Money.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    public static ConsequenceBasis AmountIn(Currency currency) => new Amount(currency ?? throw new ArgumentNullException(nameof(currency)));

    /// <summary>Percents of a charge, or of shares of it.</summary>
    public sealed record OfCharge : ConsequenceBasis
    {
        internal OfCharge(ValueList<NamedShare> shares) => Shares = shares;

        /// <summary>The shares, each of the one before; empty for the whole charge.</summary>
        public ValueList<NamedShare> Shares { get; }

        /// <summary>The part of the charge that the percents are of.</summary>
        /// <param name="charge">The charge.</param>
        /// <returns>The part, exactly.</returns>
        public ExactNumber PartOf(ExactNumber charge) =>
            Shares.Aggregate(charge, (part, share) => part * ExactNumber.Of(share.Share.Value) / ExactNumber.Of(100));
    }

    /// <summary>Points on an account.</summary>
    public sealed record Points : ConsequenceBasis
    {
        internal Points(PointsAccountId account) => Account = account;

        /// <summary>The account.</summary>
        public PointsAccountId Account { get; }
    }

    /// <summary>Money.</summary>
    public sealed record Amount : ConsequenceBasis
    {
        internal Amount(Currency currency) => Currency = currency;

        /// <summary>The currency.</summary>
        public Currency Currency { get; }
    }
}
