namespace Regie.Amendments;

/// <summary>A fact that grounds of procurement law ask for; a person establishes it (vast te stellen feit).</summary>
public enum ModificationFact
{
    /// <summary>The general nature of the contract stays what it is.</summary>
    GeneralNatureIsUnchanged,

    /// <summary>A clear, precise and unambiguous review clause in the original documents says what may change, and when.</summary>
    ReviewClauseIsClear,

    /// <summary>The additional work has become necessary and was not part of the original contract.</summary>
    AdditionWasNotIncluded,

    /// <summary>For economic or technical reasons another contractor cannot do it.</summary>
    OtherContractorIsImpossible,

    /// <summary>Another contractor would bring considerable inconvenience or a substantial increase of cost.</summary>
    OtherContractorIsCostly,

    /// <summary>A diligent authority could not have foreseen the circumstances that make it necessary.</summary>
    CircumstancesWereUnforeseeable,

    /// <summary>It is not meant to get round procurement law.</summary>
    IsNotMeantToCircumvent,

    /// <summary>Another contractor takes the place of the one that the contract was awarded to.</summary>
    ContractorIsReplaced,

    /// <summary>An unambiguous review clause provides for the replacement.</summary>
    ReplacementWasProvidedFor,

    /// <summary>The other contractor is the legal successor, for example after a merger, an acquisition or an insolvency.</summary>
    ReplacementIsSuccession,

    /// <summary>The successor meets the original selection criteria.</summary>
    SuccessorMeetsTheCriteria,

    /// <summary>Apart from the contractor nothing changes substantially.</summary>
    NothingElseChangesSubstantially,

    /// <summary>The contract becomes materially different in character.</summary>
    DiffersMaterially,

    /// <summary>With these conditions other candidates or another tender would have been possible in the original procedure.</summary>
    WouldHaveAdmittedOthers,

    /// <summary>The economic balance shifts in favor of the contractor in a way the contract did not provide for.</summary>
    ShiftsTheBalance,

    /// <summary>The scope becomes considerably wider.</summary>
    ExtendsTheScope,

    /// <summary>Another contractor comes in otherwise than the law allows.</summary>
    ReplacesTheContractorOtherwise,
}
