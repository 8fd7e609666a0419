using System;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Validity;

/// <summary>Values next to each other, from one end to the other, exactly (waardetraject).</summary>
/// <remarks>Ends are exact numbers, because an amount may reach a cap at a value that has no decimal form.</remarks>
public sealed record ValueStretch
{
    internal ValueStretch(ExactNumber? lower, bool includesLower, ExactNumber? upper, bool includesUpper) =>
        (Lower, IncludesLower, Upper, IncludesUpper) = (lower, lower is not null && includesLower, upper, upper is not null && includesUpper);

    /// <summary>The lower end; null where there is none.</summary>
    public ExactNumber? Lower { get; }

    /// <summary>Whether the lower end belongs to it.</summary>
    public bool IncludesLower { get; }

    /// <summary>The upper end; null where there is none.</summary>
    public ExactNumber? Upper { get; }

    /// <summary>Whether the upper end belongs to it.</summary>
    public bool IncludesUpper { get; }

    /// <summary>Whether it is one value.</summary>
    public bool IsPoint => Lower is { } lower && Upper is { } upper && lower == upper;

    /// <summary>Whether a value lies in it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it does.</returns>
    public bool Includes(ExactNumber value) =>
        (Lower is not { } lower || value > lower || (IncludesLower && value == lower))
        && (Upper is not { } upper || value < upper || (IncludesUpper && value == upper));

    /// <summary>The stretch in words.</summary>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>van 95 % tot 98 %</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public string ToText(Unit unit, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(unit);
        string Number(ExactNumber value) => unit.Attach(value.ToText(language), language);
        var dutch = language == LanguageCode.Dutch;
        if (IsPoint)
            return (dutch ? "precies " : "exactly ") + Number(Lower!.Value);
        var until = Upper is { } upper ? (IncludesUpper ? dutch ? "tot en met " : "up to and including " : dutch ? "tot " : "below ") + Number(upper) : null;
        if (Lower is not { } lower)
            return until ?? (dutch ? "elke waarde" : "any value");
        var from = (IncludesLower ? until is null || !dutch ? dutch ? "vanaf " : "from " : "van " : dutch ? "boven " : "above ") + Number(lower);
        return until is null ? from + (!dutch && IncludesLower ? " on" : "") : dutch && IncludesLower ? $"{from} {until}" : $"{from}, {until}";
    }

    /// <summary>The two ends between brackets, invariant.</summary>
    /// <returns>For example <c>[95, 98)</c>.</returns>
    public override string ToString() =>
        (IncludesLower ? "[" : "(") + (Lower?.ToString() ?? "-∞") + ", " + (Upper?.ToString() ?? "∞") + (IncludesUpper ? "]" : ")");

    internal ValueStretch Until(ValueStretch next) => new(Lower, IncludesLower, next.Upper, next.IncludesUpper);
}
