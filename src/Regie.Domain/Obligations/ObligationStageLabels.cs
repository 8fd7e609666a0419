using System;
using Regie.Language;

namespace Regie.Obligations;

/// <summary>The names of <see cref="ObligationStage"/>s.</summary>
public static class ObligationStageLabels
{
    /// <summary>The name of a stage in Dutch and English.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>For example "van kracht" and "in effect".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not declared.</exception>
    public static LocalizedText Label(this ObligationStage stage) => stage switch
    {
        ObligationStage.None => LocalizedText.Of("nog niet ontstaan", "not in existence"),
        ObligationStage.Created => LocalizedText.Of("ontstaan", "created"),
        ObligationStage.InEffect => LocalizedText.Of("van kracht", "in effect"),
        ObligationStage.Suspended => LocalizedText.Of("opgeschort", "suspended"),
        ObligationStage.Fulfilled => LocalizedText.Of("nagekomen", "fulfilled"),
        ObligationStage.Violated => LocalizedText.Of("geschonden", "violated"),
        ObligationStage.Discharged => LocalizedText.Of("kwijtgescholden", "discharged"),
        ObligationStage.Expired => LocalizedText.Of("vervallen", "expired"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No declared stage."),
    };
}
