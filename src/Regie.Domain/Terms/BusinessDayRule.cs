namespace Regie.Terms;

/// <summary>What becomes of a last day that is no business day; a later day is never chosen, because notice would then be late (werkdagregel).</summary>
public enum BusinessDayRule
{
    /// <summary>The business day before it (voorafgaande werkdag).</summary>
    Preceding,

    /// <summary>It stays, business day or not (ongewijzigd).</summary>
    Unmoved,
}
