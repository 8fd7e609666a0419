namespace Regie.Holidays;

/// <summary>In which years 5 May counts as a holiday (Bevrijdingsdag).</summary>
public enum LiberationDayRule
{
    /// <summary>In no year.</summary>
    Never,

    /// <summary>In the years that divide by five, as most collective agreements have it (lustrumjaren).</summary>
    LustrumYears,

    /// <summary>In every year.</summary>
    EveryYear,
}
