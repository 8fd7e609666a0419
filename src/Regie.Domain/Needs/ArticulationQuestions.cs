using System;
using Regie.Language;

namespace Regie.Needs;

/// <summary>Which level asks for which facet, and in what words.</summary>
internal static class ArticulationQuestions
{
    public static ArticulationLevel LevelOf(NeedFacetKind facet) => facet <= NeedFacetKind.When ? ArticulationLevel.Concrete : ArticulationLevel.Specified;

    public static LocalizedText Of(NeedFacetKind facet) => facet switch
    {
        NeedFacetKind.Who => LocalizedText.Of("Voor wie is het, en wie gaat het gebruiken?", "Whom is it for, and who will use it?"),
        NeedFacetKind.Outcome => LocalizedText.Of("Wat is er anders als het geregeld is?", "What is different once it is arranged?"),
        NeedFacetKind.Why => LocalizedText.Of("Welk deel van uw eigen werk gaat er beter door, en waaraan merkt u dat?", "Which part of your own work goes better with it, and how will you notice?"),
        NeedFacetKind.Where => LocalizedText.Of("Waar is het nodig?", "Where is it needed?"),
        NeedFacetKind.When => LocalizedText.Of("Wanneer moet het er uiterlijk zijn?", "By when must it be there?"),
        NeedFacetKind.Criterion => LocalizedText.Of("Wat kunnen we meten om te zien dat het goed is, en bij welke waarde?", "What can we measure to see that it is right, and at which value?"),
        NeedFacetKind.Quantity => LocalizedText.Of("Hoeveel is er nodig, of hoe groot?", "How much is needed, or how large?"),
        NeedFacetKind.Quality => LocalizedText.Of("Hoe goed moet het zijn om te voldoen?", "How good must it be to do?"),
        NeedFacetKind.BudgetHolder => LocalizedText.Of("Wie gaat er over het budget?", "Who holds the budget?"),
        NeedFacetKind.PolicyCheck => LocalizedText.Of("Past het binnen het geldende beleid?", "Does it fit the policy in force?"),
        NeedFacetKind.Domain => LocalizedText.Of("Bij welk werkgebied hoort het?", "To which work domain does it belong?"),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "No declared facet."),
    };
}
