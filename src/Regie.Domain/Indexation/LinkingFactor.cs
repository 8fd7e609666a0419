using System;
using Regie.Finance;
using Regie.Measurements;

namespace Regie.Indexation;

/// <summary>The number that turns figures on a new base into figures on the old one (koppelfactor).</summary>
/// <remarks>Unrounded it keeps the ratios between figures; a published factor of some digits does not, and a chain of those drifts.</remarks>
public sealed record LinkingFactor
{
    private LinkingFactor(ExactNumber value) => Value = value;

    /// <summary>The factor.</summary>
    public ExactNumber Value { get; }

    /// <summary>A factor as published.</summary>
    /// <param name="value">The factor, above zero.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not above zero.</exception>
    public static LinkingFactor Of(decimal value) => value > 0
        ? new LinkingFactor(ExactNumber.Of(value))
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A linking factor is above zero.");

    /// <summary>The factor that follows from the figures of one period on both bases.</summary>
    /// <param name="onOldBase">The figure on the old base, above zero.</param>
    /// <param name="onNewBase">The figure on the new base, above zero.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not above zero.</exception>
    public static LinkingFactor Between(ExactNumber onOldBase, ExactNumber onNewBase)
    {
        if (onOldBase.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(onOldBase), onOldBase, "An index figure is above zero.");
        return onNewBase.Sign > 0
            ? new LinkingFactor(onOldBase / onNewBase)
            : throw new ArgumentOutOfRangeException(nameof(onNewBase), onNewBase, "An index figure is above zero.");
    }

    /// <summary>The factor the other way round.</summary>
    /// <returns>The exact inverse.</returns>
    public LinkingFactor Inverted() => new(ExactNumber.One / Value);

    /// <summary>The factor over two changes of base.</summary>
    /// <param name="next">The factor of the other change.</param>
    /// <returns>The exact product.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public LinkingFactor Then(LinkingFactor next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new LinkingFactor(Value * next.Value);
    }

    /// <summary>The factor, rounded as its publisher does.</summary>
    /// <param name="rounding">The rounding.</param>
    /// <returns>The rounded factor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing above zero is left.</exception>
    public LinkingFactor Round(Rounding rounding) => Value.Round(rounding) is { Sign: > 0 } rounded
        ? new LinkingFactor(rounded)
        : throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Rounded so, nothing is left of the factor; keep more digits.");

    /// <summary>The factor, invariant.</summary>
    /// <returns>For example <c>2.3356</c>.</returns>
    public override string ToString() => Value.ToString();
}
