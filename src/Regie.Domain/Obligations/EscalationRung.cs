using System;

namespace Regie.Obligations;

/// <summary>How many breaches, in how many periods, give which power (trede van een escalatieladder).</summary>
/// <example><code>EscalationRung.After(3, 6, EscalationPower.DemandPlan) // three breaches in six periods</code></example>
public sealed record EscalationRung
{
    private EscalationRung(int breaches, int periods, EscalationPower power) => (Breaches, Periods, Power) = (breaches, periods, power);

    /// <summary>How many are needed.</summary>
    public int Breaches { get; }

    /// <summary>In how many periods, the one of the date that is asked being the last.</summary>
    public int Periods { get; }

    /// <summary>What they give a right to.</summary>
    public EscalationPower Power { get; }

    /// <summary>What is counted; each breach unless stated.</summary>
    public BreachCounting Counting { get; private init; }

    /// <summary>Where it stands; null where that is not recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>A rung.</summary>
    /// <param name="breaches">How many are needed, at least 1.</param>
    /// <param name="periods">In how many periods, at least 1.</param>
    /// <param name="power">What they give a right to.</param>
    /// <returns>The rung.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1, or <paramref name="power"/> is not declared.</exception>
    public static EscalationRung After(int breaches, int periods, EscalationPower power)
    {
        if (breaches < 1)
            throw new ArgumentOutOfRangeException(nameof(breaches), breaches, "A rung needs at least one breach.");
        if (periods < 1)
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "A rung looks at one period at least.");
        return power is >= EscalationPower.DemandPlan and <= EscalationPower.Terminate
            ? new EscalationRung(breaches, periods, power)
            : throw new ArgumentOutOfRangeException(nameof(power), power, "No declared power.");
    }

    /// <summary>The rung, counting something else.</summary>
    /// <param name="what">What is counted.</param>
    /// <returns>A new rung.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="what"/> is not declared.</exception>
    public EscalationRung Of(BreachCounting what) => what is BreachCounting.EachBreach or BreachCounting.EachPeriod
        ? this with { Counting = what }
        : throw new ArgumentOutOfRangeException(nameof(what), what, "No declared way to count.");

    /// <summary>The rung, with the clause that it stands in.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new rung.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public EscalationRung Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };
}
