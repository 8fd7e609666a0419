namespace Regie.Norms;

/// <summary>Which of the six judgements a <see cref="Verdict"/> is.</summary>
public enum VerdictKind
{
    /// <summary>The norm was met.</summary>
    Met,

    /// <summary>The norm was not met.</summary>
    NotMet,

    /// <summary>Nothing can be said.</summary>
    NotAssessable,

    /// <summary>The norm does not apply.</summary>
    NotApplicable,

    /// <summary>An open objection would change the judgement.</summary>
    Disputed,

    /// <summary>Two rules conflict.</summary>
    Conflict,
}
