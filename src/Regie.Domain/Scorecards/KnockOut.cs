using Regie.Measurements;

namespace Regie.Scorecards;

/// <summary>What a missed norm does to the whole scorecard, whatever the other norms score (knock-out).</summary>
public sealed record KnockOut
{
    private KnockOut(decimal? highestScore) => HighestScore = highestScore;

    /// <summary>The card gets the lowest score that there is.</summary>
    public static KnockOut FailsTheCard { get; } = new((decimal?)null);

    /// <summary>The highest score that the card can have when the norm is missed; null for the lowest that there is.</summary>
    public decimal? HighestScore { get; }

    /// <summary>The card scores no higher than a limit, so that its standing is limited as well.</summary>
    /// <param name="highestScore">The limit, in points.</param>
    /// <returns>The knock-out.</returns>
    public static KnockOut LimitsTo(decimal highestScore) => new(highestScore);

    /// <summary>What it does, invariant.</summary>
    /// <returns>For example <c>≤ 50</c>, or <c>fails</c>.</returns>
    public override string ToString() => HighestScore is { } limit ? "≤ " + ExactNumber.Of(limit) : "fails";
}
