using System.Linq;
using NodaTime;

namespace Regie.Terms;

/// <summary>The ends that an agreement can come to, one after another: first term, options in order, renewals. Each is counted anew from the start.</summary>
internal sealed class TermLadder
{
    private readonly TermProvisions _terms;

    public TermLadder(TermProvisions terms) => _terms = terms;

    public TermStep First => new(TermStepKind.Initial, _terms.Term.Start, Within(_terms.Term.End)) { IsIndefinite = _terms.Term.End.IsOpen };

    /// <summary>The option that can be exercised at the end of a step; options come before renewals.</summary>
    public ExtensionOption? OptionAfter(TermStep step) => step.Renewals == 0 && step.Options < _terms.Options.Count && HasNext(step) ? _terms.Options[step.Options] : null;

    public TermStep With(TermStep step, ExtensionOption option, LocalDate exercisedOn) =>
        new(TermStepKind.Option, step.End.FirstDayAfter!.Value, Ending(step.Options + 1, 0)) { Option = option, ExercisedOn = exercisedOn, Options = step.Options + 1 };

    public bool CanRenew(TermStep step) => HasNext(step) && _terms.Renewal is { } renewal && step.Renewals < (renewal.Most ?? int.MaxValue)
        && (renewal.Length is null || _terms.Term.HasEndAfter(Extensions(step.Options, step.Renewals + 1)));

    public TermStep Renewed(TermStep step) => new(
        TermStepKind.Renewal, step.End.FirstDayAfter!.Value, _terms.Renewal!.Length is null ? Within(TermEnd.Never) : Ending(step.Options, step.Renewals + 1))
    { Options = step.Options, Renewals = step.Renewals + 1, IsIndefinite = _terms.Renewal.Length is null };

    // Beyond the last date there is no next step, and at the maximum neither.
    private bool HasNext(TermStep step) => step.End.FirstDayAfter is { } end && _terms.MaximumEnd.CompareTo(TermEnd.Before(end)) > 0;

    private TermEnd Ending(int options, int renewals) => Within(TermEnd.Before(_terms.Term.EndAfter(Extensions(options, renewals))));

    private TermLength Extensions(int options, int renewals)
    {
        var length = _terms.Options.Take(options).Aggregate(default(TermLength), (sum, option) => sum.Plus(TermLength.Of(option.Length)));
        return renewals == 0 ? length : length.Plus(TermLength.Of(_terms.Renewal!.Length!).Times(renewals));
    }

    private TermEnd Within(TermEnd end) => TermEnd.Earliest(end, _terms.MaximumEnd);
}
