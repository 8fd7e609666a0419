using System.Collections.Generic;
using System.Linq;
using Regie.Identifiers;

namespace Regie.Terms;

/// <summary>What must hold between the provisions on one agreement.</summary>
internal static class TermChecks
{
    public static IEnumerable<Finding> OfOptions(AgreementId agreement, ValueList<ExtensionOption> options) =>
        from same in options.GroupBy(o => o.Name)
        where same.Count() > 1
        select ProvisionProblems.OptionTwice(agreement, same.Key);

    public static IEnumerable<Finding> OfRights(AgreementId agreement, ValueList<NoticeRight> rights) =>
        (from same in rights.GroupBy(r => r.By)
         where same.Count() > 1
         select ProvisionProblems.RightTwice(agreement, same.Key))
        .Concat(from right in rights
                where right.Rule is { Receipt: ReceiptRule.SentBy, LeadDays: > 0 }
                select ProvisionProblems.IdleLeadDays(agreement, right));

    public static IEnumerable<Finding> OfWhole(TermProvisions terms)
    {
        var (term, maximum) = (terms.Term, terms.MaximumEnd);
        if (term.End.IsOpen && (terms.Options.Count > 0 || terms.Renewal is not null))
        {
            yield return ProvisionProblems.NothingToExtend(terms.Agreement);
            yield break;
        }

        if (!term.End.IsOpen && term.End.CompareTo(maximum) > 0)
            yield return ProvisionProblems.BeyondMaximum(terms.Agreement, term.End, maximum);
        else if (OptionsEnd(terms) is { } optionsEnd && optionsEnd.CompareTo(maximum) > 0)
            yield return ProvisionProblems.OptionsBeyondMaximum(terms.Agreement, optionsEnd, maximum);
        else if (CutRenewal(terms) is { } renewal)
            yield return ProvisionProblems.RenewalCut(terms.Agreement, renewal, maximum);
        if (terms.EarliestEnd is { } minimum && (maximum.FirstDayAfter < minimum || (terms.Renewal is null && OptionsEnd(terms)?.FirstDayAfter < minimum)))
            yield return ProvisionProblems.MinimumBeyondEnd(terms.Agreement, minimum, TermEnd.Earliest(maximum, OptionsEnd(terms) ?? TermEnd.Never));
        if (terms.IsPublicContract && terms.Renewal is not null)
            yield return ProvisionProblems.PublicRenewal(terms.Agreement);
        if (terms.Rights.Count == 0 && maximum.IsOpen && (term.End.IsOpen || terms.Renewal is { Most: null } or { Length: null }))
            yield return ProvisionProblems.NotTerminable(terms.Agreement);
        foreach (var right in terms.Rights.Where(r => r.Moment != NoticeMoment.AnyTime && term.End.FirstDayAfter is { } end && NoticeArithmetic.LastEnd(r.Rule.Period, end) != end))
            yield return ProvisionProblems.EndBetween(terms.Agreement, right, term.End);
    }

    private static TermEnd? OptionsEnd(TermProvisions terms) => terms.Term.End.IsOpen ? null : TermEnd.Before(terms.Term.EndAfter(Options(terms)));

    private static TermLength Options(TermProvisions terms) => terms.Options.Aggregate(default(TermLength), (sum, option) => sum.Plus(TermLength.Of(option.Length)));

    /// <summary>The end that the renewal which the maximum cuts would have had; null where none is cut.</summary>
    private static TermEnd? CutRenewal(TermProvisions terms)
    {
        if (terms.Renewal?.Length is not { } length || terms.MaximumEnd.FirstDayAfter is not { } maximum)
            return null;
        for (var k = 1; k <= (terms.Renewal.Most ?? int.MaxValue); k++)
        {
            var end = terms.Term.EndAfter(Options(terms).Plus(TermLength.Of(length).Times(k)));
            if (end >= maximum)
                return end > maximum ? TermEnd.Before(end) : null;
        }

        return null;
    }
}
