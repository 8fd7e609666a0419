using System.Linq;
using Regie.Guards;
using Regie.Language;

namespace Regie.Intake;

/// <summary>One rule, tried on one case (toepassing van een routeringsregel).</summary>
public sealed record IntakeTrial
{
    private IntakeTrial(IntakeRule rule, bool matches, ValueList<LocalizedText> reasons) => (Rule, Matches, Reasons) = (rule, matches, reasons);

    /// <summary>The rule.</summary>
    public IntakeRule Rule { get; }

    /// <summary>Whether it matches.</summary>
    public bool Matches { get; }

    /// <summary>Why it matches; where it does not, only what keeps it from matching. Empty for a rule that always matches.</summary>
    public ValueList<LocalizedText> Reasons { get; }

    internal static IntakeTrial Of(IntakeRule rule, IntakeCase asked, IntakeSetting setting)
    {
        Given.Something(rule, nameof(rule));
        var readings = rule.Condition.Required.Select(test => (Reading: test.Read(asked, setting), Wanted: true))
            .Concat(rule.Condition.Excluded.Select(test => (Reading: test.Read(asked, setting), Wanted: false))).ToList();
        var matches = readings.All(r => r.Reading.Holds == r.Wanted);
        return new IntakeTrial(rule, matches, readings.Where(r => matches || r.Reading.Holds != r.Wanted).Select(r => r.Reading.Reason).ToValueList());
    }
}
