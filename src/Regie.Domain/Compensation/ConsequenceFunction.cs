using System;
using System.Linq;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Compensation;

/// <summary>How large a consequence is, in percents, points or money as its basis says; never negative (gevolgfunctie).</summary>
/// <remarks>A closed choice of small parts that real contracts are composed of. Exact: nothing is rounded here.</remarks>
public abstract partial record ConsequenceFunction
{
    private ConsequenceFunction()
    {
    }

    /// <summary>An amount whenever the norm is not met, or for a bonus met: pass or fail.</summary>
    /// <param name="amount">The amount, above zero.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not above zero.</exception>
    public static ConsequenceFunction Fixed(decimal amount) => new Flat(Positive(amount, nameof(amount)));

    /// <summary>An amount by the band that the value lies in.</summary>
    /// <param name="amounts">The amounts, none negative.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="ArgumentException">An amount is negative.</exception>
    public static ConsequenceFunction ByBand(BandTable<decimal> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Bands.FirstOrDefault(b => b.Outcome < 0) is { } negative
            ? throw new ArgumentException($"Band {negative} has a negative amount; whether it is a bonus or a malus is the rule's to say.", nameof(amounts))
            : new Banded(amounts);
    }

    /// <summary>An amount for each unit that the value lies beyond a threshold.</summary>
    /// <param name="rate">The amount for each unit, above zero.</param>
    /// <param name="threshold">Where it begins: a malus counts below it where higher is better, a bonus above it, and the other way round where lower is better.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not above zero.</exception>
    /// <example><code>ConsequenceFunction.LinearFrom(ExactNumber.Quotient(114, 90), 10) // 25 sampled faults where 10 are free: 19</code></example>
    public static ConsequenceFunction LinearFrom(ExactNumber rate, decimal threshold) => new Linear(Positive(rate, nameof(rate)), threshold);

    /// <summary>An amount for each step that the value lies beyond a threshold.</summary>
    /// <param name="amount">The amount for each step, above zero.</param>
    /// <param name="step">The size of a step, above zero.</param>
    /// <param name="threshold">Where the first step begins.</param>
    /// <param name="counting">How a step counts that is not full.</param>
    /// <param name="units">Whether the distance is first brought to whole units.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> or <paramref name="step"/> is not above zero, or a choice is not declared.</exception>
    /// <example><code>ConsequenceFunction.PerStep(10.5m, 2, 0, StepCounting.Full, WholeUnits.RoundedUp) // 5.76 days late: 6 days, 3 steps, 31.5</code></example>
    public static ConsequenceFunction PerStep(decimal amount, decimal step, decimal threshold, StepCounting counting, WholeUnits units)
    {
        if (counting is < StepCounting.Full or > StepCounting.ProRata)
            throw new ArgumentOutOfRangeException(nameof(counting), counting, "No declared counting.");
        if (units is < WholeUnits.AsMeasured or > WholeUnits.RoundedDown)
            throw new ArgumentOutOfRangeException(nameof(units), units, "No declared choice.");
        return new Stepped(Positive(amount, nameof(amount)), Positive(step, nameof(step)), threshold, counting, units);
    }

    /// <summary>An amount for each event that went wrong.</summary>
    /// <param name="amount">The amount for each event, above zero.</param>
    /// <param name="repeats">What several events in one period weigh; <see cref="Ratchet.None"/> where each weighs the same.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="repeats"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not above zero.</exception>
    public static ConsequenceFunction PerEvent(decimal amount, Ratchet repeats)
    {
        ArgumentNullException.ThrowIfNull(repeats);
        return new EachEvent(Positive(amount, nameof(amount)), repeats);
    }

    /// <summary>An amount for each step that the quantity of an event goes beyond its grace, event by event, such as points for every started quarter of an hour.</summary>
    /// <param name="amount">The amount for each step, above zero.</param>
    /// <param name="step">The size of a step, above zero.</param>
    /// <param name="grace">What each event has free, not negative.</param>
    /// <param name="counting">How a step counts that is not full.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> or <paramref name="step"/> is not above zero, <paramref name="grace"/> is negative, or <paramref name="counting"/> is not declared.</exception>
    public static ConsequenceFunction PerEventStep(decimal amount, decimal step, decimal grace, StepCounting counting)
    {
        if (grace < 0)
            throw new ArgumentOutOfRangeException(nameof(grace), grace, "A grace is not negative.");
        if (counting is < StepCounting.Full or > StepCounting.ProRata)
            throw new ArgumentOutOfRangeException(nameof(counting), counting, "No declared counting.");
        return new EachEventStep(Positive(amount, nameof(amount)), Positive(step, nameof(step)), grace, counting);
    }

