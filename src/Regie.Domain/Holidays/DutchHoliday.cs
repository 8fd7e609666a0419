namespace Regie.Holidays;

/// <summary>A day that Dutch contracts may treat as a holiday (feestdag).</summary>
public enum DutchHoliday
{
    /// <summary>1 January (Nieuwjaarsdag).</summary>
    NewYearsDay,

    /// <summary>The Friday before Easter (Goede Vrijdag).</summary>
    GoodFriday,

    /// <summary>Easter Sunday (eerste paasdag).</summary>
    EasterSunday,

    /// <summary>The day after Easter Sunday (tweede paasdag).</summary>
    EasterMonday,

    /// <summary>King's Day on 27 April, a Sunday moves to Saturday; before 2014 Queen's Day on 30 April, a Sunday moved to Saturday, before 1980 to Monday (Koningsdag, Koninginnedag).</summary>
    KingsDay,

    /// <summary>5 May (Bevrijdingsdag); in which years it counts is a <see cref="LiberationDayRule"/>.</summary>
    LiberationDay,

    /// <summary>The Thursday 39 days after Easter (Hemelvaartsdag).</summary>
    AscensionDay,

    /// <summary>The Sunday 49 days after Easter (eerste pinksterdag).</summary>
    WhitSunday,

    /// <summary>The Monday 50 days after Easter (tweede pinksterdag).</summary>
    WhitMonday,

    /// <summary>25 December (eerste kerstdag).</summary>
    ChristmasDay,

    /// <summary>26 December (tweede kerstdag).</summary>
    BoxingDay,
}
