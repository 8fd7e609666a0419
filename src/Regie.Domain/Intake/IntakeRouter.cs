using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Guards;

namespace Regie.Intake;

/// <summary>Rules in a declared order, of which the first that matches decides where something goes (intakerouter).</summary>
/// <remarks>The order can be read and changed; what an answer rests on, and which later rules would have matched too, is in the answer.</remarks>
/// <example><code>
/// IntakeRouter router = IntakeRouter.Standard.Before(IntakeRules.CatalogOrder,
///     new IntakeRule(new RuleId("host.board"), title, IntakeCondition.When(isFromTheBoard), route));
///
/// IntakeAnswer answer = router.Route(asked, setting);
/// </code></example>
public sealed record IntakeRouter
{
    private IntakeRouter(ValueList<IntakeRule> rules) => Rules = rules;

    /// <summary>The standard rules, R0 to R11.</summary>
    public static IntakeRouter Standard { get; } = new(StandardIntakeRules.All);

    /// <summary>The rules, in order.</summary>
    public ValueList<IntakeRule> Rules { get; }

    /// <summary>A router of other rules.</summary>
    /// <param name="rules">The rules, in order.</param>
    /// <returns>The router.</returns>
    /// <exception cref="ArgumentNullException">A rule is null.</exception>
    /// <exception cref="RegieValidationException">Two rules have one identifier.</exception>
    public static IntakeRouter Of(params IntakeRule[] rules) => Checked(Given.Each(rules, nameof(rules)));

    /// <summary>The router, with a rule at its end.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>A new router.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="RegieValidationException">A rule with its identifier is there.</exception>
    public IntakeRouter With(IntakeRule rule) => Checked(Rules.With(Given.Something(rule, nameof(rule))));

    /// <summary>The router, with a rule before another.</summary>
    /// <param name="present">The rule that is there.</param>
    /// <param name="rule">The new rule.</param>
    /// <returns>A new router.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException"><paramref name="present"/> is not there, or a rule with the identifier of the new one is.</exception>
    public IntakeRouter Before(RuleId present, IntakeRule rule) => Replaced(present, old => [Given.Something(rule, nameof(rule)), old]);

    /// <summary>The router, with a rule after another.</summary>
    /// <param name="present">The rule that is there.</param>
    /// <param name="rule">The new rule.</param>
    /// <returns>A new router.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException"><paramref name="present"/> is not there, or a rule with the identifier of the new one is.</exception>
    public IntakeRouter Behind(RuleId present, IntakeRule rule) => Replaced(present, old => [old, Given.Something(rule, nameof(rule))]);

    /// <summary>The router, with a rule in the place of another.</summary>
    /// <param name="present">The rule that is there.</param>
    /// <param name="rule">The new rule.</param>
    /// <returns>A new router.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException"><paramref name="present"/> is not there, or another rule with the identifier of the new one is.</exception>
    public IntakeRouter Replace(RuleId present, IntakeRule rule) => Replaced(present, _ => [Given.Something(rule, nameof(rule))]);

    /// <summary>The router without a rule.</summary>
    /// <param name="present">The rule.</param>
    /// <returns>A new router.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="present"/> is null.</exception>
    /// <exception cref="RegieValidationException"><paramref name="present"/> is not there.</exception>
    public IntakeRouter Without(RuleId present) => Replaced(present, _ => []);

    /// <summary>The router with its rules in another order.</summary>
    /// <param name="order">All rules, in the new order.</param>
    /// <returns>A new router.</returns>
    /// <exception cref="ArgumentNullException">A rule is null.</exception>
    /// <exception cref="RegieValidationException">A rule is not there, occurs twice, or is left out; all such are reported.</exception>
    public IntakeRouter InOrder(params RuleId[] order)
    {
        var ids = Given.Each(order, nameof(order));
        ValueList<Finding> findings =
        [
            .. ids.Distinct().Where(id => Find(id) is null).Select(IntakeProblems.RuleUnknown),
            .. ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => IntakeProblems.RuleTwice(same.Key)),
            .. Rules.Where(rule => !ids.Contains(rule.Id)).Select(rule => IntakeProblems.RuleLeftOut(rule.Id)),
        ];
        return findings.Count == 0 ? new IntakeRouter(ids.Select(id => Find(id)!).ToValueList()) : throw new RegieValidationException(findings);
    }

    /// <summary>What is the matter with the rules, from their conditions alone.</summary>
    /// <returns>A finding for each rule that can never fire, and one where something could come in that no rule matches.</returns>
    public ValueList<Finding> Validate() =>
    [
        .. Rules.Where((rule, i) => IntakeLogic.Escape(rule.Condition, Rules.Take(i).Select(earlier => earlier.Condition)) is null)
            .Select(rule => IntakeProblems.NeverFires(rule)),
        .. IntakeLogic.Escape(IntakeCondition.Always, Rules.Select(rule => rule.Condition)) is { } unanswered ? [IntakeProblems.NotTotal(unanswered)] : Array.Empty<Finding>(),
    ];

    /// <summary>Decides where something goes.</summary>
    /// <param name="asked">What came in.</param>
    /// <param name="setting">Against what it is decided.</param>
    /// <returns>The answer: the rule that decided, its route, the reasons, and the later rules that would have matched.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">No rule matches; the standard rules match everything.</exception>
    public IntakeAnswer Route(IntakeCase asked, IntakeSetting setting)
    {
        Given.Something(asked, nameof(asked));
        Given.Something(setting, nameof(setting));
        var readings = Rules.Select(rule => IntakeTrial.Of(rule, asked, setting)).ToValueList();
        return readings.Any(trial => trial.Matches)
            ? new IntakeAnswer(asked, readings)
            : throw new RegieValidationException(IntakeProblems.NoRuleMatches(asked));
    }

    private static IntakeRouter Checked(ValueList<IntakeRule> rules)
    {
        var twice = rules.GroupBy(rule => rule.Id).Where(same => same.Count() > 1).Select(same => IntakeProblems.RuleTwice(same.Key)).ToValueList();
        return twice.Count == 0 ? new IntakeRouter(rules) : throw new RegieValidationException(twice);
    }

    private IntakeRule? Find(RuleId id) => Rules.FirstOrDefault(rule => rule.Id.Equals(id));

    private IntakeRouter Replaced(RuleId present, Func<IntakeRule, IEnumerable<IntakeRule>> by)
    {
        Given.Something(present, nameof(present));
        return Find(present) is null
            ? throw new RegieValidationException(IntakeProblems.RuleUnknown(present))
            : Checked(Rules.SelectMany(rule => rule.Id.Equals(present) ? by(rule) : [rule]).ToValueList());
    }
}
