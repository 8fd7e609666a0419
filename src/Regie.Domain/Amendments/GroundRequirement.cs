using System;
using System.Collections.Generic;

namespace Regie.Amendments;

/// <summary>What each ground asks for, as ways to fit it: all facts of one way must be answered as it says.</summary>
internal static class GroundRequirement
{
    /// <summary>The ways to fit a ground, in the order of the law.</summary>
    public static IReadOnlyList<IReadOnlyList<(ModificationFact Fact, FactAnswer Needed)>> Of(ProcurementGround ground) => ground switch
    {
        ProcurementGround.ReviewClause => [[Yes(ModificationFact.ReviewClauseIsClear), Yes(ModificationFact.GeneralNatureIsUnchanged)]],
        ProcurementGround.AdditionalWork =>
            [[Yes(ModificationFact.AdditionWasNotIncluded), Yes(ModificationFact.OtherContractorIsImpossible), Yes(ModificationFact.OtherContractorIsCostly), Yes(ModificationFact.IsNotMeantToCircumvent)]],
        ProcurementGround.UnforeseenCircumstances =>
            [[Yes(ModificationFact.CircumstancesWereUnforeseeable), Yes(ModificationFact.GeneralNatureIsUnchanged), Yes(ModificationFact.IsNotMeantToCircumvent)]],
        ProcurementGround.ContractorReplacement =>
        [
            [Yes(ModificationFact.ContractorIsReplaced), Yes(ModificationFact.ReplacementWasProvidedFor)],
            [Yes(ModificationFact.ContractorIsReplaced), Yes(ModificationFact.ReplacementIsSuccession), Yes(ModificationFact.SuccessorMeetsTheCriteria), Yes(ModificationFact.NothingElseChangesSubstantially), Yes(ModificationFact.IsNotMeantToCircumvent)],
        ],
        ProcurementGround.DeMinimis => [[Yes(ModificationFact.GeneralNatureIsUnchanged)]],
        ProcurementGround.NotSubstantial =>
            [[No(ModificationFact.DiffersMaterially), No(ModificationFact.WouldHaveAdmittedOthers), No(ModificationFact.ShiftsTheBalance), No(ModificationFact.ExtendsTheScope), No(ModificationFact.ReplacesTheContractorOtherwise)]],
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "No declared ground."),
    };

    /// <summary>The rule of a ground.</summary>
    public static RuleId Rule(ProcurementGround ground) => ground switch
    {
        ProcurementGround.ReviewClause => ModificationRules.ReviewClause,
        ProcurementGround.AdditionalWork => ModificationRules.AdditionalWork,
        ProcurementGround.UnforeseenCircumstances => ModificationRules.UnforeseenCircumstances,
        ProcurementGround.ContractorReplacement => ModificationRules.ContractorReplacement,
        ProcurementGround.DeMinimis => ModificationRules.DeMinimis,
        _ => ModificationRules.NotSubstantial,
    };

    private static (ModificationFact, FactAnswer) Yes(ModificationFact fact) => (fact, FactAnswer.Yes);

    private static (ModificationFact, FactAnswer) No(ModificationFact fact) => (fact, FactAnswer.No);
}
