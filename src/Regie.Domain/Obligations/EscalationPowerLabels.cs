using System;
using Regie.Language;

namespace Regie.Obligations;

/// <summary>The names of <see cref="EscalationPower"/>s.</summary>
public static class EscalationPowerLabels
{
    /// <summary>The name of a power in Dutch and English.</summary>
    /// <param name="power">The power.</param>
    /// <returns>For example "recht om te ontbinden" and "right to terminate".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="power"/> is not declared.</exception>
    public static LocalizedText Label(this EscalationPower power) => power switch
    {
        EscalationPower.DemandPlan => LocalizedText.Of("recht om een verbeterplan te eisen", "right to demand an improvement plan"),
        EscalationPower.StepIn => LocalizedText.Of("recht om zelf in te grijpen", "right to step in"),
        EscalationPower.Terminate => LocalizedText.Of("recht om te ontbinden", "right to terminate"),
        _ => throw new ArgumentOutOfRangeException(nameof(power), power, "No declared power."),
    };
}
