namespace Regie.ServiceTime;

/// <summary>The codes of findings about service calendars and service time.</summary>
public static class ServiceTimeFindings
{
    /// <summary>A calendar never opens.</summary>
    public static FindingCode CalendarMustHaveOpeningHours { get; } = FindingCode.Parse("REG-TIM-001");

    /// <summary>The time zone is not known to the provider.</summary>
    public static FindingCode ZoneMustBeKnown { get; } = FindingCode.Parse("REG-TIM-002");

    /// <summary>Two windows of one day overlap.</summary>
    public static FindingCode WindowsOfOneDayMustNotOverlap { get; } = FindingCode.Parse("REG-TIM-003");

    /// <summary>Two sets of hours become valid on one date.</summary>
    public static FindingCode HoursMustBecomeValidOnDifferentDates { get; } = FindingCode.Parse("REG-TIM-004");

    /// <summary>A holiday calendar is named that nobody supplied.</summary>
    public static FindingCode HolidayCalendarMustBeKnown { get; } = FindingCode.Parse("REG-TIM-005");

    /// <summary>Two exceptions of one kind speak of one day.</summary>
    public static FindingCode ExceptionsOfOneKindMustNotShareADay { get; } = FindingCode.Parse("REG-TIM-006");

    /// <summary>A moment lies outside the horizon that the calendar was compiled for.</summary>
    public static FindingCode MomentMustLieWithinHorizon { get; } = FindingCode.Parse("REG-TIM-007");

    /// <summary>A norm runs out, or counting restarts, beyond the horizon.</summary>
    public static FindingCode DueMomentMustLieWithinHorizon { get; } = FindingCode.Parse("REG-TIM-008");

    /// <summary>A due moment was asked while a pause has no end.</summary>
    public static FindingCode OpenPauseHasNoDueMoment { get; } = FindingCode.Parse("REG-TIM-009");

    /// <summary>A calendar never opens within the horizon.</summary>
    public static FindingCode CalendarMustOpenWithinHorizon { get; } = FindingCode.Parse("REG-TIM-010");

    /// <summary>The horizon begins before the calendar's first hours are valid.</summary>
    public static FindingCode HorizonMustBeginWithinValidity { get; } = FindingCode.Parse("REG-TIM-011");

    /// <summary>An end lies before its start.</summary>
    public static FindingCode EndMustNotPrecedeStart { get; } = FindingCode.Parse("REG-TIM-012");

    /// <summary>An instant or duration is finer than 100 nanoseconds.</summary>
    public static FindingCode TimeMustBeInWholeTicks { get; } = FindingCode.Parse("REG-TIM-013");

    /// <summary>A calendar has no hours at all.</summary>
    public static FindingCode CalendarMustStateItsHours { get; } = FindingCode.Parse("REG-TIM-014");

    /// <summary>An account of service time has a gap, an overlap or an empty segment.</summary>
    public static FindingCode AccountMustBeWithoutGaps { get; } = FindingCode.Parse("REG-TIM-015");

    /// <summary>An account of service time contradicts its calendar.</summary>
    public static FindingCode AccountMustFollowTheCalendar { get; } = FindingCode.Parse("REG-TIM-016");

    /// <summary>A term counted back begins before the horizon.</summary>
    public static FindingCode StartMustLieWithinHorizon { get; } = FindingCode.Parse("REG-TIM-017");

    /// <summary>A wall time occurs twice.</summary>
    public static FindingCode WallTimeMustOccurOnce { get; } = FindingCode.Parse("REG-TIM-018");

    /// <summary>A wall time does not occur.</summary>
    public static FindingCode WallTimeMustOccur { get; } = FindingCode.Parse("REG-TIM-019");
}
