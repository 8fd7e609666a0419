using Regie.Measurements;
using Regie.Norms;

namespace Regie.Compensation;

// The functions of the verdict and of the value.
public abstract partial record ConsequenceFunction
{
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
}
