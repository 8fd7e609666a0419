using System.Collections.Generic;
using System.Linq;

namespace Regie.Intake;

/// <summary>What follows from conditions alone, without running a test.</summary>
internal static class IntakeLogic
{
    /// <summary>
    /// Answers to tests under which a condition holds and none of the others does; null where there are none. Tests are taken as independent,
    /// so that a rule found dead is dead, and one found alive may still be kept from firing by what its tests mean.
    /// </summary>
    public static IReadOnlyDictionary<IntakeTest, bool>? Escape(IntakeCondition condition, IEnumerable<IntakeCondition> others)
    {
        var answers = new Dictionary<IntakeTest, bool>();
        foreach (var (test, answer) in Literals(condition))
        {
            if (answers.TryGetValue(test, out var earlier) && earlier != answer)
                return null;
            answers[test] = answer;
        }

        return Escape(answers, others.Select(other => Literals(other).ToList()).ToList());
    }

    private static IReadOnlyDictionary<IntakeTest, bool>? Escape(Dictionary<IntakeTest, bool> answers, List<List<(IntakeTest Test, bool Answer)>> others)
    {
        var open = others.FirstOrDefault(other => other.All(literal => !answers.TryGetValue(literal.Test, out var answer) || answer == literal.Answer));
        if (open is null)
            return answers;

        // To keep this one from matching, some test of it that is not answered yet must answer otherwise.
        foreach (var (test, answer) in open.Where(literal => !answers.ContainsKey(literal.Test)).ToList())
            if (Escape(new Dictionary<IntakeTest, bool>(answers) { [test] = !answer }, others) is { } found)
                return found;
        return null;
    }

    private static IEnumerable<(IntakeTest Test, bool Answer)> Literals(IntakeCondition condition) =>
        condition.Required.Select(test => (test, true)).Concat(condition.Excluded.Select(test => (test, false)));
}
