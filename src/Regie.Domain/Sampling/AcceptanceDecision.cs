using Regie.Explanation;
using Regie.Language;

namespace Regie.Sampling;

/// <summary>Whether a category was accepted, with the plan and the sample that decided it (keuringsbesluit).</summary>
/// <remarks>
/// Accepted or rejected, and no more: a decision has no grade, because the number of rejected elements in a sample says little about how good the whole is.
/// VSR, whose measuring system Dutch cleaning contracts use, advises against turning it into one.
/// </remarks>
public sealed record AcceptanceDecision
{
    internal AcceptanceDecision(SampleCategory category, AcceptancePlan plan, SampleResult? sample)
    {
        (Category, Plan, Sample) = (category, plan, sample);
        Outcome = sample is null ? AcceptanceOutcome.NotInspected : plan.Decide(sample.Inspected, sample.Rejected);
    }

    /// <summary>The category.</summary>
    public SampleCategory Category { get; }

    /// <summary>The plan that was agreed for it.</summary>
    public AcceptancePlan Plan { get; }

    /// <summary>The sample; null where none was taken.</summary>
    public SampleResult? Sample { get; }

    /// <summary>Whether the category was accepted.</summary>
    public AcceptanceOutcome Outcome { get; }

    /// <summary>Explains the decision.</summary>
    /// <returns>A derivation whose value is the outcome in words, with the plan and where it comes from beneath it.</returns>
    public Derivation Explain()
    {
        var derivation = new Derivation(SamplingRules.Decision, Category.Label, new DerivedValue.Statement(Outcome.Label()));
        if (Sample is not null)
            derivation = derivation.WithInput(LocalizedText.Of("gekeurd", "inspected"), SamplingValues.Count(Sample.Inspected))
                .WithInput(LocalizedText.Of("afgekeurd", "rejected"), SamplingValues.Count(Sample.Rejected))
                .WithInput(LocalizedText.Of("goedkeurgrens", "acceptance number"), SamplingValues.Count(Plan.AcceptanceNumber));
        return derivation.WithStep(Plan.Basis);
    }

    /// <summary>Category, outcome and counts.</summary>
    /// <returns>For example <c>sanitary: Rejected (4 of 50, Ac=3)</c>.</returns>
    public override string ToString() => Sample is null
        ? $"{Category}: {Outcome}"
        : $"{Category}: {Outcome} ({SamplingValues.Text(Sample.Rejected)} of {SamplingValues.Text(Sample.Inspected)}, Ac={SamplingValues.Text(Plan.AcceptanceNumber)})";
}
