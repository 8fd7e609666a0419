using System;
using Regie.Language;

namespace Regie.Compensation;

/// <summary>The names of <see cref="LegalCharacter"/>s.</summary>
public static class LegalCharacterLabels
{
    /// <summary>The name in Dutch and English.</summary>
    /// <param name="character">The legal character.</param>
    /// <returns>For example "korting" and "discount".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="character"/> is not declared.</exception>
    public static LocalizedText Label(this LegalCharacter character) => character switch
    {
        LegalCharacter.TariffCorrection => LocalizedText.Of("tariefcorrectie", "tariff correction"),
        LegalCharacter.Discount => LocalizedText.Of("korting", "discount"),
        LegalCharacter.ServiceCredit => LocalizedText.Of("service credit", "service credit"),
        LegalCharacter.Penalty => LocalizedText.Of("boete", "penalty"),
        LegalCharacter.Damages => LocalizedText.Of("gefixeerde schadevergoeding", "agreed damages"),
        _ => throw new ArgumentOutOfRangeException(nameof(character), character, "No declared legal character."),
    };
}
