using System.Linq;
using Regie.Explanation;
using Regie.Language;

namespace Regie.Validity;

/// <summary>What a table over several dimensions leaves open, says twice, or says in vain (verslag van een beslistabel).</summary>
public sealed record DecisionReport
{
    internal DecisionReport(DecisionTable table, ValueList<Finding> findings) => (Table, Findings) = (table, findings);

    /// <summary>The table.</summary>
    public DecisionTable Table { get; }

    /// <summary>What was found.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The cases that no line covers, none of them twice.</summary>
    public ValueList<DecisionCase> Gaps { get; internal init; } = ValueList<DecisionCase>.Empty;

    /// <summary>The pairs of lines, numbered from 0, that cover a case with different outcomes, with the cases.</summary>
    public ValueList<(int Line, int Other, DecisionCase Cases)> Overlaps { get; internal init; } = ValueList<(int, int, DecisionCase)>.Empty;

    /// <summary>The lines, numbered from 0, that never apply.</summary>
    public ValueList<int> Unreachable { get; internal init; } = ValueList<int>.Empty;

    /// <summary>The pairs of lines, numbered from 0, that could be one.</summary>
    public ValueList<(int Line, int Other)> Mergeable { get; internal init; } = ValueList<(int, int)>.Empty;

    /// <summary>Whether every case has exactly one outcome; lines without use aside.</summary>
    public bool IsValid => Findings.All(f => f.Severity != Severity.Error);

    /// <summary>How the analysis came about.</summary>
    /// <returns>A derivation whose value says how much was found.</returns>
    public Derivation Explain() => new Derivation(ValidityRules.Analysis, Table.Name, new DerivedValue.Statement(ValidityExplanation.Count(Findings)))
        .WithInput(LocalizedText.Of("gelezen", "read by"), new DerivedValue.Statement(Table.Reading.Label()))
        .WithInput(LocalizedText.Of("regels", "lines"), new DerivedValue.Number(Table.Lines.Count, Measurements.Unit.Count))
        .WithSteps(Findings.Select(ValidityExplanation.Found));
}
