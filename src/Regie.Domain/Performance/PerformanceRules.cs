namespace Regie.Performance;

/// <summary>The names of the steps in derivations about performance.</summary>
public static class PerformanceRules
{
    /// <summary>The judgement on a norm.</summary>
    public static RuleId Norm { get; } = new("performance.norm");

    /// <summary>The measurements that count.</summary>
    public static RuleId Counted { get; } = new("performance.counted");

    /// <summary>Those that did not do what was asked.</summary>
    public static RuleId Missed { get; } = new("performance.missed");

    /// <summary>Those that do not count, on a ground.</summary>
    public static RuleId Excused { get; } = new("performance.excused");

    /// <summary>Events open and overdue at the end of the period.</summary>
    public static RuleId Overdue { get; } = new("performance.overdue");

    /// <summary>Observations that belong to another period, or to none yet.</summary>
    public static RuleId Outside { get; } = new("performance.outside");

    /// <summary>The exact value of an indicator.</summary>
    public static RuleId Value { get; } = new("performance.value");

    /// <summary>How measurements became the value.</summary>
    public static RuleId Aggregation { get; } = new("performance.aggregation");

    /// <summary>A rounding for display, on which no verdict rests.</summary>
    public static RuleId DisplayRounding { get; } = new("performance.display-rounding");

    /// <summary>A value brought to the length of a whole period.</summary>
    public static RuleId ProRata { get; } = new("performance.pro-rata");

    /// <summary>How far the value is from the target.</summary>
    public static RuleId Margin { get; } = new("performance.margin");

    /// <summary>When something was delivered.</summary>
    public static RuleId Delivery { get; } = new("performance.delivery");

    /// <summary>What a person judged.</summary>
    public static RuleId Judgement { get; } = new("performance.judgement");
}
