namespace Regie.Amendments;

/// <summary>Whether a fact is established (vaststelling).</summary>
public enum FactAnswer
{
    /// <summary>Nobody has established it; that is no yes and no no.</summary>
    NotEstablished,

    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not so.</summary>
    No,
}
