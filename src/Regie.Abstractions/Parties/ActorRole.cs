namespace Regie.Parties;

/// <summary>Who acts, or must act: the four regie roles and those around them (rol).</summary>
/// <remarks>The first four are the regie roles; the service desk is production, not regie.</remarks>
public enum ActorRole
{
    /// <summary>Customer management: connects the primary process with support operations and represents the users' interest (klantmanagement).</summary>
    CustomerManagement,

    /// <summary>Policy, innovation and advice: the frameworks, from sourcing strategy to norms (beleid, innovatie en advies).</summary>
    PolicyInnovationAndAdvice,

    /// <summary>Contract management: form, dates, prices and obligations of both parties (contractmanagement).</summary>
    ContractManagement,

    /// <summary>Performance management: measures, validates, scores and proposes (prestatiemanagement).</summary>
    PerformanceManagement,

    /// <summary>The service desk, with account management: production (servicedesk).</summary>
    ServiceDesk,

    /// <summary>The external supplier (leverancier).</summary>
    Supplier,

    /// <summary>The internal customer (klant).</summary>
    Customer,

    /// <summary>The program that embeds this library: a wrong call or missing reference data (de omringende toepassing).</summary>
    Host,
}
