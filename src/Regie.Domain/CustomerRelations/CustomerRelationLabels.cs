using System;
using Regie.Language;

namespace Regie.CustomerRelations;

/// <summary>The names of kinds and tones of signals, forms of contact and states of promises.</summary>
public static class CustomerRelationLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="kind">The kind of signal.</param>
    /// <returns>For example "opmerking" and "remark".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static LocalizedText Label(this SignalKind kind) => kind switch
    {
        SignalKind.Remark => LocalizedText.Of("opmerking", "remark"),
        SignalKind.Wish => LocalizedText.Of("wens", "wish"),
        SignalKind.Observation => LocalizedText.Of("waarneming", "observation"),
        SignalKind.Survey => LocalizedText.Of("enquête", "survey"),
        SignalKind.Complaint => LocalizedText.Of("klacht", "complaint"),
        SignalKind.Compliment => LocalizedText.Of("compliment", "compliment"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="tone">The tone of a signal.</param>
    /// <returns>For example "negatief" and "negative".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tone"/> is not declared.</exception>
    public static LocalizedText Label(this SignalTone tone) => tone switch
    {
        SignalTone.Neutral => LocalizedText.Of("neutraal", "neutral"),
        SignalTone.Positive => LocalizedText.Of("positief", "positive"),
        SignalTone.Negative => LocalizedText.Of("negatief", "negative"),
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, "No declared tone."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="form">The form of contact.</param>
    /// <returns>For example "bezoek" and "visit".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not declared.</exception>
    public static LocalizedText Label(this ContactForm form) => form switch
    {
        ContactForm.Visit => LocalizedText.Of("bezoek", "visit"),
        ContactForm.Call => LocalizedText.Of("gesprek op afstand", "call"),
        ContactForm.Written => LocalizedText.Of("schriftelijk", "in writing"),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No declared form."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="state">The state of a promise.</param>
    /// <returns>For example "nagekomen" and "kept".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is not declared.</exception>
    public static LocalizedText Label(this PromiseState state) => state switch
    {
        PromiseState.None => LocalizedText.Of("nog niet gedaan", "not made yet"),
        PromiseState.Open => LocalizedText.Of("open", "open"),
        PromiseState.Overdue => LocalizedText.Of("te laat", "overdue"),
        PromiseState.Kept => LocalizedText.Of("nagekomen", "kept"),
        PromiseState.KeptLate => LocalizedText.Of("te laat nagekomen", "kept late"),
        PromiseState.Released => LocalizedText.Of("losgelaten door de klant", "released by the customer"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No declared state."),
    };
}
