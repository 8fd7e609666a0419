using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Regie.Terms;

/// <summary>How all options of an agreement stand on a day.</summary>
internal static class OptionStandings
{
    public static ValueList<OptionStanding> Of(TermProvisions terms, TermFacts known, BusinessDays days, LocalDate asOf)
    {
        var ladder = new TermLadder(terms);
        var course = TermCourse.Of(terms, known, days);
        var standings = new List<OptionStanding>();
        var step = ladder.First;
        foreach (var option in terms.Options)
        {
            var taken = course.Steps.FirstOrDefault(s => s.Options == standings.Count + 1 && s.Kind == TermStepKind.Option);
            var deadline = option.Exercise.LatestNotice(step.End.FirstDayAfter!.Value, days);
            var next = ladder.With(step, option, asOf);
            var state = taken is not null ? OptionState.Exercised
                : standings.LastOrDefault()?.State is OptionState.Lapsed || deadline.LastDay < asOf || (course.Ending is TermEnding.Notice or TermEnding.Termination && course.End.CompareTo(step.End) <= 0) ? OptionState.Lapsed
                : standings.LastOrDefault() is { State: not OptionState.Exercised } ? OptionState.Waiting
                : OptionExercise.IsEarned(option, known, asOf) ? OptionState.Open : OptionState.NotEarned;
            standings.Add(new OptionStanding(option, state, deadline, next.End) { ExercisedOn = taken?.ExercisedOn });
            step = next;
        }

        return standings.ToValueList();
    }
}
