using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Relationships;

namespace Regie.Roles;

/// <summary>One judgement of one record by one policy.</summary>
internal sealed class SegregationJudge(SegregationPolicy policy, SegregationRecord recorded, LocalDate day)
{
    private readonly ValueList<DutyPerformance> _begun = recorded.Performances.Where(p => p.Period.Start <= day).ToValueList();

    private readonly Dictionary<Duty, DutyNature> _natures = policy.KnownDuties.ToDictionary(duty => duty, policy.NatureOf);

    private ILookup<Identifier, DutyPerformance> ByPerson => field ??= Known.ToLookup(p => (Identifier)p.Person);

    private ILookup<Identifier, DutyPerformance> ByParty => field ??= Known.Where(p => p.OnBehalfOf is not null).ToLookup(p => (Identifier)p.OnBehalfOf!);

    private IEnumerable<DutyPerformance> Known => _begun.Where(p => _natures.ContainsKey(p.Duty));

    public SegregationJudgement Judge() => new(day,
        policy.Rules.SelectMany(rule => rule switch
        {
            SegregationRule.TwoDuties pair => BetweenDuties(pair),
            _ => OnFacts(rule),
        }).ToValueList(),
        Unusable());

    private ValueList<Finding> Unusable() =>
    [
        .. from code in recorded.Performances.Select(p => p.Duty).Where(d => !policy.KnownDuties.Contains(d)).Select(d => d.Code).Distinct()
           select DutyProblems.UnknownDuty(code, policy.KnownDuties.Select(d => d.Code).ToValueList()),
        .. from control in recorded.Controls
           where policy.Rules.All(r => !r.Code.Equals(control.Rule))
           select SegregationProblems.ControlWithoutRule(control, policy.Rules.Select(r => r.Code).ToValueList()),
    ];

    private IEnumerable<SegregationConflict> BetweenDuties(SegregationRule.TwoDuties rule)
    {
        foreach (var hand in rule.Binding == SegregationBinding.Person ? ByPerson : ByParty)
        {
            var performances = hand.ToList();
            for (var i = 0; i < performances.Count; i++)
                for (var j = i + 1; j < performances.Count; j++)
                    if (Conflict(rule, performances[i], performances[j]) is { } conflict)
                        yield return conflict;
        }
    }

    private SegregationConflict? Conflict(SegregationRule.TwoDuties rule, DutyPerformance one, DutyPerformance other)
    {
        if (one.Duty.Equals(other.Duty))
            return null;
        if (!Matches(rule, one, other))
        {
            if (!Matches(rule, other, one))
                return null;
            (one, other) = (other, one);
        }

        var shared = rule.Shared is { } kind ? one.Subjects.FirstOrDefault(s => s.Kind == kind && other.Subjects.Contains(s)) : null;
        if ((rule.Shared is not null && shared is null) || (rule.Timing == SegregationTiming.AtTheSameTime && !one.Period.Overlaps(other.Period)))
            return null;
        var weighed = SegregationWeighing.Of(rule.Weight, one, other, policy.Limits);
        var level = LevelOf(rule, weighed.IsAggravated);
        if (level == SegregationLevel.Allowed)
            return null;
        ValueList<DutyPerformance> performances = [one, other];
        var control = ControlFor(rule, level, performances);
        return new SegregationConflict(rule, level, performances, control.Valid,
            SegregationProblems.TogetherInOneHand(new(rule, level, rule.Binding == SegregationBinding.Person ? one.Person : one.OnBehalfOf!, performances, shared), weighed.Reason, control));
    }

    private bool Matches(SegregationRule.TwoDuties rule, DutyPerformance first, DutyPerformance second) =>
        rule.First.Selects(first.Duty, _natures[first.Duty]) && rule.Second.Selects(second.Duty, _natures[second.Duty]);

    private IEnumerable<SegregationConflict> OnFacts(SegregationRule rule) =>
        from fact in FactsOn(rule)
        let level = LevelOf(rule, isAggravated: false)
        where level != SegregationLevel.Allowed
        let control = ControlFor(rule, level, fact.Performances)
        select new SegregationConflict(rule, level, fact.Performances, control.Valid, SegregationProblems.Fact(fact.Finding, level, control));

    private IEnumerable<(Finding Finding, ValueList<DutyPerformance> Performances)> FactsOn(SegregationRule rule)
    {
        if (rule.Code.Equals(RoleFindings.SupplierShouldHaveOneLink))
            return SupplierInTwoLinks(rule);
        if (rule.Code.Equals(RoleFindings.BrokerMustNotBeAParty))
            return BrokerAsParty(rule);
        return Mandates().Concat(PassedOn()).Where(fact => fact.Finding.Code.Equals(rule.Code));
    }

    private IEnumerable<(Finding Finding, ValueList<DutyPerformance> Performances)> SupplierInTwoLinks(SegregationRule rule) =>
        from chain in recorded.Chains
        where chain.Period.Contains(day)
        from supplier in chain.Links.Select((link, i) => (Link: link, Number: i + 1)).Where(l => !l.Link.Principal.SharesLegalPersonWith(l.Link.Contractor)).GroupBy(l => l.Link.Contractor.LegalPerson.Id)
        where supplier.Count() > 1
        select (SegregationProblems.SupplierInTwoLinks(rule, chain.ToString(), supplier.First().Link.Contractor.LegalPerson, supplier.Select(l => l.Number).ToValueList()), ValueList<DutyPerformance>.Empty);

    private IEnumerable<(Finding Finding, ValueList<DutyPerformance> Performances)> BrokerAsParty(SegregationRule rule) =>
        from performance in _begun
        where performance.Duty.Equals(Duties.BrokeringTender) && performance.OnBehalfOf is not null
        from relationship in recorded.Relationships
        where performance.Subjects.Contains(DutySubject.Of(relationship.Id))
        let side = relationship.SideOf(performance.OnBehalfOf!)
        where side is not RelationshipSide.Neither
        select (SegregationProblems.BrokerAsParty(rule, performance, relationship.Id, side), ValueList.Of(performance));

    private IEnumerable<(Finding Finding, ValueList<DutyPerformance> Performances)> Mandates() =>
        from performance in _begun
        where performance.Mandate is not null
        from finding in recorded.Mandates.Check(performance.Mandate!, new MandateUse(performance.Person, performance.Period.Start, performance.Scope, performance.Amount))
        select (finding, ValueList.Of(performance));

    private IEnumerable<(Finding Finding, ValueList<DutyPerformance> Performances)> PassedOn() =>
        recorded.Mandates.CheckSubDelegations().Select(finding => (finding, ValueList<DutyPerformance>.Empty));

    private SegregationLevel LevelOf(SegregationRule rule, bool isAggravated)
    {
        var grade = policy.GradeOf(rule);
        return isAggravated ? grade.Aggravated : grade.Ordinary;
    }

    private ControlStanding ControlFor(SegregationRule rule, SegregationLevel level, ValueList<DutyPerformance> performances)
    {
        if (level != SegregationLevel.Controlled)
            return ControlStanding.None;
        var persons = performances.Select(p => p.Person).Distinct().ToValueList();
        var together = performances.Count == 0 ? day : performances.Select(LastDayOf).Max();
        return ControlStanding.Among(recorded.Controls.Where(c => c.Rule.Equals(rule.Code) && (c.Persons.Count == 0 || persons.All(c.Persons.Contains))), persons, together);
    }

    // Of what still goes on, the day that is asked about; of what is over, its own last day.
    private LocalDate LastDayOf(DutyPerformance performance) => performance.Period.End is { } end && end <= day ? end.PlusDays(-1) : day;
}
