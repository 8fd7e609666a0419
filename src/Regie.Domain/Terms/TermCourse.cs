using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Regie.Terms;

/// <summary>How an agreement runs under a set of facts, if nothing else happens: the single way by which every end is found.</summary>
internal sealed class TermCourse
{
    private readonly TermLadder _ladder;

    private TermCourse(TermLadder ladder, IReadOnlyList<TermStep> steps, TermEnd end, TermEnding ending, TermFact? cause) =>
        (_ladder, Steps, End, Ending, Cause) = (ladder, steps, end, ending, cause);

    /// <summary>The stretches that the facts decide, in order; a renewal without end of renewals is cut off here.</summary>
    public IReadOnlyList<TermStep> Steps { get; }

    public TermEnd End { get; }

    public TermEnding Ending { get; }

    /// <summary>The notice or termination that ends it.</summary>
    public TermFact? Cause { get; }

    /// <param name="terms">The provisions.</param>
    /// <param name="facts">What happened.</param>
    /// <param name="days">The business days.</param>
    /// <param name="trial">A notice that somebody could give; null to look at the facts alone.</param>
    public static TermCourse Of(TermProvisions terms, TermFacts facts, BusinessDays days, TermFact.NoticeGiven? trial = null)
    {
        var ladder = new TermLadder(terms);
        var notices = facts.All.OfType<TermFact.NoticeGiven>().Select(n => (Notice: n, IsTrial: false)).Concat(trial is null ? [] : [(Notice: trial, IsTrial: true)])
            .Where(n => terms.RightOf(n.Notice.By) is not null)
            .Select(n => new NoticeEffect(terms, terms.RightOf(n.Notice.By)!, n.Notice, days, n.IsTrial)).ToList();
        var terminated = facts.All.OfType<TermFact.Terminated>().OrderBy(t => t.End).FirstOrDefault();
        var steps = new List<TermStep> { ladder.First };
        while (true)
        {
            var step = steps[steps.Count - 1];
            var exercised = ladder.OptionAfter(step) is { } option ? OptionExercise.Of(option, step.End.FirstDayAfter!.Value, facts, days) : null;
            notices.RemoveAll(n => n.IsVoidIn(step, exercised));
            var notice = notices.Select(n => (Effect: n, End: n.In(step))).Where(n => n.End is not null)
                // An option that was exercised first moves the end that a later notice can be for.
                .Where(n => exercised is null || n.Effect.IsAnyTimeIn(step) || n.Effect.Day < exercised)
                .OrderBy(n => n.End).ThenBy(n => n.Effect.Day).FirstOrDefault();
            var end = notice.End is { } noticed ? TermEnd.Before(noticed) : step.End;
            if (terminated is not null && terminated.End.CompareTo(end) <= 0)
                return new TermCourse(ladder, steps, terminated.End, TermEnding.Termination, terminated);
            if (notice.End is not null)
                return new TermCourse(ladder, steps, end, TermEnding.Notice, notice.Effect.Notice);
            if (exercised is { } on)
                steps.Add(ladder.With(step, ladder.OptionAfter(step)!, on));
            else if (!ladder.CanRenew(step))
                return new TermCourse(ladder, steps, step.End, step.End.IsOpen ? TermEnding.None : TermEnding.Expiry, null);
            else if (notices.Count == 0 && terminated is null && terms.Renewal!.Most is null && terms.MaximumEnd.IsOpen)
                return new TermCourse(ladder, steps, TermEnd.Never, TermEnding.None, null);
            else
                steps.Add(ladder.Renewed(step));
        }
    }

    /// <summary>The stretches up to a day, and those that begin before it.</summary>
    public IEnumerable<TermStep> StepsUntil(LocalDate firstDayAfter)
    {
        foreach (var step in Steps.Where(s => s.Start < firstDayAfter))
            yield return step;
        if (!End.IsOpen)
            yield break;
        for (var step = Steps[Steps.Count - 1]; step.End.FirstDayAfter < firstDayAfter && _ladder.CanRenew(step);)
            yield return step = _ladder.Renewed(step);
    }
}
