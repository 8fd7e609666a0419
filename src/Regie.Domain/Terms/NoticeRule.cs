using System;
using NodaTime;

namespace Regie.Terms;

/// <summary>What a clause demands of a notice: its period, how that is counted, and when it counts as given (opzegregeling).</summary>
/// <remarks>By default counted back, moved to the business day before, received by that day, and working for the next end where it is late.</remarks>
/// <example><code>NoticeRule.Of(NoticePeriod.Months(3)).WithLeadDays(2).WithCutOff(new LocalTime(17, 0))</code></example>
public sealed record NoticeRule
{
    private NoticeRule(NoticePeriod period) => Period = period;

    /// <summary>How long before the end.</summary>
    public NoticePeriod Period { get; }

    /// <summary>From which end it is counted.</summary>
    public NoticeCounting Counting { get; private init; } = NoticeCounting.Backward;

    /// <summary>What becomes of a last day that is no business day.</summary>
    public BusinessDayRule BusinessDay { get; private init; } = BusinessDayRule.Preceding;

    /// <summary>Which moment must be in time.</summary>
    public ReceiptRule Receipt { get; private init; } = ReceiptRule.ReceivedBy;

    /// <summary>How many calendar days a notice is under way; 0 unless stated.</summary>
    public int LeadDays { get; private init; }

    /// <summary>The last time of day at which a notice still counts as given that day; null where the whole day counts.</summary>
    public LocalTime? CutOff { get; private init; }

    /// <summary>What a late notice does.</summary>
    public LateNoticeRule Late { get; private init; } = LateNoticeRule.WorksForNextEnd;

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>A rule with the defaults.</summary>
    /// <param name="period">How long before the end.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public static NoticeRule Of(NoticePeriod period) => new(period ?? throw new ArgumentNullException(nameof(period)));

    /// <summary>Counts from the other end.</summary>
    /// <param name="counting">From which end.</param>
    /// <returns>A new rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="counting"/> is not declared.</exception>
    public NoticeRule Counted(NoticeCounting counting) => counting is >= NoticeCounting.Backward and <= NoticeCounting.Forward
        ? this with { Counting = counting }
        : throw new ArgumentOutOfRangeException(nameof(counting), counting, "No declared counting.");

    /// <summary>States what becomes of a last day that is no business day.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>A new rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not declared.</exception>
    public NoticeRule Moved(BusinessDayRule rule) => rule is >= BusinessDayRule.Preceding and <= BusinessDayRule.Unmoved
        ? this with { BusinessDay = rule }
        : throw new ArgumentOutOfRangeException(nameof(rule), rule, "No declared rule for business days.");

    /// <summary>States which moment must be in time.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>A new rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not declared.</exception>
    public NoticeRule Given(ReceiptRule rule) => rule is >= ReceiptRule.ReceivedBy and <= ReceiptRule.SentBy
        ? this with { Receipt = rule }
        : throw new ArgumentOutOfRangeException(nameof(rule), rule, "No declared rule for receipt.");

    /// <summary>States how long a notice is under way: it is sent that many days earlier.</summary>
    /// <param name="days">Calendar days, 0 to 60.</param>
    /// <returns>A new rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is another number.</exception>
    public NoticeRule WithLeadDays(int days) => days is >= 0 and <= 60
        ? this with { LeadDays = days }
        : throw new ArgumentOutOfRangeException(nameof(days), days, "A notice is 0 to 60 days under way.");

    /// <summary>States the last time of day; what comes after it counts as given the next day.</summary>
    /// <param name="time">The time; that moment itself is in time.</param>
    /// <returns>A new rule.</returns>
    public NoticeRule WithCutOff(LocalTime time) => this with { CutOff = time };

    /// <summary>States what a late notice does.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>A new rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not declared.</exception>
    public NoticeRule WhenLate(LateNoticeRule rule) => rule is >= LateNoticeRule.WorksForNextEnd and <= LateNoticeRule.Void
        ? this with { Late = rule }
        : throw new ArgumentOutOfRangeException(nameof(rule), rule, "No declared rule for late notice.");

    /// <summary>States the clause that it stands in.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public NoticeRule Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };
}
