using System;
using Regie.Compensation;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>One line of a table as the contract says it: for these values, this consequence (staffelregel).</summary>
public sealed record WordedTier
{
    private WordedTier(ValueInterval range, ConsequenceKind? kind, ConsequenceFunction? amount) => (Range, Kind, Amount) = (range, kind, amount);

    /// <summary>The values that it names, each end included or not, as written.</summary>
    public ValueInterval Range { get; }

    /// <summary>Whether a malus or a bonus follows; null where the line says that nothing does.</summary>
    public ConsequenceKind? Kind { get; }

    /// <summary>How large it is; null where nothing follows.</summary>
    public ConsequenceFunction? Amount { get; }

    /// <summary>Nothing follows from these values.</summary>
    /// <param name="range">The values.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    public static WordedTier Nothing(ValueInterval range) => new(range ?? throw new ArgumentNullException(nameof(range)), null, null);

    /// <summary>A fixed malus follows from these values.</summary>
    /// <param name="range">The values.</param>
    /// <param name="amount">The amount, above zero.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not above zero.</exception>
    public static WordedTier Malus(ValueInterval range, decimal amount) => Malus(range, ConsequenceFunction.Fixed(amount));

    /// <summary>A malus follows from these values.</summary>
    /// <param name="range">The values.</param>
    /// <param name="amount">How large it is; a function of the value.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="amount"/> counts events.</exception>
    public static WordedTier Malus(ValueInterval range, ConsequenceFunction amount) => Of(range, ConsequenceKind.Malus, amount);

    /// <summary>A fixed bonus follows from these values.</summary>
    /// <param name="range">The values.</param>
    /// <param name="amount">The amount, above zero.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not above zero.</exception>
    public static WordedTier Bonus(ValueInterval range, decimal amount) => Bonus(range, ConsequenceFunction.Fixed(amount));

    /// <summary>A bonus follows from these values.</summary>
    /// <param name="range">The values.</param>
    /// <param name="amount">How large it is; a function of the value.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="amount"/> counts events.</exception>
    public static WordedTier Bonus(ValueInterval range, ConsequenceFunction amount) => Of(range, ConsequenceKind.Bonus, amount);

    private static WordedTier Of(ValueInterval range, ConsequenceKind kind, ConsequenceFunction amount)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(amount);
        return amount.CountsEvents
            ? throw new ArgumentException("A line of a table goes by a value; for each event, state a rule of a compensation scheme.", nameof(amount))
            : new WordedTier(range, kind, amount);
    }
}
