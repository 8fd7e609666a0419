using Regie.Finance;
using Regie.Guards;

namespace Regie.Assignments;

/// <summary>What an assignment costs, or how that will be worked out (prijsafspraak).</summary>
/// <remarks>A closed choice.</remarks>
public abstract record AssignmentPrice
{
    private AssignmentPrice()
    {
    }

    /// <summary>One amount for the whole (vaste prijs).</summary>
    /// <param name="Amount">The amount.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="Amount"/> is null.</exception>
    public sealed record Fixed(Money Amount) : AssignmentPrice
    {
        /// <summary>The amount.</summary>
        public Money Amount { get; } = Given.Something(Amount, nameof(Amount));

        /// <summary>The amount, invariant.</summary>
        /// <returns>For example <c>EUR 1200</c>.</returns>
        public override string ToString() => Amount.ToString();
    }

    /// <summary>A way to work it out, such as a rate under a contract (prijsmechanisme).</summary>
    /// <param name="Description">How.</param>
    /// <param name="Clause">Where that was agreed.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.ArgumentException"><paramref name="Description"/> is empty.</exception>
    public sealed record Mechanism(string Description, ClauseReference Clause) : AssignmentPrice
    {
        /// <summary>How it is worked out.</summary>
        public string Description { get; } = Given.Text(Description, nameof(Description));

        /// <summary>Where that was agreed.</summary>
        public ClauseReference Clause { get; } = Given.Something(Clause, nameof(Clause));

        /// <summary>How, and where that was agreed.</summary>
        /// <returns>For example <c>rate per hour (C-12, art. 6)</c>.</returns>
        public override string ToString() => $"{Description} ({Clause})";
    }
}
