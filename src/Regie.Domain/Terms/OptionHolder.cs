namespace Regie.Terms;

/// <summary>Who may exercise an option (optiehouder).</summary>
public enum OptionHolder
{
    /// <summary>The principal alone (opdrachtgever).</summary>
    Principal,

    /// <summary>The contractor alone (opdrachtnemer).</summary>
    Contractor,

    /// <summary>Both together: each must declare it, and the later declaration counts (beide partijen).</summary>
    Mutual,
}
