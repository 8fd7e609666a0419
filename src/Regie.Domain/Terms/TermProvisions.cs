using System.Linq;
using NodaTime;
using Regie.Identifiers;

namespace Regie.Terms;

/// <summary>What an agreement says about its duration: first term, minimum and maximum, options, tacit renewal, notice (looptijdbepalingen).</summary>
/// <remarks>Written down with a <see cref="TermDraft"/>; what becomes of it under the facts is a <see cref="TermOutlook"/>.</remarks>
public sealed record TermProvisions
{
    internal TermProvisions(AgreementId agreement, AgreementTerm term) => (Agreement, Term) = (agreement, term);

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The first term.</summary>
    public AgreementTerm Term { get; }

    /// <summary>How long at least, from the start; null where nothing is agreed.</summary>
    public Period? Minimum { get; internal init; }

    /// <summary>How long at most, from the start; null where nothing is agreed.</summary>
    public Period? Maximum { get; internal init; }

    /// <summary>The options, in order.</summary>
    public ValueList<ExtensionOption> Options { get; internal init; } = ValueList<ExtensionOption>.Empty;

    /// <summary>The tacit renewal; null where it does not renew by itself.</summary>
    public TacitRenewal? Renewal { get; internal init; }

    /// <summary>Who may give notice, at most one right for a side.</summary>
    public ValueList<NoticeRight> Rights { get; internal init; } = ValueList<NoticeRight>.Empty;

    /// <summary>Whether it was awarded under procurement law.</summary>
    public bool IsPublicContract { get; internal init; }

    /// <summary>The clause on the term; null where none is recorded.</summary>
    public ClauseReference? Clause { get; internal init; }

    /// <summary>The first day before which no notice ends it; null where no minimum is agreed.</summary>
    public LocalDate? EarliestEnd => Minimum is { } length ? TermLength.Of(length).After(Term.Start) : null;

    /// <summary>The end that no option or renewal goes beyond.</summary>
    public TermEnd MaximumEnd => Maximum is { } length ? TermEnd.Before(TermLength.Of(length).After(Term.Start)) : TermEnd.Never;

    /// <summary>The right of a side to give notice.</summary>
    /// <param name="side">The side.</param>
    /// <returns>The right; null where it has none.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="side"/> is not declared.</exception>
    public NoticeRight? RightOf(ContractingSide side)
    {
        TermGuard.Declared(side, nameof(side));
        return Rights.FirstOrDefault(r => r.By == side);
    }

    /// <summary>The agreement and its first term.</summary>
    /// <returns>For example <c>C-12 [2024-01-01, 2027-01-01)</c>.</returns>
    public override string ToString() => $"{Agreement} {Term}";
}
