using System.Linq;
using Regie.Measurements;

namespace Regie.Compensation;

// The functions of the events that went wrong.
public abstract partial record ConsequenceFunction
{
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
