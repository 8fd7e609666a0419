using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;

namespace Regie.Terms;

/// <summary>What an agreement says about its duration, being written down; <see cref="Build"/> checks it as a whole (concept van looptijdbepalingen).</summary>
/// <remarks>Immutable: every step returns a new draft. A minimum term is not a fixed term that renews: it says before when no notice works.</remarks>
/// <example><code>
/// TermProvisions cleaning = TermDraft.For(new AgreementId("C-12"))
///     .Runs(AgreementTerm.From(new LocalDate(2024, 1, 1)).For(Period.FromYears(3)))
///     .With(ExtensionOption.Of("option 1", Period.FromYears(1), OptionHolder.Principal).ExercisedBy(NoticeRule.Of(NoticePeriod.Months(6))))
///     .Renews(TacitRenewal.By(Period.FromYears(1)))
///     .Terminable(NoticeRight.Of(ContractingSide.Principal, NoticeRule.Of(NoticePeriod.Months(3))))
///     .Build();
/// </code></example>
public sealed record TermDraft
{
    private TermDraft(AgreementId agreement) => Agreement = agreement;

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The first term; null while nobody stated it.</summary>
    public AgreementTerm? Term { get; private init; }

    /// <summary>How long at least, from the start; null where nothing is agreed.</summary>
    public Period? Minimum { get; private init; }

    /// <summary>How long at most, from the start, options and renewals included; null where nothing is agreed.</summary>
    public Period? Maximum { get; private init; }

    /// <summary>The options, in order.</summary>
    public ValueList<ExtensionOption> Options { get; private init; } = ValueList<ExtensionOption>.Empty;

    /// <summary>The tacit renewal; null where it does not renew by itself.</summary>
    public TacitRenewal? Renewal { get; private init; }

    /// <summary>Who may give notice.</summary>
    public ValueList<NoticeRight> Rights { get; private init; } = ValueList<NoticeRight>.Empty;

    /// <summary>Whether it was awarded under procurement law.</summary>
    public bool IsPublicContract { get; private init; }

    /// <summary>The clause on the term; null where none is recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>Begins the provisions of an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>A draft without a term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    public static TermDraft For(AgreementId agreement) => new(agreement ?? throw new ArgumentNullException(nameof(agreement)));

    /// <summary>States the first term.</summary>
    /// <param name="term">The term.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    public TermDraft Runs(AgreementTerm term) => this with { Term = term ?? throw new ArgumentNullException(nameof(term)) };

    /// <summary>States how long it runs at least: no notice ends it earlier.</summary>
    /// <param name="length">The length from the start.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="RegieValidationException">The length is none, negative, longer than a thousand years or has hours in it.</exception>
    public TermDraft AtLeast(Period length) => this with { Minimum = TermGuard.Required(length, "minimum") };

    /// <summary>States how long it runs at most, options and renewals included.</summary>
    /// <param name="length">The length from the start.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="RegieValidationException">The length is none, negative, longer than a thousand years or has hours in it.</exception>
    public TermDraft AtMost(Period length) => this with { Maximum = TermGuard.Required(length, "maximum") };

    /// <summary>Adds an option after those that are there.</summary>
    /// <param name="option">The option.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="option"/> is null.</exception>
    public TermDraft With(ExtensionOption option) => this with { Options = Options.With(option ?? throw new ArgumentNullException(nameof(option))) };

    /// <summary>States that it renews by itself.</summary>
    /// <param name="renewal">The renewal.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="renewal"/> is null.</exception>
    public TermDraft Renews(TacitRenewal renewal) => this with { Renewal = renewal ?? throw new ArgumentNullException(nameof(renewal)) };

    /// <summary>Lets a side give notice.</summary>
    /// <param name="right">The right.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="right"/> is null.</exception>
    public TermDraft Terminable(NoticeRight right) => this with { Rights = Rights.With(right ?? throw new ArgumentNullException(nameof(right))) };

    /// <summary>States that it was awarded under procurement law, where renewal without a decision is a finding.</summary>
    /// <returns>A new draft.</returns>
    public TermDraft AwardedUnderProcurementLaw() => this with { IsPublicContract = true };

    /// <summary>States the clause on the term.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public TermDraft Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings: errors that keep it from being built, and warnings.</returns>
    public ValueList<Finding> Validate() =>
    [
        .. Term is null ? [TermProblems.NoTerm(Agreement)] : Array.Empty<Finding>(),
        .. TermChecks.OfOptions(Agreement, Options),
        .. TermChecks.OfRights(Agreement, Rights),
        .. Term is null ? [] : TermChecks.OfWhole(Provisions(Term)),
    ];

    /// <summary>The provisions.</summary>
    /// <returns>The provisions.</returns>
    /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="TermFindings"/>).</exception>
    public TermProvisions Build()
    {
        var errors = Validate().Where(f => f.Severity == Severity.Error).ToValueList();
        return errors.Count == 0 ? Provisions(Term!) : throw new RegieValidationException(errors);
    }

    private TermProvisions Provisions(AgreementTerm term) => new(Agreement, term)
    {
        Minimum = Minimum,
        Maximum = Maximum,
        Options = Options,
        Renewal = Renewal,
        Rights = Rights.OrderBy(r => r.By).ToValueList(),
        IsPublicContract = IsPublicContract,
        Clause = Clause,
    };
}
