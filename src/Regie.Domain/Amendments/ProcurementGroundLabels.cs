using System;
using Regie.Language;

namespace Regie.Amendments;

/// <summary>The names of <see cref="ProcurementGround"/>s.</summary>
public static class ProcurementGroundLabels
{
    /// <summary>The name of a ground in Dutch and English, with its article.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>For example "bagatel (art. 2.163b)" and "de minimis (art. 2.163b)".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ground"/> is not declared.</exception>
    public static LocalizedText Label(this ProcurementGround ground) => ground switch
    {
        ProcurementGround.ReviewClause => LocalizedText.Of("herzieningsclausule (art. 2.163c)", "review clause (art. 2.163c)"),
        ProcurementGround.AdditionalWork => LocalizedText.Of("noodzakelijk aanvullend werk (art. 2.163d)", "necessary additional work (art. 2.163d)"),
        ProcurementGround.UnforeseenCircumstances => LocalizedText.Of("onvoorziene omstandigheden (art. 2.163e)", "unforeseen circumstances (art. 2.163e)"),
        ProcurementGround.ContractorReplacement => LocalizedText.Of("vervanging van de opdrachtnemer (art. 2.163f)", "replacement of the contractor (art. 2.163f)"),
        ProcurementGround.DeMinimis => LocalizedText.Of("bagatel (art. 2.163b)", "de minimis (art. 2.163b)"),
        ProcurementGround.NotSubstantial => LocalizedText.Of("niet-wezenlijke wijziging (art. 2.163g)", "modification that is not substantial (art. 2.163g)"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "No declared ground."),
    };
}
