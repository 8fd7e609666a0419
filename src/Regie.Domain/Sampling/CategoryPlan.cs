using System;

namespace Regie.Sampling;

/// <summary>The acceptance plan that was agreed for one category (steekproefplan per categorie).</summary>
public sealed record CategoryPlan
{
    private CategoryPlan(SampleCategory category, AcceptancePlan plan) => (Category, Plan) = (category, plan);

    /// <summary>The category.</summary>
    public SampleCategory Category { get; }

    /// <summary>The plan.</summary>
    public AcceptancePlan Plan { get; }

    /// <summary>The plan for a category.</summary>
    /// <param name="category">The category.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>Both together.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CategoryPlan For(SampleCategory category, AcceptancePlan plan)
    {
        ArgumentNullException.ThrowIfNull(category);
        ArgumentNullException.ThrowIfNull(plan);
        return new CategoryPlan(category, plan);
    }

    /// <summary>Category and plan.</summary>
    /// <returns>For example <c>sanitary: n=50 Ac=3 Re=4</c>.</returns>
    public override string ToString() => $"{Category}: {Plan}";
}
