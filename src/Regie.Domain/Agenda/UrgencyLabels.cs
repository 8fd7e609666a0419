using System;
using Regie.Language;

namespace Regie.Agenda;

/// <summary>The names of <see cref="Urgency"/>s.</summary>
public static class UrgencyLabels
{
    /// <summary>The name of an urgency in Dutch and English.</summary>
    /// <param name="urgency">The urgency.</param>
    /// <returns>For example "te laat" and "overdue".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="urgency"/> is not declared.</exception>
    public static LocalizedText Label(this Urgency urgency) => urgency switch
    {
        Urgency.Overdue => LocalizedText.Of("te laat", "overdue"),
        Urgency.Today => LocalizedText.Of("vandaag", "today"),
        Urgency.Soon => LocalizedText.Of("binnenkort", "soon"),
        Urgency.Later => LocalizedText.Of("later", "later"),
        Urgency.ForInformation => LocalizedText.Of("ter kennisname", "for information"),
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, "No declared urgency."),
    };
}
