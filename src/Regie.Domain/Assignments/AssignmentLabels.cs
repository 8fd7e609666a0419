using System;
using Regie.Language;

namespace Regie.Assignments;

/// <summary>The names of facets, consequences and levels, and the questions that facets ask.</summary>
public static class AssignmentLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="facet">The facet.</param>
    /// <returns>For example "meetbaar acceptatiecriterium" and "measurable acceptance criterion".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="facet"/> is not declared.</exception>
    public static LocalizedText Label(this ReadinessFacet facet) => facet switch
    {
        ReadinessFacet.Who => LocalizedText.Of("aanvrager", "requester"),
        ReadinessFacet.Outcome => LocalizedText.Of("gewenste uitkomst", "wanted outcome"),
        ReadinessFacet.Result => LocalizedText.Of("resultaat", "result"),
        ReadinessFacet.Criterion => LocalizedText.Of("meetbaar acceptatiecriterium", "measurable acceptance criterion"),
        ReadinessFacet.Price => LocalizedText.Of("prijs of prijsmechanisme", "price or price mechanism"),
        ReadinessFacet.Period => LocalizedText.Of("periode", "period"),
        ReadinessFacet.Instrument => LocalizedText.Of("instrument", "instrument"),
        ReadinessFacet.Measurer => LocalizedText.Of("meter", "measurer"),
        ReadinessFacet.Norms => LocalizedText.Of("normen", "norms"),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "No declared facet."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="consequence">The consequence.</param>
    /// <returns>For example "geweigerd" and "refused".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="consequence"/> is not declared.</exception>
    public static LocalizedText Label(this ReadinessConsequence consequence) => consequence switch
    {
        ReadinessConsequence.Asked => LocalizedText.Of("nagevraagd", "asked"),
        ReadinessConsequence.Refused => LocalizedText.Of("geweigerd", "refused"),
        _ => throw new ArgumentOutOfRangeException(nameof(consequence), consequence, "No declared consequence."),
    };

    /// <summary>The name in Dutch and English.</summary>
    /// <param name="level">The level.</param>
    /// <returns>For example "boven de catalogus" and "above the catalog".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not declared.</exception>
    public static LocalizedText Label(this DemandLevel level) => level switch
    {
        DemandLevel.Catalog => LocalizedText.Of("uit de catalogus", "from the catalog"),
        DemandLevel.AboveCatalog => LocalizedText.Of("boven de catalogus", "above the catalog"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No declared level."),
    };
}
