using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Policies;

/// <summary>All policy rules of an organization, asked at a date (beleidsregister).</summary>
public sealed record PolicyRegister
{
    private PolicyRegister(ValueList<PolicyRule> rules) => Rules = rules;

    /// <summary>A register without rules.</summary>
    public static PolicyRegister Empty { get; } = new(ValueList<PolicyRule>.Empty);

    /// <summary>The rules, in the order in which they were given.</summary>
    public ValueList<PolicyRule> Rules { get; }

    /// <summary>A register of rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException">A rule is null.</exception>
    /// <exception cref="RegieValidationException">Two rules have one identifier; all such are reported.</exception>
    public static PolicyRegister Of(params PolicyRule[] rules) => From(rules);

    /// <summary>A register of rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException">A rule is null.</exception>
    /// <exception cref="RegieValidationException">Two rules have one identifier; all such are reported.</exception>
    public static PolicyRegister From(IEnumerable<PolicyRule> rules)
    {
        var list = Given.Each(rules, nameof(rules));
        var twice = list.GroupBy(rule => rule.Id).Where(same => same.Count() > 1).Select(same => PolicyProblems.RuleTwice(same.Key)).ToValueList();
        return twice.Count == 0 ? new PolicyRegister(list) : throw new RegieValidationException(twice);
    }

    /// <summary>The rule with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The rule; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public PolicyRule? Find(PolicyRuleId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Rules.FirstOrDefault(rule => rule.Id.Equals(id));
    }

    /// <summary>The rules that hold on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The rules, in order.</returns>
    public ValueList<PolicyRule> InForceOn(LocalDate date) => Rules.Where(rule => rule.IsInForceOn(date)).ToValueList();

    /// <summary>What is the matter with the rules on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>A finding for each rule whose successor is not known, or does not hold from the date on which the rule ends.</returns>
    public ValueList<Finding> FindingsOn(LocalDate date) =>
    [
        .. from rule in Rules
           let succession = rule.Succession
           where succession is not null && succession.On <= date
           let successor = Find(succession.Successor)
           where successor?.IsInForceOn(succession.On) != true
           select successor is null ? PolicyProblems.SuccessorUnknown(rule.Id, succession) : PolicyProblems.SuccessorNotInForce(rule.Id, succession),
    ];
}
