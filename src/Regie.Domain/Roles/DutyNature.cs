namespace Regie.Roles;

/// <summary>What kind of duty it is (aard van een taak).</summary>
public enum DutyNature
{
    /// <summary>Producing services: doing, not steering (productie).</summary>
    Production,

    /// <summary>Holding one of the regie roles.</summary>
    RegieRole,

    /// <summary>A single act or decision.</summary>
    Act,
}
