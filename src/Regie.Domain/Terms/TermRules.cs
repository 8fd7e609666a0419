namespace Regie.Terms;

/// <summary>The names of the steps in derivations about terms and notice.</summary>
public static class TermRules
{
    /// <summary>The last day on which notice is in time.</summary>
    public static RuleId LatestNotice { get; } = new("term.latest-notice");

    /// <summary>The last day on which an option can be exercised.</summary>
    public static RuleId LastExercise { get; } = new("term.last-exercise");

    /// <summary>The end that a deadline is counted from.</summary>
    public static RuleId End { get; } = new("term.end");

    /// <summary>The last end of a month, quarter or year that is not after the end.</summary>
    public static RuleId AlignedEnd { get; } = new("term.aligned-end");

    /// <summary>The notice period, counted back or on.</summary>
    public static RuleId Period { get; } = new("term.notice-period");

    /// <summary>The day before the period begins.</summary>
    public static RuleId DayBefore { get; } = new("term.day-before");

    /// <summary>A last day that moved to the business day before.</summary>
    public static RuleId BusinessDay { get; } = new("term.business-day");

    /// <summary>The first day on which it is late.</summary>
    public static RuleId FirstDayAfter { get; } = new("term.first-day-after");

    /// <summary>The day to send something by.</summary>
    public static RuleId SendBy { get; } = new("term.send-by");

    /// <summary>The end if nobody acts.</summary>
    public static RuleId ProjectedEnd { get; } = new("term.projected-end");

    /// <summary>The end that nobody can bring forward.</summary>
    public static RuleId CommittedEnd { get; } = new("term.committed-end");

    /// <summary>The first end that a side can bring about.</summary>
    public static RuleId EarliestExit { get; } = new("term.earliest-exit");

    /// <summary>What a notice does.</summary>
    public static RuleId NoticeJudged { get; } = new("term.notice-judged");

    /// <summary>The first term.</summary>
    public static RuleId Initial { get; } = new("term.initial");

    /// <summary>An option that was exercised.</summary>
    public static RuleId Option { get; } = new("term.option");

    /// <summary>A tacit renewal.</summary>
    public static RuleId Renewal { get; } = new("term.renewal");

    /// <summary>What ends the agreement.</summary>
    public static RuleId Ending { get; } = new("term.ending");
}
