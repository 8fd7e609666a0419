using System;
using Regie.Language;

namespace Regie.Amendments;

/// <summary>The names of <see cref="ModificationFact"/>s.</summary>
public static class ModificationFactLabels
{
    /// <summary>The fact as a statement in Dutch and English, to stand in a sentence.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>For example "er wijzigt verder niets wezenlijks" and "nothing else changes substantially".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fact"/> is not declared.</exception>
    public static LocalizedText Label(this ModificationFact fact) => fact switch
    {
        ModificationFact.GeneralNatureIsUnchanged => LocalizedText.Of("de algemene aard van de opdracht blijft gelijk", "the general nature of the contract stays the same"),
        ModificationFact.ReviewClauseIsClear => LocalizedText.Of("een duidelijke, nauwkeurige en ondubbelzinnige herzieningsclausule voorziet erin", "a clear, precise and unambiguous review clause provides for it"),
        ModificationFact.AdditionWasNotIncluded => LocalizedText.Of("het aanvullende werk is noodzakelijk geworden en stond niet in de oorspronkelijke opdracht", "the additional work has become necessary and was not in the original contract"),
        ModificationFact.OtherContractorIsImpossible => LocalizedText.Of("een andere opdrachtnemer is om economische of technische redenen onmogelijk", "another contractor is impossible for economic or technical reasons"),
        ModificationFact.OtherContractorIsCostly => LocalizedText.Of("een andere opdrachtnemer geeft aanzienlijk ongemak of aanzienlijke kostenstijging", "another contractor would cause considerable inconvenience or a substantial rise in cost"),
        ModificationFact.CircumstancesWereUnforeseeable => LocalizedText.Of("de omstandigheden waren voor een zorgvuldige aanbestedende dienst onvoorzienbaar", "the circumstances were unforeseeable for a diligent authority"),
        ModificationFact.IsNotMeantToCircumvent => LocalizedText.Of("de wijziging is niet bedoeld om de wet te omzeilen", "the modification is not meant to get round the law"),
        ModificationFact.ContractorIsReplaced => LocalizedText.Of("een ander komt in de plaats van de opdrachtnemer", "another takes the place of the contractor"),
        ModificationFact.ReplacementWasProvidedFor => LocalizedText.Of("een ondubbelzinnige herzieningsclausule voorziet in de vervanging", "an unambiguous review clause provides for the replacement"),
        ModificationFact.ReplacementIsSuccession => LocalizedText.Of("de ander is rechtsopvolger, bijvoorbeeld na fusie, overname of insolventie", "the other is the legal successor, for example after a merger, an acquisition or an insolvency"),
        ModificationFact.SuccessorMeetsTheCriteria => LocalizedText.Of("de opvolger voldoet aan de oorspronkelijke selectiecriteria", "the successor meets the original selection criteria"),
        ModificationFact.NothingElseChangesSubstantially => LocalizedText.Of("er wijzigt verder niets wezenlijks", "nothing else changes substantially"),
        ModificationFact.DiffersMaterially => LocalizedText.Of("de opdracht gaat materieel verschillen van de oorspronkelijke", "the contract becomes materially different from the original one"),
        ModificationFact.WouldHaveAdmittedOthers => LocalizedText.Of("onder deze voorwaarden waren andere gegadigden of een andere inschrijving mogelijk geweest", "under these conditions other candidates or another tender would have been possible"),
        ModificationFact.ShiftsTheBalance => LocalizedText.Of("het economisch evenwicht verschuift ten gunste van de opdrachtnemer", "the economic balance shifts in favor of the contractor"),
        ModificationFact.ExtendsTheScope => LocalizedText.Of("het toepassingsgebied wordt aanzienlijk verruimd", "the scope becomes considerably wider"),
        ModificationFact.ReplacesTheContractorOtherwise => LocalizedText.Of("een andere opdrachtnemer komt in de plaats buiten de gevallen die de wet toelaat", "another contractor comes in outside the cases that the law allows"),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No declared fact."),
    };
}
