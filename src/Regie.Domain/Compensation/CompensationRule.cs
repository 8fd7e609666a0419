using System;
using Regie.Norms;

namespace Regie.Compensation;

/// <summary>What follows in money when a norm is missed or surpassed (vergoedingsregel).</summary>
/// <remarks>A malus follows only from a norm that was not met, a bonus only from one that was.</remarks>
public sealed record CompensationRule
{
    private CompensationRule(ConsequenceKind kind, StateNorm norm, ConsequenceFunction function, ConsequenceBasis basis)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(basis);
        (Kind, Norm, Function, Basis) = (kind, norm, function, basis);
    }

    /// <summary>Whether it is a malus or a bonus.</summary>
    public ConsequenceKind Kind { get; }

    /// <summary>The norm.</summary>
    public StateNorm Norm { get; }

    /// <summary>How large the consequence is.</summary>
    public ConsequenceFunction Function { get; }

    /// <summary>What its amount is in.</summary>
    public ConsequenceBasis Basis { get; }

    /// <summary>The factor for repetition; null where there is none.</summary>
    public RepetitionRule? Repetition { get; private init; }

    /// <summary>The clause that it stands in; null for that of the norm.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>A malus when a norm is not met.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="function">How large it is.</param>
    /// <param name="basis">What its amount is in.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CompensationRule Malus(StateNorm norm, ConsequenceFunction function, ConsequenceBasis basis) => new(ConsequenceKind.Malus, norm, function, basis);

    /// <summary>A bonus when a norm is met.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="function">How large it is.</param>
    /// <param name="basis">What its amount is in.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CompensationRule Bonus(StateNorm norm, ConsequenceFunction function, ConsequenceBasis basis) => new(ConsequenceKind.Bonus, norm, function, basis);

    /// <summary>The rule with a factor for repetition.</summary>
    /// <param name="repetition">The factor.</param>
    /// <returns>A new rule; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="repetition"/> is null.</exception>
    public CompensationRule Repeating(RepetitionRule repetition) => this with { Repetition = repetition ?? throw new ArgumentNullException(nameof(repetition)) };

    /// <summary>The rule, standing in a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new rule; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public CompensationRule Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };
}
