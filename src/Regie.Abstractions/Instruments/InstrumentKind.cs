namespace Regie.Instruments;

/// <summary>The form in which principal and contractor put down what they agreed (instrument).</summary>
public enum InstrumentKind
{
    /// <summary>A contract between two legal persons: legally binding (contract, overeenkomst).</summary>
    Contract,

    /// <summary>A framework agreement: terms for later call-offs, no delivery itself (raamovereenkomst).</summary>
    FrameworkAgreement,

    /// <summary>A call-off agreement under a framework (nadere overeenkomst).</summary>
    CallOffAgreement,

    /// <summary>A covenant: binds morally or administratively (convenant).</summary>
    Covenant,

    /// <summary>A service agreement towards a customer within one organization (dienstverleningsafspraak, DVA, DVO).</summary>
    ServiceAgreement,

    /// <summary>An operational level agreement between units (operational level agreement, OLA).</summary>
    OperationalLevelAgreement,
}
