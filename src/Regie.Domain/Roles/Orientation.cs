namespace Regie.Roles;

/// <summary>Which way a regie role looks; it follows from the role and is stored nowhere (oriëntatie).</summary>
public enum Orientation
{
    /// <summary>Towards customers: needs, problems, new ways of support, policy, advice (klantoriëntatie).</summary>
    Customer,

    /// <summary>Towards suppliers: contracts, control, delivery performance, results (leveranciersoriëntatie).</summary>
    Supplier,
}
