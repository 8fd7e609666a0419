namespace Regie.Obligations;

/// <summary>What can happen to an obligation (soort gebeurtenis van een verplichting).</summary>
public enum ObligationEventKind
{
    /// <summary>It was agreed.</summary>
    Created,

    /// <summary>It began to bind.</summary>
    TookEffect,

    /// <summary>It was put off.</summary>
    Suspended,

    /// <summary>It has to be performed again.</summary>
    Resumed,

    /// <summary>One of its occurrences was performed.</summary>
    Performed,

    /// <summary>One of its occurrences was not performed, or a continuing obligation was not kept.</summary>
    Breached,

    /// <summary>All that was owed was performed.</summary>
    Fulfilled,

    /// <summary>It was not performed in time.</summary>
    Violated,

    /// <summary>The obligated party was released.</summary>
    Discharged,

    /// <summary>Its term ended.</summary>
    Expired,
}
