namespace Regie.Compensation;

/// <summary>What a cap is on (reikwijdte van een plafond).</summary>
/// <remarks>Nested ones are applied from the narrowest to the widest, in this order.</remarks>
public enum CapScope
{
    /// <summary>The consequences of one norm in the period.</summary>
    Norm,

    /// <summary>All consequences of the period.</summary>
    Period,

    /// <summary>All consequences of the last n periods, this one included.</summary>
    Rolling,

    /// <summary>All consequences since the start of the contract.</summary>
    Contract,
}
