using System;

namespace Regie.Bulk;

/// <summary>In which decimal places the integers of a tally count, so that amounts such as 12.75 add up as 1275 (turfeenheid).</summary>
/// <remarks>The default counts in whole units, as for outcomes: one out of one, none out of one.</remarks>
public readonly record struct TallyScale
{
    private const int MostDigits = 18;

    private TallyScale(int amountDigits, int wholeDigits) => (AmountDigits, WholeDigits) = (amountDigits, wholeDigits);

    /// <summary>Whole units of both.</summary>
    public static TallyScale Units => default;

    /// <summary>How many decimal places of an amount its integer keeps.</summary>
    public int AmountDigits { get; }

    /// <summary>How many decimal places of a whole its integer keeps.</summary>
    public int WholeDigits { get; }

    /// <summary>States a scale.</summary>
    /// <param name="amountDigits">Decimal places of an amount, from 0 to 18.</param>
    /// <param name="wholeDigits">Decimal places of a whole, from 0 to 18.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of places is outside 0 to 18.</exception>
    public static TallyScale Of(int amountDigits, int wholeDigits)
    {
        if (amountDigits is < 0 or > MostDigits)
            throw new ArgumentOutOfRangeException(nameof(amountDigits), amountDigits, $"A tally keeps 0 to {MostDigits} decimal places.");
        if (wholeDigits is < 0 or > MostDigits)
            throw new ArgumentOutOfRangeException(nameof(wholeDigits), wholeDigits, $"A tally keeps 0 to {MostDigits} decimal places.");
        return new TallyScale(amountDigits, wholeDigits);
    }
}
