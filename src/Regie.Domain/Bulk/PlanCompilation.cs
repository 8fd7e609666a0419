using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Regie.Compensation;
using Regie.Language;
using Regie.Norms;
using Regie.Performance;
using Regie.Settlement;

namespace Regie.Bulk;

/// <summary>Makes compensation schemes ready for bulk work.</summary>
public static class PlanCompilation
{
    // A verdict of each earlier period is one bit.
    private const int MostWindow = 64;

    // A plan adds a malus and a bonus up, and looks back on earlier ones: room for all of that.
    private static readonly BigInteger MostSum = long.MaxValue / 4;

    /// <summary>Makes a scheme ready to settle many agreements over the same periods.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="periods">The periods, in order.</param>
    /// <param name="scale">In which decimal places tallies count.</param>
    /// <param name="events">Whether an event may count for several norms.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/>, <paramref name="periods"/> or a period is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="events"/> is not declared.</exception>
    /// <exception cref="ArgumentException">There are no periods, or they are not in order.</exception>
    /// <exception cref="RegieValidationException">The scheme asks for what a plan cannot do; all of it is reported (<see cref="ValidateForBulk"/>).</exception>
    public static CompensationPlan Compile(this CompensationScheme scheme, IReadOnlyList<AssessmentPeriod> periods, TallyScale scale, EventSeparation events)
    {
        var findings = scheme.ValidateForBulk(periods, scale, events);
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        return new CompensationPlan(scheme, Scaled(scheme, Parts(scheme, periods, scale))!);
    }

