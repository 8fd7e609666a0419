namespace Regie.Terms;

/// <summary>How an option stands on a day (stand van een optie).</summary>
public enum OptionState
{
    /// <summary>An earlier option must be exercised first (wacht op een eerdere optie).</summary>
    Waiting,

    /// <summary>It can be exercised (open).</summary>
    Open,

    /// <summary>Its condition is not met, or was not judged yet (voorwaarde niet vervuld).</summary>
    NotEarned,

    /// <summary>It was exercised in time (gelicht).</summary>
    Exercised,

    /// <summary>It can no longer be exercised (vervallen).</summary>
    Lapsed,
}
