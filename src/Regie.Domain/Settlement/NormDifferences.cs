using System.Collections.Generic;
using System.Linq;
using Regie.Language;
using Regie.Norms;

namespace Regie.Settlement;

/// <summary>In what two versions of a norm differ, in words.</summary>
internal static class NormDifferences
{
    public static LocalizedText Between(StateNorm one, StateNorm other)
    {
        var differing = Parts(one, other).Where(p => !p.IsSame).Select(p => p.Name).ToList();
        return LocalizedText.Of(string.Join(", ", differing.Select(d => d.Dutch)), string.Join(", ", differing.Select(d => d.English)));
    }

    private static IEnumerable<(bool IsSame, LocalizedText Name)> Parts(StateNorm one, StateNorm other) =>
    [
        (one.Name.Equals(other.Name), LocalizedText.Of("naam", "name")),
        (one.Parties.Equals(other.Parties), LocalizedText.Of("partijen", "parties")),
        (one.Indicator.Equals(other.Indicator), LocalizedText.Of("indicator", "indicator")),
        (one.Scope.Equals(other.Scope), LocalizedText.Of("reikwijdte", "scope")),
        (one.Schedule.Equals(other.Schedule), LocalizedText.Of("beoordelingsperioden", "assessment periods")),
        (one.Targets.Equals(other.Targets), LocalizedText.Of("streefwaarden", "targets")),
        (one.Policy.Equals(other.Policy), LocalizedText.Of("telregels", "counting rules")),
        (one.Reliefs.Equals(other.Reliefs), LocalizedText.Of("ontheffingsgronden", "grounds of relief")),
        (one.BeddingInUntil == other.BeddingInUntil, LocalizedText.Of("inregelperiode", "bedding-in period")),
        (Equals(one.Clause, other.Clause), LocalizedText.Of("artikel", "clause")),
    ];
}
