using System;
using Regie.Language;

namespace Regie.Amendments;

/// <summary>The names of <see cref="ProcurementSubject"/>s.</summary>
public static class ProcurementSubjectLabels
{
    /// <summary>The name of a kind of contract in Dutch and English.</summary>
    /// <param name="subject">The kind.</param>
    /// <returns>For example "diensten" and "services".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is not declared.</exception>
    public static LocalizedText Label(this ProcurementSubject subject) => subject switch
    {
        ProcurementSubject.Works => LocalizedText.Of("werken", "works"),
        ProcurementSubject.Services => LocalizedText.Of("diensten", "services"),
        ProcurementSubject.Supplies => LocalizedText.Of("leveringen", "supplies"),
        ProcurementSubject.SocialServices => LocalizedText.Of("sociale en andere specifieke diensten", "social and other specific services"),
        ProcurementSubject.Concession => LocalizedText.Of("concessie", "concession"),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "No declared kind of contract."),
    };
}
