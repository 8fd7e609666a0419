using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Regie.Terms;

/// <summary>Whether and when an option was validly exercised before an end.</summary>
internal static class OptionExercise
{
    /// <summary>The day from which it counts as exercised; null where it was not.</summary>
    public static LocalDate? Of(ExtensionOption option, LocalDate end, TermFacts facts, BusinessDays days)
    {
        var valid = DeclarationsOf(option, facts).Where(d => IsByHolder(option, d) && IsInTime(option, d, end, days) && IsEarned(option, facts, d.On)).ToList();
        var bySide = valid.GroupBy(d => d.By).Select(side => side.Min(d => option.Exercise.DayOf(d.On, d.At))).ToList();
        return bySide.Count == 0 || (option.Holder == OptionHolder.Mutual && bySide.Count < 2) ? null : option.Holder == OptionHolder.Mutual ? bySide.Max() : bySide.Min();
    }

    public static IEnumerable<TermFact.OptionExercised> DeclarationsOf(ExtensionOption option, TermFacts facts) =>
        facts.All.OfType<TermFact.OptionExercised>().Where(e => e.Option == option.Name);

    public static bool IsByHolder(ExtensionOption option, TermFact.OptionExercised declared) =>
        option.Holder == OptionHolder.Mutual || (option.Holder == OptionHolder.Principal) == (declared.By == ContractingSide.Principal);

    public static bool IsInTime(ExtensionOption option, TermFact.OptionExercised declared, LocalDate end, BusinessDays days) =>
        option.Exercise.DayOf(declared.On, declared.At) <= option.Exercise.LatestNotice(end, days).LastDay;

    /// <summary>Whether the condition held by the last judgement up to a day.</summary>
    public static bool IsEarned(ExtensionOption option, TermFacts facts, LocalDate on) => option.Condition is not { } condition
        || facts.All.OfType<TermFact.ConditionJudged>().LastOrDefault(j => j.Condition == condition.Name && j.On <= on) is { IsMet: true };
}
