using Regie.Explanation;
using Regie.Language;

namespace Regie.Amendments;

/// <summary>What one ground of procurement law says about a modification, and why (antwoord van een grond).</summary>
public sealed record GroundAnswer
{
    internal GroundAnswer(ProcurementGround ground, GroundOutcome outcome, ValueList<LocalizedText> reasons, Derivation derivation) =>
        (Ground, Outcome, Reasons, Derivation) = (ground, outcome, reasons, derivation);

    /// <summary>The ground.</summary>
    public ProcurementGround Ground { get; }

    /// <summary>Whether the modification fits it.</summary>
    public GroundOutcome Outcome { get; }

    /// <summary>What speaks against it or is not established; empty where it fits.</summary>
    public ValueList<LocalizedText> Reasons { get; }

    /// <summary>The rule that gave the answer.</summary>
    public RuleId Rule => Derivation.Rule;

    /// <summary>How it came about.</summary>
    public Derivation Derivation { get; }

    /// <summary>Ground and outcome, in English.</summary>
    /// <returns>For example <c>de minimis (art. 2.163b): admitted</c>.</returns>
    public override string ToString() => $"{Ground.Label().English}: {Outcome.Label().English}";
}
