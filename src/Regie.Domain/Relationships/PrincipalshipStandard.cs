namespace Regie.Relationships;

/// <summary>What is asked of the one who commissions: being principal means another thing towards a supplier than for a customer (maatstaf voor opdrachtgeverschap).</summary>
public enum PrincipalshipStandard
{
    /// <summary>It is enough to say who wants what outcome; completing that is the contractor's own work (klantzijde).</summary>
    CustomerSide,

    /// <summary>An assignment is professional and verifiable, or it is refused (leverancierszijde).</summary>
    SupplierSide,
}