    /// <summary>An amount for the quantity of the events that went wrong: rate × factors × sum of quantities, such as an unavailability deduction.</summary>
    /// <param name="rate">The amount for one unit of quantity, above zero.</param>
    /// <param name="factors">Further factors by name, such as the weight of an area or used although unavailable.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/>, or one of them, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not above zero.</exception>
    public static ConsequenceFunction PerQuantity(ExactNumber rate, params NamedFactor[] factors) => PerQuantity(rate, Ratchet.None, factors);

    /// <summary>An amount for the quantity of the events that went wrong, with a factor for how many they are in the period: rate × factors × sum of quantities × repetition.</summary>
    /// <param name="rate">The amount for one unit of quantity, above zero.</param>
    /// <param name="repeats">What several events in one period weigh; the sum of quantities is multiplied by what their number weighs for each.</param>
    /// <param name="factors">Further factors by name.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="repeats"/>, <paramref name="factors"/> or a factor is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not above zero.</exception>
    public static ConsequenceFunction PerQuantity(ExactNumber rate, Ratchet repeats, params NamedFactor[] factors)
    {
        ArgumentNullException.ThrowIfNull(repeats);
        ArgumentNullException.ThrowIfNull(factors);
        return factors.Contains(null!)
            ? throw new ArgumentNullException(nameof(factors), "A factor is null.")
            : new Weighed(Positive(rate, nameof(rate)), repeats, factors.ToValueList());
    }

    /// <summary>How large the consequence is.</summary>
    /// <param name="kind">Whether it is a malus or a bonus.</param>
    /// <param name="cause">What it is worked out from.</param>
    /// <returns>The exact amount, zero or above; zero where the cause has no value and the function needs one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cause"/> is null.</exception>
    public ExactNumber Of(ConsequenceKind kind, ConsequenceCause cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return Amount(kind, cause);
    }

    /// <summary>Whether the events decide, and not the value.</summary>
    public virtual bool CountsEvents => false;

    /// <summary>Whether it cannot be worked out without a value; a norm that is deemed not met without data has none.</summary>
    public virtual bool NeedsValue => false;

    /// <summary>The ratchet in it; null where there is none.</summary>
    internal virtual Ratchet? Inner => null;

    private protected abstract ExactNumber Amount(ConsequenceKind kind, ConsequenceCause cause);

    // How far the value lies on the side that the kind is about: the bad one for a malus, the good one for a bonus.
    private static ExactNumber Beyond(decimal threshold, ConsequenceKind kind, ConsequenceCause cause)
    {
        if (cause.Value is not { } value)
            return ExactNumber.Zero;
        var above = value - ExactNumber.Of(threshold);
        var distance = cause.Direction switch
        {
            Direction.HigherIsBetter => kind == ConsequenceKind.Malus ? -above : above,
            Direction.LowerIsBetter => kind == ConsequenceKind.Malus ? above : -above,
            _ => kind == ConsequenceKind.Malus ? above.Abs() : ExactNumber.Zero,
        };
        return ExactNumber.Max(distance, ExactNumber.Zero);
    }

    private static ExactNumber Counted(ExactNumber steps, StepCounting counting) => counting switch
    {
        StepCounting.Full => ExactNumber.Quotient(steps.Floor(), 1),
        StepCounting.Started => ExactNumber.Quotient(steps.Ceiling(), 1),
        _ => steps,
    };

    private static decimal Positive(decimal value, string parameter) => value > 0
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, "A consequence is stated as a number above zero; the rule says whether it is a bonus or a malus.");

    private static ExactNumber Positive(ExactNumber value, string parameter) => value.Sign > 0
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, "A consequence is stated as a number above zero; the rule says whether it is a bonus or a malus.");
}
