using System;

namespace Regie.Terms;

/// <summary>That a side may give notice, against which ends, and how (opzegrecht).</summary>
public sealed record NoticeRight
{
    private NoticeRight(ContractingSide by, NoticeRule rule, NoticeMoment moment) => (By, Rule, Moment) = (by, rule, moment);

    /// <summary>The side that may give notice.</summary>
    public ContractingSide By { get; }

    /// <summary>What a notice must satisfy.</summary>
    public NoticeRule Rule { get; }

    /// <summary>Against which ends.</summary>
    public NoticeMoment Moment { get; }

    /// <summary>A right to give notice against the end of the running term.</summary>
    /// <param name="by">The side.</param>
    /// <param name="rule">What a notice must satisfy.</param>
    /// <returns>The right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not declared.</exception>
    public static NoticeRight Of(ContractingSide by, NoticeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new NoticeRight(TermGuard.Declared(by, nameof(by)), rule, NoticeMoment.EndOfTerm);
    }

    /// <summary>The right, against other ends.</summary>
    /// <param name="moment">Against which ends.</param>
    /// <returns>A new right.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="moment"/> is not declared.</exception>
    public NoticeRight Against(NoticeMoment moment) => moment is >= NoticeMoment.EndOfTerm and <= NoticeMoment.AnyTime
        ? new NoticeRight(By, Rule, moment)
        : throw new ArgumentOutOfRangeException(nameof(moment), moment, "No declared moment of notice.");

    /// <summary>Whether it can end the agreement at any time in a stretch of the term.</summary>
    internal bool IsAnyTimeIn(TermStep step) => Moment == NoticeMoment.AnyTime || step.IsIndefinite || (Moment == NoticeMoment.AnyTimeOnceRenewed && step.Renewals > 0);
}
