using System;

namespace Regie.Measurements;

/// <summary>What an observation found: a value, a part of a whole, or whether the requirement was satisfied (gemeten waarde).</summary>
/// <remarks>A closed choice. Each is an amount out of a whole, so that any of them adds up without rounding: a value and an outcome are out of one.</remarks>
public abstract record Measured
{
    private Measured(decimal amount, decimal whole, Unit unit) => (Amount, Whole, Unit) = (amount, whole, unit);

    /// <summary>The amount found.</summary>
    public decimal Amount { get; }

    /// <summary>The whole that it is out of; 1 for a value or an outcome.</summary>
    public decimal Whole { get; }

    /// <summary>What is counted or measured.</summary>
    public Unit Unit { get; }

    /// <summary>The requirement was satisfied: in time, approved, delivered as agreed (voldaan).</summary>
    public sealed record Hit : Measured
    {
        /// <summary>One of one.</summary>
        public Hit()
            : base(1m, 1m, Unit.Count)
        {
        }
    }

    /// <summary>The requirement was not satisfied (niet voldaan).</summary>
    public sealed record Miss : Measured
    {
        /// <summary>None of one.</summary>
        public Miss()
            : base(0m, 1m, Unit.Count)
        {
        }
    }

    /// <summary>A value with its unit, such as 42 minutes.</summary>
    public sealed record Value : Measured
    {
        /// <summary>States a value.</summary>
        /// <param name="amount">The value.</param>
        /// <param name="unit">What it measures.</param>
        /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
        public Value(decimal amount, Unit unit)
            : base(amount, 1m, unit ?? throw new ArgumentNullException(nameof(unit)))
        {
        }
    }

    /// <summary>A part of a whole, such as 38 of 40 rooms, or 2 complaints on 5,000 m².</summary>
    public sealed record Part : Measured
    {
        /// <summary>States a part of a whole.</summary>
        /// <param name="amount">The part.</param>
        /// <param name="whole">The whole, above zero.</param>
        /// <param name="unit">What both count or measure; of a rate, what the part counts.</param>
        /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="whole"/> is not above zero: nothing out of nothing is no measurement.</exception>
        public Part(decimal amount, decimal whole, Unit unit)
            : base(amount, whole, unit ?? throw new ArgumentNullException(nameof(unit)))
        {
            if (whole <= 0)
                throw new ArgumentOutOfRangeException(nameof(whole), whole, "A part is of a whole above zero; leave out an observation of nothing.");
        }
    }
}
