using System.Linq;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Validity;

/// <summary>What a table, or the rules on one indicator, really say: findings with values to point at, and the service level that they ask for (geldigheidsverslag).</summary>
public sealed record ValidityReport
{
    internal ValidityReport(LocalizedText name, PayoffLine? line, ValueList<Finding> findings, IncentivePolicy policy) => (Name, Line, Findings, Policy) = (name, line, findings, policy);

    /// <summary>What it is about.</summary>
    public LocalizedText Name { get; }

    /// <summary>What was found, errors and warnings and what is worth knowing.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>From when on something was called an incentive.</summary>
    public IncentivePolicy Policy { get; }

    /// <summary>What values cost and earn, in ascending order; empty where it was not worked out.</summary>
    public ValueList<PayoffPiece> Pieces => Line?.Pieces ?? ValueList<PayoffPiece>.Empty;

    /// <summary>What a supplier that looks at money alone would deliver, on each side of a target that is best.</summary>
    public ValueList<RationalServiceLevel> RationalLevels => Line is null ? ValueList<RationalServiceLevel>.Empty : Line.Sides().Select(RationalServiceLevel.Of).ToValueList();

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; internal init; }

    /// <summary>Whether nothing contradicts itself, the norm or its direction; warnings and what is worth knowing aside.</summary>
    public bool IsValid => Findings.All(f => f.Severity != Severity.Error);

    internal PayoffLine? Line { get; }

    /// <summary>How the analysis came about: every stretch of values with what it costs or earns, the rational service level, and what was found.</summary>
    /// <returns>A derivation whose value says how much was found.</returns>
    public Derivation Explain() => ValidityExplanation.Of(this);
}
