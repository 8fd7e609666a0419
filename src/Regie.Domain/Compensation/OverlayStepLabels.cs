using System;
using Regie.Language;

namespace Regie.Compensation;

/// <summary>The names of <see cref="OverlayStep"/>s.</summary>
public static class OverlayStepLabels
{
    /// <summary>What a rounding at the step rounds, in Dutch and English, to stand in a sentence.</summary>
    /// <param name="step">The step.</param>
    /// <returns>For example "elk bedrag, voor het optellen" and "each amount, before adding up".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not declared.</exception>
    public static LocalizedText Label(this OverlayStep step) => step switch
    {
        OverlayStep.Consequence => LocalizedText.Of("elk gevolg volgens de regel", "each consequence by its rule"),
        OverlayStep.Repetition => LocalizedText.Of("elk gevolg na de factor voor herhaling", "each consequence after the factor for repetition"),
        OverlayStep.Event => LocalizedText.Of("elk gevolg dat meetelt", "each consequence that counts"),
        OverlayStep.Account => LocalizedText.Of("de punten op een rekening", "the points on an account"),
        OverlayStep.Ratchet => LocalizedText.Of("de gewogen punten", "the weighed points"),
        OverlayStep.Amount => LocalizedText.Of("elk bedrag, voor het optellen", "each amount, before adding up"),
        OverlayStep.Sum => LocalizedText.Of("de som, voor plafonds", "the sum, before caps"),
        OverlayStep.Caps => LocalizedText.Of("de som, na plafonds", "the sum, after caps"),
        OverlayStep.Net => LocalizedText.Of("het saldo van malus en bonus", "the balance of malus and bonus"),
        OverlayStep.EarnBack => LocalizedText.Of("wat teruggegeven wordt", "what is given back"),
        OverlayStep.Money => LocalizedText.Of("het te verrekenen bedrag", "the amount to settle"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No declared step."),
    };
}
