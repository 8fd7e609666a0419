namespace Regie.Roles;

/// <summary>Whose hand a rule looks at (wie een regel bindt).</summary>
public enum SegregationBinding
{
    /// <summary>One person performs both duties.</summary>
    Person,

    /// <summary>Both duties are performed on behalf of one party, whoever its people are.</summary>
    Party,
}
