using Regie.Finance;
using Regie.Language;
using Regie.Norms;

namespace Regie.Scorecards;

/// <summary>Norms that are summed up in one score, and what standing that gives (scorekaart).</summary>
/// <remarks>Written down with a <see cref="ScorecardDraft"/>, which checks it as a whole. Scores are exact; what is rounded is only what readers see.</remarks>
public sealed record Scorecard
{
    internal Scorecard(ScorecardPart.Group whole, ValueDomain scores)
    {
        (Whole, Scores) = (whole, scores);
        Items = whole.Items.ToValueList();
    }

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name => Whole.Name;

    /// <summary>All its parts as one group.</summary>
    public ScorecardPart.Group Whole { get; }

    /// <summary>The scores that there are, from the lowest to the highest.</summary>
    public ValueDomain Scores { get; }

    /// <summary>The norms, in the order in which they stand on the card, whatever group they are in.</summary>
    public ValueList<ScorecardPart.Item> Items { get; }

    /// <summary>What standing a score gives; null where the card has none.</summary>
    public BandTable<LocalizedText>? Standings { get; internal init; }

    /// <summary>What becomes of a norm that is not assessable.</summary>
    public UnscoredRule NotAssessable { get; internal init; }

    /// <summary>What becomes of a norm that does not apply.</summary>
    public UnscoredRule NotApplicable { get; internal init; }

    /// <summary>The rounding of the score that readers see; standings rest on the exact score.</summary>
    public Rounding Display { get; internal init; } = Rounding.HalfUp(2);

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; internal init; }
}
