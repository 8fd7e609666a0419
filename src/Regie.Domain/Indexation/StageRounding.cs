using System;
using Regie.Finance;

namespace Regie.Indexation;

/// <summary>A rounding that a clause demands at a stage of the calculation (afronding van een indexatie).</summary>
public sealed record StageRounding
{
    /// <summary>States a rounding.</summary>
    /// <param name="stage">Where.</param>
    /// <param name="rounding">How.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not declared.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is null.</exception>
    public StageRounding(IndexationStage stage, Rounding rounding)
    {
        if (stage is < IndexationStage.Figure or > IndexationStage.Price)
            throw new ArgumentOutOfRangeException(nameof(stage), stage, "No declared stage.");
        ArgumentNullException.ThrowIfNull(rounding);
        (Stage, Rounding) = (stage, rounding);
    }

    /// <summary>Where.</summary>
    public IndexationStage Stage { get; }

    /// <summary>How.</summary>
    public Rounding Rounding { get; }
}
