namespace Regie.Settlement;

/// <summary>What became of the consequence of one judgement (uitkomst van een regel).</summary>
public enum LineOutcome
{
    /// <summary>It counts.</summary>
    Counted,

    /// <summary>The judgement has no consequence.</summary>
    NoConsequence,

    /// <summary>The norm is in its bedding-in period: measured, without consequence.</summary>
    BeddingIn,

    /// <summary>The judgement is open: in dispute, in conflict, or deemed not met without the value that the consequence depends on.</summary>
    Held,

    /// <summary>The norm could not be assessed: no consequence, and said so.</summary>
    NotAssessed,

    /// <summary>Its events have a larger consequence already.</summary>
    SameEvent,
}
