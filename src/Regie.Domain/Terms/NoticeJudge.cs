using System.Linq;
using NodaTime;

namespace Regie.Terms;

/// <summary>Judges a notice by what was known on its day.</summary>
internal static class NoticeJudge
{
    public static NoticeJudgement Of(TermProvisions terms, TermFacts facts, BusinessDays days, TermFact.NoticeGiven notice)
    {
        var before = TermFacts.Of(facts.KnownOn(notice.On).All.Where(f => !f.Equals(notice)));
        var without = TermCourse.Of(terms, before, days);
        var running = without.StepsUntil(notice.On.PlusDays(1)).LastOrDefault() ?? without.Steps[0];

        // What an option exercised before it has moved is no longer an end to give notice for.
        foreach (var extended in without.Steps.Where(s => s.Kind == TermStepKind.Option && s.Start >= running.End.FirstDayAfter && s.ExercisedOn <= notice.On))
            running = extended;
        if (terms.RightOf(notice.By) is not { } right)
            return new NoticeJudgement(notice, NoticeOutcome.WithoutRight, notice.For ?? running.End, without.End) { Findings = [NoticeProblems.WithoutRight(terms, notice)] };

        var effect = new NoticeEffect(terms, right, notice, days, isWellMeant: false);
        var with = TermCourse.Of(terms, before.With(notice), days);

        // In time for an end that comes anyway, it still keeps an option from moving that end.
        var works = with.Ending == TermEnding.Notice && notice.Equals(with.Cause) && (with.End.CompareTo(without.End) < 0 || new TermLadder(terms).OptionAfter(with.Steps[with.Steps.Count - 1]) is not null);
        var asked = notice.For ?? (works && effect.IsAnyTimeIn(running) ? with.End : running.End);
        var deadline = asked.FirstDayAfter is { } end ? right.Rule.LatestNotice(end, days) : null;
        var late = deadline is null || effect.Day <= deadline.LastDay ? 0 : Period.DaysBetween(deadline.LastDay, effect.Day);
        var outcome = works ? (with.End.CompareTo(asked) == 0 ? NoticeOutcome.InTime : NoticeOutcome.WorksForLaterEnd)
            : late > 0 && right.Rule.Late == LateNoticeRule.Void && without.End.CompareTo(asked) > 0 ? NoticeOutcome.Void
            : NoticeOutcome.ChangesNothing;
        return new NoticeJudgement(notice, outcome, asked, with.End)
        {
            Deadline = deadline,
            DaysLate = late,
            Findings = outcome switch
            {
                NoticeOutcome.InTime => ValueList<Finding>.Empty,
                NoticeOutcome.Void => [NoticeProblems.Void(terms, right, notice, deadline!, late)],
                NoticeOutcome.ChangesNothing => [NoticeProblems.ChangesNothing(terms, notice, with.End)],
                _ when late > 0 => [NoticeProblems.Late(terms, right, notice, (deadline!, late), with.End)],
                _ when terms.EarliestEnd > asked.FirstDayAfter => [NoticeProblems.BeforeMinimum(terms, notice, asked, with.End)],
                _ => [NoticeProblems.NoSuchEnd(terms, right, notice, asked, with.End)],
            },
        };
    }
}
