namespace Regie.Finance;

/// <summary>What happens to the digits that a rounding drops (afrondingswijze).</summary>
public enum RoundingMode
{
    /// <summary>To the nearest; a half goes away from zero, so that a malus and a bonus of the same size round alike (rekenkundig, half omhoog).</summary>
    HalfUp,

    /// <summary>To the nearest; a half goes to the even digit (bankiersafronding).</summary>
    HalfEven,

    /// <summary>The digits are cut off, towards zero (afkappen).</summary>
    Truncate,
}
