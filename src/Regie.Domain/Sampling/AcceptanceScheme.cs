using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Sampling;

/// <summary>Which categories are sampled and by which plan each is judged (keuringsschema).</summary>
/// <remarks>
/// Every category is decided apart: there is no mean over categories and no grade. A category without a sample is <see cref="AcceptanceOutcome.NotInspected"/>,
/// never accepted for want of data.
/// </remarks>
/// <example><code>
/// AcceptanceScheme scheme = AcceptanceScheme.Of(
///     CategoryPlan.For(sanitary, AcceptancePlan.Given(50, 3)),
///     CategoryPlan.For(offices, AcceptancePlan.Given(80, 7)));
/// scheme.Assess([SampleResult.Of(sanitary, 50, 4), SampleResult.Of(offices, 80, 7)])
/// // sanitary: Rejected (4 of 50, Ac=3), offices: Accepted (7 of 80, Ac=7)
/// </code></example>
public sealed record AcceptanceScheme
{
    private AcceptanceScheme(ValueList<CategoryPlan> plans) => Plans = plans;

    /// <summary>The categories with their plans, in the order in which they were agreed.</summary>
    public ValueList<CategoryPlan> Plans { get; }

    /// <summary>A scheme of plans.</summary>
    /// <param name="plans">One plan for each category, at least one.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plans"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="plans"/> is null.</exception>
    /// <exception cref="RegieValidationException">There is no plan, or a category has two; all findings are in it.</exception>
    public static AcceptanceScheme Of(params CategoryPlan[] plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        if (plans.Contains(null!))
            throw new ArgumentException("A plan of a scheme is null.", nameof(plans));
        var findings = plans.GroupBy(plan => plan.Category).Where(group => group.Count() > 1)
            .Select(group => SamplingProblems.TwoPlans(group.Key.Code, string.Join("; ", group.Select(plan => plan.Plan)))).ToList();
        if (plans.Length == 0)
            findings.Add(SamplingProblems.NoCategory());
        return findings.Count == 0 ? new AcceptanceScheme(plans.ToValueList()) : throw new RegieValidationException(findings);
    }

    /// <summary>Everything that is wrong with results.</summary>
    /// <param name="samples">The results, in any order.</param>
    /// <returns>All findings; none when they can be judged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="samples"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="samples"/> is null.</exception>
    public ValueList<Finding> Validate(IEnumerable<SampleResult> samples) => Findings(Read(samples)).ToValueList();

    /// <summary>Judges every category of the scheme.</summary>
    /// <param name="samples">The results, in any order, at most one for each category.</param>
    /// <returns>One decision for each category, in the order of <see cref="Plans"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="samples"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="samples"/> is null.</exception>
    /// <exception cref="RegieValidationException">Something is wrong with the results; all findings of <see cref="Validate"/> are in it.</exception>
    public ValueList<AcceptanceDecision> Assess(IEnumerable<SampleResult> samples)
    {
        var results = Read(samples);
        var findings = Findings(results).ToList();
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var byCategory = results.ToDictionary(sample => sample.Category);
        return Plans.Select(agreed => new AcceptanceDecision(agreed.Category, agreed.Plan, byCategory.TryGetValue(agreed.Category, out var sample) ? sample : null)).ToValueList();
    }

    /// <summary>Explains the judgement on every category of the scheme.</summary>
    /// <param name="samples">The results, in any order, at most one for each category.</param>
    /// <returns>A derivation that names the categories by their outcome, with one step for each decision.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="samples"/> is null.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="samples"/> is null.</exception>
    /// <exception cref="RegieValidationException">Something is wrong with the results; all findings of <see cref="Validate"/> are in it.</exception>
    public Derivation Explain(IEnumerable<SampleResult> samples)
    {
        var decisions = Assess(samples);
        return new Derivation(SamplingRules.Scheme, LocalizedText.Of("Keuring per categorie", "Acceptance per category"), SamplingValues.Words(Summary(decisions, LanguageCode.Dutch), Summary(decisions, LanguageCode.English)))
            .WithSteps(decisions.Select(decision => decision.Explain()));
    }

    private static string Summary(IEnumerable<AcceptanceDecision> decisions, LanguageCode language) => string.Join("; ",
        from decision in decisions
        group decision.Category.Label.In(language) by decision.Outcome into same
        orderby same.Key
        select $"{same.Key.Label().In(language)}: {string.Join(", ", same)}");

    private static List<SampleResult> Read(IEnumerable<SampleResult> samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var results = samples.ToList();
        return results.Contains(null!) ? throw new ArgumentException("A result is null.", nameof(samples)) : results;
    }

    private IEnumerable<Finding> Findings(List<SampleResult> samples)
    {
        var plans = Plans.ToDictionary(agreed => agreed.Category, agreed => agreed.Plan);
        var known = string.Join(", ", Plans.Select(agreed => agreed.Category));
        return samples.SelectMany(sample => plans.TryGetValue(sample.Category, out var plan)
                ? plan.Objections(sample.Category.Code, sample.Inspected, sample.Rejected)
                : [SamplingProblems.UnknownCategory(sample.Category.Code, known), .. AcceptancePlan.Contradictions(sample.Category.Code, sample.Inspected, sample.Rejected)])
            .Concat(samples.GroupBy(sample => sample.Category).Where(group => group.Count() > 1).Select(group => SamplingProblems.SampledTwice(group.Key.Code, group.Count())));
    }
}
