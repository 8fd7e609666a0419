namespace Regie.Assignments;

/// <summary>What follows where something is not known (gevolg van onvolledigheid).</summary>
public enum ReadinessConsequence
{
    /// <summary>Regie asks; nothing is refused (navragen).</summary>
    Asked,

    /// <summary>It does not go ahead until it is stated (geweigerd).</summary>
    Refused,
}
