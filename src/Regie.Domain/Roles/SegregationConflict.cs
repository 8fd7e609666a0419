namespace Regie.Roles;

/// <summary>A rule on keeping duties apart was broken: which, by what, how severe, and which control makes up for it (strijdigheid van taken).</summary>
public sealed record SegregationConflict
{
    internal SegregationConflict(SegregationRule rule, SegregationLevel level, ValueList<DutyPerformance> performances, CompensatingControl? control, Finding finding) =>
        (Rule, Level, Performances, Control, Finding) = (rule, level, performances, control, finding);

    /// <summary>The rule.</summary>
    public SegregationRule Rule { get; }

    /// <summary>How severe it is, before any control.</summary>
    public SegregationLevel Level { get; }

    /// <summary>The duties that broke it: two, one for a rule about a mandate or broker, none for one about a chain or about what was passed on.</summary>
    public ValueList<DutyPerformance> Performances { get; }

    /// <summary>The control that makes up for it; null where none does.</summary>
    public CompensatingControl? Control { get; }

    /// <summary>What was found: an error where it is forbidden, a warning where a control is needed, information where one makes up for it.</summary>
    public Finding Finding { get; }
}
