namespace Regie.Norms;

/// <summary>How far the boundaries of assessment periods lie apart (beoordelingsritme).</summary>
public enum PeriodStep
{
    /// <summary>Seven days.</summary>
    Week,

    /// <summary>A calendar month from the anchor day.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Six months.</summary>
    HalfYear,

    /// <summary>A year; anchored on the start of a contract, a contract year.</summary>
    Year,
}
