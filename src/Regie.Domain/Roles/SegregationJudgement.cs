using System.Linq;
using NodaTime;

namespace Regie.Roles;

/// <summary>What a policy says of a record on a day (oordeel over functiescheiding).</summary>
public sealed record SegregationJudgement
{
    internal SegregationJudgement(LocalDate on, ValueList<SegregationConflict> conflicts, ValueList<Finding> unusable) => (On, Conflicts, Unusable) = (on, conflicts, unusable);

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The rules that were broken, in the order of the rules.</summary>
    public ValueList<SegregationConflict> Conflicts { get; }

    /// <summary>What in the record could not be judged: unknown duties, controls for rules that do not exist.</summary>
    public ValueList<Finding> Unusable { get; }

    /// <summary>All findings.</summary>
    public ValueList<Finding> Findings => Unusable.Concat(Conflicts.Select(c => c.Finding)).ToValueList();

    /// <summary>Whether nothing is an error.</summary>
    public bool IsAllowed => Findings.All(f => f.Severity != Severity.Error);
}
