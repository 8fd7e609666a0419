using System.Collections.Generic;
using System.Linq;
using Regie.Language;

namespace Regie.Clocks;

/// <summary>A clock policy in words, as far as it concerns one clock.</summary>
internal static class ClockPolicyLabels
{
    public static LocalizedText Of(ClockPolicy policy, ClockKind kind)
    {
        var pauses = policy.StoppedByPauses.Contains(kind) ? ("pauzes tellen niet", "pauses do not count") : ("pauzes tellen mee", "pauses count");
        var start = policy.Start == ClockStart.AtCreation ? ("start bij aanmaak", "starts at creation") : ("start bij toewijzing", "starts at assignment");
        var change = policy.PriorityChange switch
        {
            PriorityChangeRule.Recompute => ("prioriteitswijziging herrekent", "a change of priority recomputes"),
            PriorityChangeRule.Restart => ("prioriteitswijziging herstart", "a change of priority restarts"),
            _ => ("prioriteitswijziging telt niet", "a change of priority is ignored"),
        };
        var reopened = policy.ReopenedTime == ReopenedTimeRule.DoesNotCount ? ("tijd tot heropening telt niet", "time until reopening does not count") : ("tijd tot heropening telt mee", "time until reopening counts");
        var rules = new List<(string Dutch, string English)> { start, pauses, change };

        // Only what is resolved can be reopened; a response that was given stays given.
        if (kind is ClockKind.Fix or ClockKind.Complete)
            rules.Add(reopened);
        return LocalizedText.Of(string.Join(", ", rules.Select(r => r.Dutch)), string.Join(", ", rules.Select(r => r.English)));
    }
}
