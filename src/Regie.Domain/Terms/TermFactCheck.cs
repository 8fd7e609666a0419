using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Regie.Terms;

/// <summary>What is wrong with the facts: declarations and notices that did not do what they were meant for.</summary>
internal static class TermFactCheck
{
    public static IEnumerable<Finding> Of(TermProvisions terms, TermFacts known, BusinessDays days)
    {
        var standings = OptionStandings.Of(terms, known, days, known.All.Count == 0 ? terms.Term.Start : known.All[known.All.Count - 1].On);
        foreach (var fact in known.All)
            switch (fact)
            {
                case TermFact.NoticeGiven notice:
                    foreach (var finding in NoticeJudge.Of(terms, known, days, notice).Findings)
                        yield return finding;
                    break;
                case TermFact.ConditionJudged judged when terms.Options.All(o => o.Condition?.Name != judged.Condition):
                    yield return OptionProblems.UnknownCondition(terms, judged);
                    break;
                case TermFact.OptionExercised exercise:
                    var standing = standings.FirstOrDefault(s => s.Option.Name == exercise.Option);
                    if (standing is null)
                        yield return OptionProblems.Unknown(terms, exercise.Option);
                    else if (ProblemOf(terms, known, days, exercise, standing) is { } problem)
                        yield return problem;
                    break;
            }
    }

    private static Finding? ProblemOf(TermProvisions terms, TermFacts known, BusinessDays days, TermFact.OptionExercised exercise, OptionStanding standing)
    {
        var (option, end) = (standing.Option, standing.Deadline.End.FirstDayAfter!.Value);
        if (!OptionExercise.IsByHolder(option, exercise))
            return OptionProblems.NotItsHolder(terms, option, exercise);
        if (!OptionExercise.IsInTime(option, exercise, end, days))
            return OptionProblems.Late(terms, exercise, standing.Deadline, Period.DaysBetween(standing.Deadline.LastDay, option.Exercise.DayOf(exercise.On, exercise.At)));
        if (!OptionExercise.IsEarned(option, known, exercise.On))
            return OptionProblems.NotEarned(terms, option, exercise);
        if (standing.State == OptionState.Exercised)
            return null;
        return OptionExercise.Of(option, end, known, days) is null ? OptionProblems.OneSided(terms, option, exercise, standing.Deadline.LastDay) : OptionProblems.OutOfOrder(terms, exercise);
    }
}
