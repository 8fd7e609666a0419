using System;
using System.Collections.Generic;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Sampling;

/// <summary>How many elements to inspect, and from how many rejected ones on to reject the whole: a single sampling plan (steekproefplan).</summary>
/// <remarks>
/// The acceptance number decides, and nothing else: 3 of 50 under an acceptance number of 3 is accepted. A contract may give both numbers itself;
/// <see cref="SingleNormalInspection"/> looks them up from lot size and quality limit.
/// </remarks>
/// <example><code>
/// AcceptancePlan plan = AcceptancePlan.Given(50, 3, new ClauseReference("C-12", "annex 2"));
/// plan.Decide(50, 4) // AcceptanceOutcome.Rejected
/// </code></example>
public sealed record AcceptancePlan
{
    private AcceptancePlan(int sampleSize, int acceptanceNumber, Derivation basis) =>
        (SampleSize, AcceptanceNumber, Basis) = (sampleSize, acceptanceNumber, basis);

    /// <summary>How many elements to inspect, <c>n</c>.</summary>
    public int SampleSize { get; }

    /// <summary>The most rejected elements with which the whole is still accepted, <c>Ac</c> (goedkeurgrens).</summary>
    public int AcceptanceNumber { get; }

    /// <summary>The fewest rejected elements with which the whole is rejected, <c>Re</c>: one more than <see cref="AcceptanceNumber"/> in a single plan (afkeurgrens).</summary>
    public int RejectionNumber => AcceptanceNumber + 1;

    /// <summary>Where the numbers come from: the clause that gives them, or how they were looked up.</summary>
    public Derivation Basis { get; }

    /// <summary>A plan whose numbers the contract gives.</summary>
    /// <param name="sampleSize">How many elements to inspect, at least 1.</param>
    /// <param name="acceptanceNumber">The most rejected elements with which the whole is accepted; from 0, below the sample size.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="RegieValidationException">A number is out of its range; all findings are in it.</exception>
    public static AcceptancePlan Given(int sampleSize, int acceptanceNumber) =>
        Standing(sampleSize, acceptanceNumber, words => new Derivation(SamplingRules.GivenPlan, LocalizedText.Of("Gegeven steekproefplan", "Given plan"), words));

    /// <summary>A plan whose numbers a clause gives.</summary>
    /// <param name="sampleSize">How many elements to inspect, at least 1.</param>
    /// <param name="acceptanceNumber">The most rejected elements with which the whole is accepted; from 0, below the sample size.</param>
    /// <param name="clause">The clause that gives the numbers.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    /// <exception cref="RegieValidationException">A number is out of its range; all findings are in it.</exception>
    public static AcceptancePlan Given(int sampleSize, int acceptanceNumber, ClauseReference clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return Standing(sampleSize, acceptanceNumber, words => new Derivation(SamplingRules.GivenPlan, LocalizedText.Of("Gegeven steekproefplan", "Given plan"), words).WithClause(clause));
    }

    /// <summary>The plan for a lot of a known size: a lot that is not larger than the sample is inspected whole.</summary>
    /// <param name="lotSize">How many elements there are, at least 1.</param>
    /// <returns>This plan, or one that inspects all elements under the same acceptance number.</returns>
    /// <exception cref="RegieValidationException">The lot is empty, or so small that it could never be rejected.</exception>
    public AcceptancePlan ForLotOf(int lotSize)
    {
        if (lotSize < 1)
            throw new RegieValidationException(SamplingProblems.LotTooSmall(lotSize, 1));
        return lotSize > SampleSize
            ? this
            : Standing(lotSize, AcceptanceNumber, words => new Derivation(SamplingRules.FullInspection, LocalizedText.Of("Partij niet groter dan de steekproef: alles wordt gekeurd", "Lot not larger than the sample: all is inspected"), words)
                .WithInput(LocalizedText.Of("partij", "lot"), SamplingValues.Count(lotSize))
                .WithStep(Basis));
    }

    /// <summary>Judges one sample.</summary>
    /// <param name="inspected">How many elements were inspected; the sample size of this plan.</param>
    /// <param name="rejected">How many of them were rejected.</param>
    /// <returns><see cref="AcceptanceOutcome.Accepted"/> or <see cref="AcceptanceOutcome.Rejected"/>.</returns>
    /// <exception cref="RegieValidationException">The counts contradict each other or the plan; all findings are in it.</exception>
    public AcceptanceOutcome Decide(int inspected, int rejected)
    {
        var findings = Objections("", inspected, rejected);
        return findings.Count == 0
            ? rejected <= AcceptanceNumber ? AcceptanceOutcome.Accepted : AcceptanceOutcome.Rejected
            : throw new RegieValidationException(findings);
    }

    /// <summary>The three numbers.</summary>
    /// <returns>For example <c>n=50 Ac=3 Re=4</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"n={SampleSize} Ac={AcceptanceNumber} Re={RejectionNumber}");

    internal static AcceptancePlan Standing(int sampleSize, int acceptanceNumber, Func<DerivedValue, Derivation> basis)
    {
        List<Finding> findings = [];
        if (sampleSize < 1)
            findings.Add(SamplingProblems.NothingInspected(sampleSize));
        if (acceptanceNumber < 0 || acceptanceNumber >= Math.Max(sampleSize, 1))
            findings.Add(SamplingProblems.AcceptanceNumberOutOfRange(sampleSize, acceptanceNumber));
        if (findings.Count > 0)
            throw new RegieValidationException(findings);
        var words = LocalizedText.Of(
            $"keur {LanguageFormat.Dutch.Number(sampleSize)}, goed tot en met {LanguageFormat.Dutch.Number(acceptanceNumber)} afgekeurde, af vanaf {LanguageFormat.Dutch.Number(acceptanceNumber + 1)}",
            $"inspect {LanguageFormat.English.Number(sampleSize)}, accept with up to {LanguageFormat.English.Number(acceptanceNumber)} rejected, reject from {LanguageFormat.English.Number(acceptanceNumber + 1)}");
        return new AcceptancePlan(sampleSize, acceptanceNumber, basis(new DerivedValue.Statement(words)));
    }

    internal IReadOnlyList<Finding> Objections(string category, int inspected, int rejected)
    {
        // Told apart first, because a sample of the planned size with sensible counts is the rule and needs no list.
        if (inspected == SampleSize && rejected >= 0 && rejected <= inspected)
            return [];
        var findings = Contradictions(category, inspected, rejected);
        if (inspected != SampleSize)
            findings.Add(SamplingProblems.OtherSize(category, inspected, SampleSize));
        return findings;
    }

    internal static List<Finding> Contradictions(string category, int inspected, int rejected)
    {
        List<Finding> findings = [];
        if (inspected < 0 || rejected < 0)
            findings.Add(SamplingProblems.NegativeCount(category, inspected, rejected));
        if (rejected > inspected)
            findings.Add(SamplingProblems.MoreRejectedThanInspected(category, inspected, rejected));
        return findings;
    }
}
