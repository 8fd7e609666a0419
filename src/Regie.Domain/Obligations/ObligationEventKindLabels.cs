using System;
using Regie.Language;

namespace Regie.Obligations;

/// <summary>The names of <see cref="ObligationEventKind"/>s.</summary>
public static class ObligationEventKindLabels
{
    /// <summary>The name of a kind in Dutch and English.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example "hervat" and "resumed".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static LocalizedText Label(this ObligationEventKind kind) => kind switch
    {
        ObligationEventKind.Created => LocalizedText.Of("overeengekomen", "agreed"),
        ObligationEventKind.TookEffect => LocalizedText.Of("in werking getreden", "took effect"),
        ObligationEventKind.Suspended => LocalizedText.Of("opgeschort", "suspended"),
        ObligationEventKind.Resumed => LocalizedText.Of("hervat", "resumed"),
        ObligationEventKind.Performed => LocalizedText.Of("keer verricht", "occurrence performed"),
        ObligationEventKind.Breached => LocalizedText.Of("keer niet verricht", "occurrence breached"),
        ObligationEventKind.Fulfilled => LocalizedText.Of("nagekomen", "fulfilled"),
        ObligationEventKind.Violated => LocalizedText.Of("geschonden", "violated"),
        ObligationEventKind.Discharged => LocalizedText.Of("kwijtgescholden", "discharged"),
        ObligationEventKind.Expired => LocalizedText.Of("vervallen", "expired"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind."),
    };
}
