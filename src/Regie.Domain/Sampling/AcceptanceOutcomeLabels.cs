using System;
using Regie.Language;

namespace Regie.Sampling;

/// <summary>The names of <see cref="AcceptanceOutcome"/>s.</summary>
public static class AcceptanceOutcomeLabels
{
    /// <summary>The name of an outcome in Dutch and English.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>For example "goedgekeurd" and "accepted".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is no declared outcome.</exception>
    public static LocalizedText Label(this AcceptanceOutcome outcome) => outcome switch
    {
        AcceptanceOutcome.Accepted => LocalizedText.Of("goedgekeurd", "accepted"),
        AcceptanceOutcome.Rejected => LocalizedText.Of("afgekeurd", "rejected"),
        AcceptanceOutcome.NotInspected => LocalizedText.Of("niet gekeurd", "not inspected"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No declared outcome."),
    };
}
