using System;
using Regie.Language;

namespace Regie.Finance;

/// <summary>The words for <see cref="Rounding"/>s.</summary>
public static class RoundingLabels
{
    /// <summary>A rounding in Dutch and English.</summary>
    /// <param name="rounding">The rounding.</param>
    /// <returns>For example "op 2 decimalen, half naar boven" and "to 2 decimals, half up".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    public static LocalizedText Label(this Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        var (dutch, english) = rounding.Digits switch
        {
            0 => ("op een geheel getal", "to a whole number"),
            1 => ("op 1 decimaal", "to 1 decimal"),
            var digits => (FormattableString.Invariant($"op {digits} decimalen"), FormattableString.Invariant($"to {digits} decimals")),
        };
        return rounding.Mode switch
        {
            RoundingMode.HalfUp => LocalizedText.Of(dutch + ", half naar boven", english + ", half up"),
            RoundingMode.HalfEven => LocalizedText.Of(dutch + ", half naar even", english + ", half to even"),
            _ => LocalizedText.Of(dutch + ", afgekapt", english + ", truncated"),
        };
    }
}
