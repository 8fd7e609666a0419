using System;
using System.Linq;
using Regie.Measurements;

namespace Regie.Clocks;

/// <summary>What events mean for the clocks of an agreement (klokbeleid).</summary>
/// <example><code>ClockPolicy.Default with { PriorityChange = PriorityChangeRule.Keep }</code></example>
public sealed record ClockPolicy
{
    /// <summary>States a policy.</summary>
    /// <param name="stoppedByPauses">The clocks that a pause stops.</param>
    /// <param name="start">When clocks start.</param>
    /// <param name="priorityChange">What a change of priority does.</param>
    /// <param name="reopenedTime">Whether the time between resolved and reopened counts.</param>
    /// <param name="warnAt">At which parts of the norm to warn, each above 0 % and below 100 %.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not declared.</exception>
    /// <exception cref="ArgumentException">A threshold is not between 0 % and 100 %.</exception>
    public ClockPolicy(ValueList<ClockKind> stoppedByPauses, ClockStart start, PriorityChangeRule priorityChange, ReopenedTimeRule reopenedTime, ValueList<Percentage> warnAt) =>
        (StoppedByPauses, Start, PriorityChange, ReopenedTime, WarnAt) = (stoppedByPauses, start, priorityChange, reopenedTime, warnAt);

    /// <summary>
    /// Pauses stop every clock but that of the response; clocks start at creation; a change of priority recomputes; the time between resolved and reopened
    /// does not count; warnings at 50 % and 75 %.
    /// </summary>
    public static ClockPolicy Default { get; } = new(
        [ClockKind.Attend, ClockKind.Fix, ClockKind.Complete], ClockStart.AtCreation, PriorityChangeRule.Recompute, ReopenedTimeRule.DoesNotCount, [Percentage.Of(50), Percentage.Of(75)]);

    /// <summary>The clocks that a pause stops.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is not declared.</exception>
    public ValueList<ClockKind> StoppedByPauses
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(StoppedByPauses));
            field = value.All(k => k is >= ClockKind.Respond and <= ClockKind.Complete) ? value : throw Undeclared(nameof(StoppedByPauses), value);
        }
    }

    /// <summary>When clocks start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not declared.</exception>
    public ClockStart Start
    {
        get;
        init => field = value is ClockStart.AtCreation or ClockStart.AtAssignment ? value : throw Undeclared(nameof(Start), value);
    }

    /// <summary>What a change of priority does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not declared.</exception>
    public PriorityChangeRule PriorityChange
    {
        get;
        init => field = value is >= PriorityChangeRule.Recompute and <= PriorityChangeRule.Keep ? value : throw Undeclared(nameof(PriorityChange), value);
    }

    /// <summary>Whether the time between resolved and reopened counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not declared.</exception>
    public ReopenedTimeRule ReopenedTime
    {
        get;
        init => field = value is ReopenedTimeRule.DoesNotCount or ReopenedTimeRule.Counts ? value : throw Undeclared(nameof(ReopenedTime), value);
    }

    /// <summary>At which parts of the norm to warn, each above 0 % and below 100 %.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A threshold is not between 0 % and 100 %.</exception>
    public ValueList<Percentage> WarnAt
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(WarnAt));
            field = value.All(p => p.Value is > 0 and < 100) ? value : throw new ArgumentException($"A warning threshold lies between 0 % and 100 %; one of {value} does not.", nameof(WarnAt));
        }
    }

    /// <summary>The policy in one line.</summary>
    /// <returns>For example <c>pauses stop Attend, Fix, Complete; AtCreation; Recompute; DoesNotCount; warn at 50%, 75%</c>.</returns>
    public override string ToString() =>
        $"pauses stop {(StoppedByPauses.Count > 0 ? string.Join(", ", StoppedByPauses) : "no clock")}; {Start}; {PriorityChange}; {ReopenedTime}; {(WarnAt.Count > 0 ? "warn at " + string.Join(", ", WarnAt) : "no warnings")}";

    private static ArgumentOutOfRangeException Undeclared(string name, object value) => new(name, value, "The value is not declared.");
}
