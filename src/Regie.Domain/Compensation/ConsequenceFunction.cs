using System;
using System.Linq;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Compensation;

/// <summary>How large a consequence is, in percents, points or money as its basis says; never negative (gevolgfunctie).</summary>
/// <remarks>A closed choice of small parts that real contracts are composed of. Exact: nothing is rounded here.</remarks>
public abstract record ConsequenceFunction
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

    /// <summary>An amount whenever the norm is not met, or for a bonus met.</summary>
    public sealed record Flat : ConsequenceFunction
    {
        internal Flat(decimal amount) => Value = amount;

        /// <summary>The amount.</summary>
        public decimal Value { get; }

        private protected override ExactNumber Amount(ConsequenceKind kind, ConsequenceCause cause) => ExactNumber.Of(Value);
    }

    /// <summary>An amount by the band that the value lies in.</summary>
    public sealed record Banded : ConsequenceFunction
    {
        internal Banded(BandTable<decimal> amounts) => Amounts = amounts;

        /// <summary>The amounts.</summary>
        public BandTable<decimal> Amounts { get; }

        /// <inheritdoc/>
        public override bool NeedsValue => true;

        private protected override ExactNumber Amount(ConsequenceKind kind, ConsequenceCause cause) =>
            cause.Value is { } value ? ExactNumber.Of(Amounts.Of(value).Outcome) : ExactNumber.Zero;
    }

    /// <summary>An amount for each unit beyond a threshold.</summary>
    public sealed record Linear : ConsequenceFunction
    {
        internal Linear(ExactNumber rate, decimal threshold) => (Rate, Threshold) = (rate, threshold);

        /// <summary>The amount for each unit.</summary>
        public ExactNumber Rate { get; }

        /// <summary>Where it begins.</summary>
        public decimal Threshold { get; }

        /// <inheritdoc/>
        public override bool NeedsValue => true;

        internal ExactNumber DistanceOf(ConsequenceKind kind, ConsequenceCause cause) => Beyond(Threshold, kind, cause);

        private protected override ExactNumber Amount(ConsequenceKind kind, ConsequenceCause cause) => Rate * DistanceOf(kind, cause);
    }

    /// <summary>An amount for each step beyond a threshold.</summary>
    public sealed record Stepped : ConsequenceFunction
    {
        internal Stepped(decimal amount, decimal step, decimal threshold, StepCounting counting, WholeUnits units) =>
            (Value, Step, Threshold, Counting, Units) = (amount, step, threshold, counting, units);

        /// <summary>The amount for each step.</summary>
        public decimal Value { get; }

        /// <summary>The size of a step.</summary>
        public decimal Step { get; }

        /// <summary>Where the first step begins.</summary>
        public decimal Threshold { get; }

        /// <summary>How a step counts that is not full.</summary>
        public StepCounting Counting { get; }

        /// <summary>Whether the distance is first brought to whole units.</summary>
        public WholeUnits Units { get; }

        /// <inheritdoc/>
        public override bool NeedsValue => true;

        internal ExactNumber DistanceOf(ConsequenceKind kind, ConsequenceCause cause)
        {
            var distance = Beyond(Threshold, kind, cause);
            return Units switch
            {
                WholeUnits.RoundedUp => ExactNumber.Quotient(distance.Ceiling(), 1),
                WholeUnits.RoundedDown => ExactNumber.Quotient(distance.Floor(), 1),
                _ => distance,
            };
        }

        internal ExactNumber StepsOf(ConsequenceKind kind, ConsequenceCause cause) => Counted(DistanceOf(kind, cause) / ExactNumber.Of(Step), Counting);

        private protected override ExactNumber Amount(ConsequenceKind kind, ConsequenceCause cause) => ExactNumber.Of(Value) * StepsOf(kind, cause);
    }

    /// <summary>An amount for each event that went wrong.</summary>
    public sealed record EachEvent : ConsequenceFunction
    {
        internal EachEvent(decimal amount, Ratchet repeats) => (Value, Repeats) = (amount, repeats);

        /// <summary>The amount for each event.</summary>
        public decimal Value { get; }

        /// <summary>What several events weigh.</summary>
        public Ratchet Repeats { get; }

        /// <inheritdoc/>
        public override bool CountsEvents => true;

        internal override Ratchet Inner => Repeats;

        private protected override ExactNumber Amount(ConsequenceKind kind, ConsequenceCause cause) =>
            ExactNumber.Of(Value) * Repeats.Weigh(ExactNumber.Of(cause.Events.Count));
    }

    /// <summary>An amount for each step that an event goes beyond its grace.</summary>
    public sealed record EachEventStep : ConsequenceFunction
    {
        internal EachEventStep(decimal amount, decimal step, decimal grace, StepCounting counting) => (Value, Step, Grace, Counting) = (amount, step, grace, counting);

        /// <summary>The amount for each step.</summary>
        public decimal Value { get; }

        /// <summary>The size of a step.</summary>
        public decimal Step { get; }

        /// <summary>What each event has free.</summary>
        public decimal Grace { get; }

        /// <summary>How a step counts that is not full.</summary>
        public StepCounting Counting { get; }

        /// <inheritdoc/>
        public override bool CountsEvents => true;

        internal ExactNumber StepsOf(EventQuantity happened) =>
            Counted(ExactNumber.Max(ExactNumber.Zero, happened.Quantity - ExactNumber.Of(Grace)) / ExactNumber.Of(Step), Counting);

        private protected override ExactNumber Amount(ConsequenceKind kind, ConsequenceCause cause) =>
            cause.Events.Aggregate(ExactNumber.Zero, (sum, e) => sum + (ExactNumber.Of(Value) * StepsOf(e)));
    }

    /// <summary>An amount for the quantity of the events that went wrong.</summary>
    public sealed record Weighed : ConsequenceFunction
    {
        internal Weighed(ExactNumber rate, Ratchet repeats, ValueList<NamedFactor> factors) => (Rate, Repeats, Factors) = (rate, repeats, factors);

        /// <summary>The amount for one unit of quantity.</summary>
        public ExactNumber Rate { get; }

        /// <summary>What several events in one period weigh.</summary>
        public Ratchet Repeats { get; }

        /// <summary>Further factors by name.</summary>
        public ValueList<NamedFactor> Factors { get; }

        /// <inheritdoc/>
        public override bool CountsEvents => true;

        internal override Ratchet Inner => Repeats;

        internal static ExactNumber QuantityOf(ConsequenceCause cause) => cause.Events.Aggregate(ExactNumber.Zero, (sum, e) => sum + e.Quantity);

        internal ExactNumber RepetitionOf(ConsequenceCause cause) =>
            cause.Events.Count == 0 ? ExactNumber.One : Repeats.Weigh(ExactNumber.Of(cause.Events.Count)) / ExactNumber.Of(cause.Events.Count);

        private protected override ExactNumber Amount(ConsequenceKind kind, ConsequenceCause cause) =>
            Factors.Aggregate(Rate * QuantityOf(cause), (product, factor) => product * factor.Factor) * RepetitionOf(cause);
    }
}
