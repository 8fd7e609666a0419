namespace Regie.Needs;

/// <summary>What can be known of a need (soort aspect van een behoefte).</summary>
public enum NeedFacetKind
{
    /// <summary>Whom it is for.</summary>
    Who,

    /// <summary>What outcome is wanted.</summary>
    Outcome,

    /// <summary>Why: which primary process it serves, and with what effect.</summary>
    Why,

    /// <summary>Where.</summary>
    Where,

    /// <summary>When.</summary>
    When,

    /// <summary>By what measurable criterion it is accepted.</summary>
    Criterion,

    /// <summary>How much, or how large.</summary>
    Quantity,

    /// <summary>How good.</summary>
    Quality,

    /// <summary>Who holds the budget.</summary>
    BudgetHolder,

    /// <summary>Whether its constraints were checked against policy.</summary>
    PolicyCheck,

    /// <summary>To which work domain it belongs.</summary>
    Domain,
}
