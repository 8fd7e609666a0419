namespace Regie.Roles;

/// <summary>What a duty is performed on (soort onderwerp van een taak).</summary>
public enum DutySubjectKind
{
    /// <summary>A unit that produces services.</summary>
    ProductionUnit,

    /// <summary>A measurement.</summary>
    Measurement,

    /// <summary>A norm.</summary>
    Norm,

    /// <summary>A settlement.</summary>
    Settlement,

    /// <summary>An order.</summary>
    Order,

    /// <summary>A deviation.</summary>
    Deviation,

    /// <summary>A need.</summary>
    Need,

    /// <summary>A contract.</summary>
    Contract,

    /// <summary>A chain of relationships.</summary>
    Chain,

    /// <summary>A rule of policy.</summary>
    PolicyRule,

    /// <summary>A relationship.</summary>
    Relationship,
}
