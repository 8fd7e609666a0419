using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Regie.Language;
using Regie.Parties;

namespace Regie.Finance;

/// <summary>An exact amount in one currency (bedrag).</summary>
/// <remarks>
/// Money never rounds by itself: an amount may be finer than the minor unit until <see cref="Round"/> or <see cref="RoundToMinorUnit"/> is called, and a result with more digits than a <see cref="decimal"/> keeps is refused.
/// Currencies never mix; nothing is converted.
/// </remarks>
/// <example><code>Money.Of(10.00m, Currency.Eur).Allocate(3) // EUR 3.34, EUR 3.33, EUR 3.33</code></example>
public sealed record Money : IComparable<Money>
{
    private Money(decimal amount, Currency currency) => (Amount, Currency) = (amount, currency);

    /// <summary>The amount in major units.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>An amount of money.</summary>
    /// <param name="amount">The amount in major units, for example 12.50.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    public static Money Of(decimal amount, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return new Money(amount, currency);
    }

    /// <summary>An amount of euros.</summary>
    /// <param name="amount">The amount, for example 12.50.</param>
    /// <returns>The amount.</returns>
    public static Money Euro(decimal amount) => new(amount, Currency.Eur);

    /// <summary>Nothing, in a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>Zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    public static Money Zero(Currency currency) => Of(0m, currency);

    /// <summary>Adds two amounts of one currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The currencies differ (<see cref="FinanceFindings.CurrenciesMustMatch"/>).</exception>
    /// <exception cref="OverflowException">The exact sum has more digits than a <see cref="decimal"/> keeps.</exception>
    public static Money operator +(Money left, Money right)
    {
        RequireOneCurrency(left, right);
        return new Money(MoneyArithmetic.Sum(left.Amount, right.Amount, left.Currency), left.Currency);
    }

    /// <summary>Subtracts two amounts of one currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The currencies differ (<see cref="FinanceFindings.CurrenciesMustMatch"/>).</exception>
    /// <exception cref="OverflowException">The exact difference has more digits than a <see cref="decimal"/> keeps.</exception>
    public static Money operator -(Money left, Money right)
    {
        RequireOneCurrency(left, right);
        return new Money(MoneyArithmetic.Sum(left.Amount, -right.Amount, left.Currency), left.Currency);
    }

    /// <summary>The amount with its sign turned.</summary>
    /// <param name="money">An amount.</param>
    /// <returns>The opposite amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="money"/> is null.</exception>
    public static Money operator -(Money money)
    {
        ArgumentNullException.ThrowIfNull(money);
        return new Money(-money.Amount, money.Currency);
    }

    /// <summary>Multiplies an amount, exactly.</summary>
    /// <param name="money">An amount.</param>
    /// <param name="factor">The factor.</param>
    /// <returns>The product, not rounded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="money"/> is null.</exception>
    /// <exception cref="OverflowException">The exact product has more digits than a <see cref="decimal"/> keeps.</exception>
    public static Money operator *(Money money, decimal factor)
    {
        ArgumentNullException.ThrowIfNull(money);
        return new Money(MoneyArithmetic.Product(money.Amount, factor, money.Currency), money.Currency);
    }

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether the left amount is the smaller.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The currencies differ (<see cref="FinanceFindings.CurrenciesMustMatch"/>).</exception>
    public static bool operator <(Money left, Money right) => Compare(left, right) < 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether the left amount is the larger.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The currencies differ (<see cref="FinanceFindings.CurrenciesMustMatch"/>).</exception>
    public static bool operator >(Money left, Money right) => Compare(left, right) > 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether the left amount is the smaller or equal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The currencies differ (<see cref="FinanceFindings.CurrenciesMustMatch"/>).</exception>
    public static bool operator <=(Money left, Money right) => Compare(left, right) <= 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether the left amount is the larger or equal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The currencies differ (<see cref="FinanceFindings.CurrenciesMustMatch"/>).</exception>
    public static bool operator >=(Money left, Money right) => Compare(left, right) >= 0;

    /// <summary>Rounds by a declared rounding.</summary>
    /// <param name="rounding">The rounding.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    public Money Round(Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        return new Money(rounding.Apply(Amount), Currency);
    }

    /// <summary>Rounds half-up to the minor unit of the currency, for example to cents.</summary>
    /// <returns>The rounded amount.</returns>
    public Money RoundToMinorUnit() => Round(Rounding.HalfUp(Currency.MinorUnitDigits));

    /// <summary>Divides the amount into equal parts that sum to it exactly.</summary>
    /// <param name="parts">How many parts, at least 1.</param>
    /// <returns>The parts; where it does not divide, the first ones are a minor unit larger.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below 1.</exception>
    /// <exception cref="RegieValidationException">The amount is finer than its minor unit (<see cref="FinanceFindings.AllocatedAmountMustBeInMinorUnits"/>).</exception>
    /// <exception cref="OverflowException">A part has more minor units than a <see cref="decimal"/> counts.</exception>
    public ValueList<Money> Allocate(int parts) => parts < 1
        ? throw new ArgumentOutOfRangeException(nameof(parts), parts, "An amount is divided over at least one part.")
        : Allocate([.. Enumerable.Repeat(1m, parts)]);

    /// <summary>Divides the amount by weights into parts that sum to it exactly.</summary>
    /// <param name="weights">Not negative, and not all zero.</param>
    /// <returns>One part per weight. Each is its exact share cut off to the minor unit; what is left goes, a minor unit each, to those who lost most by that, ties in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero, or there is none.</exception>
    /// <exception cref="RegieValidationException">The amount is finer than its minor unit (<see cref="FinanceFindings.AllocatedAmountMustBeInMinorUnits"/>).</exception>
    /// <exception cref="OverflowException">A part has more minor units than a <see cref="decimal"/> counts.</exception>
    public ValueList<Money> Allocate(IReadOnlyList<decimal> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Any(w => w < 0))
            throw new ArgumentException("An amount is divided by weights that are not negative.", nameof(weights));
        var exact = weights.Select(ExactDecimal.AtMaximumScale).ToArray();
        var total = Sum(exact);
        if (total.IsZero)
            throw new ArgumentException("An amount is divided by at least one weight that is not zero.", nameof(weights));
        var unit = Currency.MinorUnit;
        if (Amount % unit != 0)
        {
            throw new RegieValidationException(Finding.Error(FinanceFindings.AllocatedAmountMustBeInMinorUnits, ActorRole.Host,
                LocalizedText.Of($"{ToText(LanguageCode.Dutch)} is fijner dan de kleinste munteenheid en laat zich niet verdelen. Rond het bedrag eerst af.", $"{ToText(LanguageCode.English)} is finer than its minor unit and cannot be divided. Round the amount first."),
                ("amount", ToString()), ("minorUnit", unit.ToString(CultureInfo.InvariantCulture))));
        }

        // Over integers: a share in decimals would be rounded at its 28th digit, and a cent with it.
        var units = ExactDecimal.AtMaximumScale(Math.Abs(Amount)) / ExactDecimal.AtMaximumScale(unit);
        var lost = new BigInteger[exact.Length];
        var parts = exact.Select((weight, i) => BigInteger.DivRem(units * weight, total, out lost[i])).ToArray();
        var left = (int)(units - Sum(parts));
        foreach (var index in Enumerable.Range(0, parts.Length).OrderByDescending(i => lost[i]).Take(left))
            parts[index]++;
        var perMajor = BigInteger.Pow(10, Currency.MinorUnitDigits);
        return parts.Select(part => new Money(Math.Sign(Amount) * MoneyArithmetic.Sum((decimal)(part / perMajor), (decimal)(part % perMajor) * unit, Currency), Currency)).ToValueList();
    }

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="other">An amount of the same currency; null comes first.</param>
    /// <returns>Negative, zero or positive as this amount is smaller, equal or larger.</returns>
    /// <exception cref="RegieValidationException">The currencies differ (<see cref="FinanceFindings.CurrenciesMustMatch"/>).</exception>
    public int CompareTo(Money? other) => other is null ? 1 : Compare(this, other);

    /// <summary>The amount as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>With at least the digits of the minor unit, and more only where the amount has more, for example <c>€ 1.234,50</c> or <c>EUR 1,234.50</c>.</returns>
    public string ToText(LanguageCode language)
    {
        var digits = Currency.MinorUnitDigits;
        while (digits < 28 && decimal.Round(Amount, digits) != Amount)
            digits++;
        var symbol = Currency == Currency.Eur && language == LanguageCode.Dutch ? "€" : Currency.Code;
        return symbol + " " + LanguageFormat.For(language).Number(Amount, digits);
    }

    /// <summary>Code and amount, invariant, without trailing zeros; <see cref="Parse"/> reads it.</summary>
    /// <returns>For example <c>EUR 1234.5</c>.</returns>
    public override string ToString() => Currency.Code + " " + ExactDecimal.ToText(Amount);

    /// <summary>Reads an amount; the inverse of <see cref="ToString"/>.</summary>
    /// <param name="text">Code, a space and the amount with a decimal point, for example <c>EUR 1234.50</c>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another shape, an unknown currency, or more digits than a <see cref="decimal"/> keeps.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var money) ? money : throw new FormatException($"'{text}' is no amount; write the currency code, a space and the amount with a decimal point, for example EUR 1234.50.");
    }

    /// <summary>Reads an amount, without throwing.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="money">The amount, or null where the text is none.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Money? money)
    {
        money = text is { Length: > 4 } && text[3] == ' ' && Currency.TryParse(text.Substring(0, 3), out var currency)
            && ExactDecimal.TryParse(text.Substring(4), out var amount)
            ? new Money(amount, currency)
            : null;
        return money is not null;
    }

    private static int Compare(Money left, Money right)
    {
        RequireOneCurrency(left, right);
        return left.Amount.CompareTo(right.Amount);
    }

    private static void RequireOneCurrency(Money left, Money right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Currency != right.Currency)
        {
            throw new RegieValidationException(Finding.Error(FinanceFindings.CurrenciesMustMatch, ActorRole.Host,
                LocalizedText.Of($"{left} en {right} hebben verschillende valuta's. Reken om voordat u ze samenneemt; deze bibliotheek doet dat niet.", $"{left} and {right} are of different currencies. Convert before combining them; this library does not."),
                ("left", left.ToString()), ("right", right.ToString())));
        }
    }

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, BigInteger.Add);
}
