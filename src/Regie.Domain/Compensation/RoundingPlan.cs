using System;
using System.Linq;
using Regie.Finance;

namespace Regie.Compensation;

/// <summary>Where in the calculation a clause demands a rounding (afrondingsafspraken).</summary>
/// <remarks>Without any, money is rounded once, last: half-up to the minor unit.</remarks>
public sealed record RoundingPlan
{
    private RoundingPlan(ValueList<(OverlayStep Step, Rounding Rounding)> roundings) => Roundings = roundings;

    /// <summary>Nothing is rounded before the last step.</summary>
    public static RoundingPlan OnceLast { get; } = new(ValueList<(OverlayStep, Rounding)>.Empty);

    /// <summary>The declared roundings, in the order of the steps.</summary>
    public ValueList<(OverlayStep Step, Rounding Rounding)> Roundings { get; }

    /// <summary>The plan with a rounding at a step, in place of one that stood there.</summary>
    /// <param name="step">The step after which it is rounded.</param>
    /// <param name="rounding">The rounding.</param>
    /// <returns>A new plan; this one is unchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not declared.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    public RoundingPlan With(OverlayStep step, Rounding rounding)
    {
        if (step is < OverlayStep.Consequence or > OverlayStep.Money)
            throw new ArgumentOutOfRangeException(nameof(step), step, "No declared step.");
        ArgumentNullException.ThrowIfNull(rounding);
        return new RoundingPlan(Roundings.Where(r => r.Step != step).Append((Step: step, Rounding: rounding)).OrderBy(r => r.Step).ToValueList());
    }

    /// <summary>The rounding at a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The rounding, or null where none is declared.</returns>
    public Rounding? At(OverlayStep step)
    {
        foreach (var declared in Roundings)
            if (declared.Step == step)
                return declared.Rounding;
        return null;
    }
}
