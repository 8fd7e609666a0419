using System.Collections.Generic;
using System.Linq;
using Regie.Performance;

namespace Regie.Scorecards;

/// <summary>Which outcome belongs to which item of a card.</summary>
internal static class OutcomeMatch
{
    /// <summary>Whether an outcome is of an item: of its norm, and of the subject that it names; where it names none, of any.</summary>
    public static bool Takes(this ScorecardPart.Item item, NormOutcome outcome) =>
        outcome.Norm.Equals(item.Norm.Id) && (item.Subject is null || item.Subject.Equals(outcome.Subject));

    /// <summary>The outcomes of each item, in the order of the card.</summary>
    public static IReadOnlyList<(ScorecardPart.Item Item, List<NormOutcome> Outcomes)> Matched(this Scorecard card, IEnumerable<NormOutcome> outcomes)
    {
        var byNorm = outcomes.ToLookup(o => o.Norm);
        return [.. card.Items.Select(item => (item, byNorm[item.Norm.Id].Where(item.Takes).ToList()))];
    }
}
