using System;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Roles;

/// <summary>A host judges a rule otherwise than its profile, decided by name and with a motive (afwijkend oordeel over functiescheiding).</summary>
public sealed record SegregationOverride
{
    /// <summary>States the decision.</summary>
    /// <param name="rule">The code of the rule.</param>
    /// <param name="grade">What it says here.</param>
    /// <param name="by">Who decided so.</param>
    /// <param name="motive">Why.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="motive"/> is empty.</exception>
    public SegregationOverride(FindingCode rule, SegregationGrade grade, PersonId by, string motive)
    {
        Rule = Given.Something(rule, nameof(rule));
        Grade = Given.Something(grade, nameof(grade));
        By = Given.Something(by, nameof(by));
        Motive = Given.Text(motive, nameof(motive));
    }

    /// <summary>The code of the rule.</summary>
    public FindingCode Rule { get; }

    /// <summary>What it says here.</summary>
    public SegregationGrade Grade { get; }

    /// <summary>Who decided so.</summary>
    public PersonId By { get; }

    /// <summary>Why.</summary>
    public string Motive { get; }
}
