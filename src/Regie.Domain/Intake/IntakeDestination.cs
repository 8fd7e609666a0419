namespace Regie.Intake;

/// <summary>Where what comes in goes (bestemming).</summary>
public enum IntakeDestination
{
    /// <summary>The service desk, at once (servicedesk, onmiddellijk).</summary>
    ServiceDeskAtOnce,

    /// <summary>The service desk (servicedesk).</summary>
    ServiceDesk,

    /// <summary>Elsewhere: outside the represented domains (doorverwijzing).</summary>
    Referral,

    /// <summary>The policy role has to decide first (beleidsspoor).</summary>
    PolicyTrack,

    /// <summary>Customer management, to find out what is needed (vraagarticulatie).</summary>
    Articulation,

    /// <summary>An order from the catalog, without regie (catalogusbestelling).</summary>
    CatalogOrder,

    /// <summary>The service desk, with a form (servicedesk met formulier).</summary>
    OrderForm,

    /// <summary>A decision on a deviation from the catalog (afwijkingsbesluit).</summary>
    DeviationDecision,

    /// <summary>An assignment under a contract in force (opdracht onder contract).</summary>
    AssignmentUnderContract,

    /// <summary>Advice on how to source it (inkoopadvies).</summary>
    SourcingAdvice,
}
