using System;
using Regie.Language;

namespace Regie.Amendments;

/// <summary>The names of <see cref="GroundOutcome"/>s.</summary>
public static class GroundOutcomeLabels
{
    /// <summary>The outcome in Dutch and English.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>For example "toegestaan" and "admitted".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not declared.</exception>
    public static LocalizedText Label(this GroundOutcome outcome) => outcome switch
    {
        GroundOutcome.Admitted => LocalizedText.Of("toegestaan", "admitted"),
        GroundOutcome.NotAdmitted => LocalizedText.Of("niet toegestaan", "not admitted"),
        GroundOutcome.NotEstablished => LocalizedText.Of("nog niet vastgesteld", "not established yet"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No declared outcome."),
    };
}
