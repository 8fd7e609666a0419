using System;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Settlement;

/// <summary>Exact amounts as values of a derivation.</summary>
internal static class SettlementAmounts
{
    /// <summary>An amount in what a basis is: percents, points, or money.</summary>
    public static DerivedValue InBasis(this ExactNumber amount, ConsequenceBasis basis) => basis switch
    {
        ConsequenceBasis.OfCharge => new DerivedValue.Exact(amount, Unit.Percent),
        ConsequenceBasis.Points => new DerivedValue.Exact(amount, Unit.Points),
        ConsequenceBasis.Amount money => amount.InMoney(money.Currency),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No basis."),
    };

    /// <summary>An amount of money, which may have no decimal form before it is rounded.</summary>
    public static DerivedValue InMoney(this ExactNumber amount, Currency currency) => amount.TryToDecimal(out var value)
        ? new DerivedValue.Amount(Money.Of(value, currency))
        : new DerivedValue.Statement(LocalizedText.Of((currency == Currency.Eur ? "€" : currency.Code) + " " + amount.ToText(LanguageCode.Dutch), currency.Code + " " + amount.ToText(LanguageCode.English)));
}