    /// <summary>Checks whether a scheme can be made ready for bulk work, without throwing.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="periods">The periods, in order.</param>
    /// <param name="scale">In which decimal places tallies count.</param>
    /// <param name="events">Whether an event may count for several norms.</param>
    /// <returns>What stands in the way, each by name; agreements under such a scheme are settled one by one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/>, <paramref name="periods"/> or a period is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="events"/> is not declared.</exception>
    /// <exception cref="ArgumentException">There are no periods, or they are not in order.</exception>
    public static ValueList<Finding> ValidateForBulk(this CompensationScheme scheme, IReadOnlyList<AssessmentPeriod> periods, TallyScale scale, EventSeparation events)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(periods);
        if (events is not (EventSeparation.Unknown or EventSeparation.Distinct))
            throw new ArgumentOutOfRangeException(nameof(events), events, "No declared separation.");
        if (periods.Contains(null!))
            throw new ArgumentNullException(nameof(periods), "A period is null.");
        if (periods.Count == 0 || periods.Zip(periods.Skip(1), (earlier, later) => earlier.End <= later.Start).Contains(false))
            throw new ArgumentException("A plan is for at least one period, and each begins when or after the one before ends.", nameof(periods));
        var norms = Norms(scheme).ToList();
        var malus = scheme.Rules.Where(r => r.Kind == ConsequenceKind.Malus).ToList();
        List<Finding> findings =
        [
            .. from norm in norms where norm.Scope.Grouping != ScopeGrouping.Together select BulkProblems.OutsidePlan(GroupsOf(norm)),
            .. from norm in norms from period in periods where !Settling.IsDue(norm, period) select BulkProblems.OutsidePlan(NotDue(norm, period)),
            .. from norm in norms from period in periods where Counting.IsProRata(norm, period) select BulkProblems.OutsidePlan(ProRata(norm, period)),
            .. from norm in norms from period in periods from finding in NormScreen.Validate(norm, period, scale) select finding,
            .. from rule in scheme.Rules where rule.Function is not (ConsequenceFunction.Flat or ConsequenceFunction.Banded) select BulkProblems.OutsidePlan(FunctionOf(rule)),
            .. from rule in scheme.Rules where rule.Repetition?.Window > MostWindow select BulkProblems.OutsidePlan(WindowOf(rule)),
            .. from rounding in scheme.Roundings.Roundings where rounding.Step != OverlayStep.Money || rounding.Rounding.Digits != scheme.Currency.MinorUnitDigits select BulkProblems.OutsidePlan(RoundingOf(rounding.Step, rounding.Rounding)),
            .. scheme.EarnBack is not null ? [BulkProblems.OutsidePlan(LocalizedText.Of("terugverdienen", "earn-back"))] : Array.Empty<Finding>(),
            .. from cap in scheme.Caps where cap.Norm is not null && scheme.Rules.Any(r => r.Norm.Id.Equals(cap.Norm) && r.Basis is ConsequenceBasis.Points) select BulkProblems.OutsidePlan(PointsCap(cap)),
            .. scheme.Events is EventRule.OncePerEvent && malus.Count > 1 && (events == EventSeparation.Unknown || malus.GroupBy(r => r.Norm.Indicator.Id).Any(g => g.Count() > 1))
                ? [BulkProblems.OutsidePlan(LocalizedText.Of("één gevolg per gebeurtenis over verschillende malusregels", "one consequence per event over several malus rules"))]
                : Array.Empty<Finding>(),
        ];
        if (findings.Count == 0)
            findings.AddRange(from rule in scheme.Rules where !PlanRule.Fits(rule, NormMeasure.Of(rule.Norm.Indicator, scale)!) select BulkProblems.TooManyDigits(rule.Norm, ((ConsequenceFunction.Banded)rule.Function).Amounts.Bands[1].Interval.Lower!.Value));
        if (findings.Count == 0 && Scaled(scheme, Parts(scheme, periods, scale)) is null)
            findings.Add(BulkProblems.OutsidePlan(LocalizedText.Of("percentages en bedragen met zoveel cijfers", "percentages and amounts of so many digits")));
        return findings.Distinct().ToValueList();
    }

    private static IEnumerable<StateNorm> Norms(CompensationScheme scheme) => scheme.Rules.Select(r => r.Norm).Distinct();

    private static PlanParts Parts(CompensationScheme scheme, IReadOnlyList<AssessmentPeriod> periods, TallyScale scale)
    {
        var norms = Norms(scheme).ToList();
        NormScreen[] screens = [.. from norm in norms from period in periods select NormScreen.Of(norm, period, scale)];

        // One screen for all periods that are judged alike stays at hand where sixty would not.
        for (var i = 1; i < screens.Length; i++)
            screens[i] = screens[i].JudgesAs(screens[i - 1]) ? screens[i - 1] : screens[i];
        PlanRule[] rules = [.. scheme.Rules.Select(r => new PlanRule(r, norms.IndexOf(r.Norm), screens[norms.IndexOf(r.Norm) * periods.Count].Measure, scheme.Currency))];
        foreach (var rule in rules)
            rule.Account = rule.Rule.Basis is ConsequenceBasis.Points points ? scheme.Accounts.Select(a => a.Id).ToList().IndexOf(points.Account) : -1;
        PlanAccount[] accounts = [.. scheme.Accounts.Select((account, i) => new PlanAccount(account, rules.Where(r => r.Account == i).SelectMany(r => r.Weights)))];
        PlanCap[] caps = [.. scheme.Caps.OrderBy(c => c.Scope).Select(c => new PlanCap(c, norms.FindIndex(n => n.Id.Equals(c.Norm)), scheme.Currency))];
        return new PlanParts(periods.ToValueList(), norms.ToValueList(), screens, rules, accounts, caps);
    }

    // In decimal places that hold every product, with the greatest charge for which every sum fits; null where none does.
    private static PlanParts? Scaled(CompensationScheme scheme, PlanParts parts)
    {
        var digits = new[]
        {
            scheme.Currency.MinorUnitDigits,
            PlanNumbers.Digits(parts.Rules.Where(r => r.Account < 0).SelectMany(r => r.Weights)),
            parts.Accounts.Select(a => a.Digits).DefaultIfEmpty(0).Max(),
            PlanNumbers.Digits(parts.Caps.Select(c => c.Limit)),
        }.Max();
        var ofCharge = Sum(parts.Rules.Where(r => r.IsOfCharge).Select(r => PlanNumbers.At(r.Greatest, digits)));
        var fixedAmounts = Sum(parts.Rules.Where(r => !r.IsOfCharge && r.Account < 0).Select(r => PlanNumbers.At(r.Greatest, digits)))
            + Sum(parts.Accounts.Select((account, i) => account.GreatestAmount(Sum(parts.Rules.Where(r => r.Account == i).Select(r => PlanNumbers.At(r.Greatest, account.PointDigits))), digits)));
        var share = parts.Caps.Where(c => c.IsShare).Select(c => PlanNumbers.At(c.Limit, digits)).DefaultIfEmpty(BigInteger.Zero).Max();
        var perPeriod = MostSum / parts.Periods.Count;
        var greatest = BigInteger.Min((perPeriod - fixedAmounts) / BigInteger.Max(ofCharge, 1), perPeriod / BigInteger.Max(share, 1));
        var isScaled = greatest > 0
            && parts.Rules.All(r => r.TryScale(r.Account < 0 ? digits : parts.Accounts[r.Account].PointDigits))
            && parts.Accounts.All(a => a.TryScale(digits))
            && parts.Caps.All(c => c.TryScale(digits))
            && BigInteger.Pow(10, digits - scheme.Currency.MinorUnitDigits) <= MostSum;
        return isScaled ? parts with { Digits = digits, GreatestCharge = (long)greatest } : null;
    }

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, BigInteger.Add);

    private static LocalizedText GroupsOf(StateNorm norm) => LocalizedText.Of($"norm {norm.Id}, die per groep beoordeeld wordt", $"norm {norm.Id}, which is judged for each group");

    private static LocalizedText NotDue(StateNorm norm, AssessmentPeriod period) => LocalizedText.Of($"norm {norm.Id}, die niet met {period.ToText(LanguageCode.Dutch)} beoordeeld wordt", $"norm {norm.Id}, which is not judged with {period.ToText(LanguageCode.English)}");

    private static LocalizedText ProRata(StateNorm norm, AssessmentPeriod period) => LocalizedText.Of($"norm {norm.Id}, waarvan {period.ToText(LanguageCode.Dutch)} naar rato geldt", $"norm {norm.Id}, of which {period.ToText(LanguageCode.English)} counts pro rata");

    private static LocalizedText FunctionOf(CompensationRule rule) => rule.Function switch
    {
        ConsequenceFunction.Linear => LocalizedText.Of($"het lineaire bedrag bij norm {rule.Norm.Id}", $"the linear amount of norm {rule.Norm.Id}"),
        ConsequenceFunction.Stepped => LocalizedText.Of($"het bedrag per stap bij norm {rule.Norm.Id}", $"the amount per step of norm {rule.Norm.Id}"),
        ConsequenceFunction.EachEventStep => LocalizedText.Of($"het bedrag per stap van een gebeurtenis bij norm {rule.Norm.Id}", $"the amount per step of an event of norm {rule.Norm.Id}"),
        ConsequenceFunction.EachEvent => LocalizedText.Of($"het bedrag per gebeurtenis bij norm {rule.Norm.Id}", $"the amount per event of norm {rule.Norm.Id}"),
        _ => LocalizedText.Of($"het bedrag per hoeveelheid bij norm {rule.Norm.Id}", $"the amount per quantity of norm {rule.Norm.Id}"),
    };

    private static LocalizedText WindowOf(CompensationRule rule) => LocalizedText.Of($"herhaling over {rule.Repetition!.Window} perioden bij norm {rule.Norm.Id} (ten hoogste {MostWindow})", $"repetition over {rule.Repetition.Window} periods of norm {rule.Norm.Id} (at most {MostWindow})");

    private static LocalizedText RoundingOf(OverlayStep step, Finance.Rounding rounding) => LocalizedText.Of($"de afronding {rounding} bij stap {step}", $"the rounding {rounding} at step {step}");

    private static LocalizedText PointsCap(Cap cap) => LocalizedText.Of($"een plafond op norm {cap.Norm}, die punten geeft", $"a cap on norm {cap.Norm}, which gives points");
}
