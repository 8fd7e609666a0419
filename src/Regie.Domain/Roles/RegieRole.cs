namespace Regie.Roles;

/// <summary>The four roles of an organization that steers without executing (regierol).</summary>
public enum RegieRole
{
    /// <summary>Translates needs, puts them out as delegated principal, and represents the users' interest (klantmanagement).</summary>
    CustomerManagement,

    /// <summary>Sets the frameworks: sourcing strategy, catalog policy, norm frameworks, innovation (beleid, innovatie en advies; beleidsmanagement).</summary>
    PolicyInnovationAndAdvice,

    /// <summary>Guards form, dates, prices and the obligations of both parties (contractmanagement).</summary>
    ContractManagement,

    /// <summary>Measures, validates, scores and proposes (prestatiemanagement; beheersmanagement).</summary>
    PerformanceManagement,
}
