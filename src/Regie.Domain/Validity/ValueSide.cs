namespace Regie.Validity;

/// <summary>Which values, seen from the target (zijde van de streefwaarde).</summary>
public enum ValueSide
{
    /// <summary>All values, because one way is better.</summary>
    Whole,

    /// <summary>The values below a target that is best.</summary>
    BelowTarget,

    /// <summary>The values above a target that is best.</summary>
    AboveTarget,
}
