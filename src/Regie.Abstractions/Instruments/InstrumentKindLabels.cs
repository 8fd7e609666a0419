using System;
using Regie.Language;

namespace Regie.Instruments;

/// <summary>The names of <see cref="InstrumentKind"/>s.</summary>
public static class InstrumentKindLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="kind">The kind of instrument.</param>
    /// <returns>For example "convenant" and "covenant".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static LocalizedText Label(this InstrumentKind kind) => kind switch
    {
        InstrumentKind.Contract => LocalizedText.Of("contract", "contract"),
        InstrumentKind.FrameworkAgreement => LocalizedText.Of("raamovereenkomst", "framework agreement"),
        InstrumentKind.CallOffAgreement => LocalizedText.Of("nadere overeenkomst", "call-off agreement"),
        InstrumentKind.Covenant => LocalizedText.Of("convenant", "covenant"),
        InstrumentKind.ServiceAgreement => LocalizedText.Of("dienstverleningsafspraak", "service agreement"),
        InstrumentKind.OperationalLevelAgreement => LocalizedText.Of("operational level agreement", "operational level agreement"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind of instrument."),
    };
}
