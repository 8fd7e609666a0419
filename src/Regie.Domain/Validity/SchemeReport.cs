using System.Linq;
using Regie.Compensation;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Validity;

/// <summary>What a compensation scheme really says and what it invites to: the rules on each indicator, and all together (analyse van een vergoedingsregeling).</summary>
public sealed record SchemeReport
{
    internal SchemeReport(CompensationScheme scheme, PayoffBasis basis, ValueList<ValidityReport> indicators, ValueList<Finding> together) =>
        (Scheme, Basis, Indicators, Together) = (scheme, basis, indicators, together);

    /// <summary>The scheme.</summary>
    public CompensationScheme Scheme { get; }

    /// <summary>Under what it was analyzed.</summary>
    public PayoffBasis Basis { get; }

    /// <summary>The rules on each indicator, while all other norms have no consequence.</summary>
    public ValueList<ValidityReport> Indicators { get; }

    /// <summary>What was found about the rules together.</summary>
    public ValueList<Finding> Together { get; }

    /// <summary>All that was found.</summary>
    public ValueList<Finding> Findings => [.. Indicators.SelectMany(r => r.Findings), .. Together];

    /// <summary>Whether nothing contradicts itself, a norm or its direction; warnings and what is worth knowing aside.</summary>
    public bool IsValid => Findings.All(f => f.Severity != Severity.Error);

    /// <summary>How the analysis came about.</summary>
    /// <returns>A derivation whose value says how much was found.</returns>
    public Derivation Explain() => new Derivation(ValidityRules.Analysis, LocalizedText.Of("Analyse van de vergoedingsregeling", "Analysis of the compensation scheme"), new DerivedValue.Statement(ValidityExplanation.Count(Findings)))
        .WithInput(LocalizedText.Of("vergoeding over een periode", "charge of a period"), new DerivedValue.Amount(Basis.Charge))
        .WithSteps(Indicators.Select(r => r.Explain()))
        .WithSteps(Together.Select(ValidityExplanation.Found));
}
