using System;
using System.Globalization;
using System.Numerics;
using Regie.Language;

namespace Regie.Finance;

/// <summary>Sums and products of amounts that are exact or refused: the framework rounds at the 28th digit without a word.</summary>
internal static class MoneyArithmetic
{
    public static decimal Sum(decimal left, decimal right, Currency currency)
    {
        var exact = ExactDecimal.AtMaximumScale(left) + ExactDecimal.AtMaximumScale(right);
        return Exactly(() => left + right, exact, ExactDecimal.MaximumScale)
            ?? throw TooLong($"{Text(left, currency)} and {Text(right, currency)} together come to {Text(exact, ExactDecimal.MaximumScale)}");
    }

    public static decimal Product(decimal amount, decimal factor, Currency currency)
    {
        var exact = ExactDecimal.AtMaximumScale(amount) * ExactDecimal.AtMaximumScale(factor);
        return Exactly(() => amount * factor, exact, 2 * ExactDecimal.MaximumScale)
            ?? throw TooLong($"{Text(amount, currency)} times {ExactDecimal.ToText(factor)} comes to {Text(exact, 2 * ExactDecimal.MaximumScale)}");
    }

    private static decimal? Exactly(Func<decimal> compute, BigInteger exact, int scale)
    {
        try
        {
            var result = compute();
            return ExactDecimal.AtMaximumScale(result) * BigInteger.Pow(10, scale - ExactDecimal.MaximumScale) == exact ? result : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static OverflowException TooLong(string what) =>
        new($"{what}, which has more digits than the 28 or 29 that an amount keeps. Round before, with a declared rounding, work with exact numbers and round once at the end, or check the amount.");

    private static string Text(decimal amount, Currency currency) => currency.Code + " " + ExactDecimal.ToText(amount);

    private static string Text(BigInteger mantissa, int scale)
    {
        var digits = BigInteger.Abs(mantissa).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (mantissa.Sign < 0 ? "-" : "") + digits.Insert(digits.Length - scale, ".").TrimEnd('0').TrimEnd('.');
    }
}
