using System;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Assignments;

/// <summary>A demand that is being written down; <see cref="Build"/> checks it as a whole (conceptvraag).</summary>
/// <remarks>Immutable: every step returns a new draft. A need that is specified makes its own: <c>need.ToDemand(id)</c>.</remarks>
public sealed record DemandDraft
{
    private DemandDraft(DemandId id, NeedId need, PartyId customer) => (Id, Need, Customer) = (id, need, customer);

    /// <summary>Its identifier.</summary>
    public DemandId Id { get; }

    /// <summary>The need that it states.</summary>
    public NeedId Need { get; }

    /// <summary>Who asks.</summary>
    public PartyId Customer { get; }

    /// <summary>Whether it goes beyond the catalog; it does unless stated.</summary>
    public DemandLevel Level { get; private init; } = DemandLevel.AboveCatalog;

    /// <summary>What outcome is asked; null while nobody stated it.</summary>
    public string? Outcome { get; private init; }

    /// <summary>The primary process that it serves; null while nobody stated it.</summary>
    public string? PrimaryProcess { get; private init; }

    /// <summary>The work domain; null while nobody stated it.</summary>
    public WorkDomainId? Domain { get; private init; }

    /// <summary>The kind of outcome; null where the host does not classify it.</summary>
    public OutcomeCategory? Category { get; private init; }

    /// <summary>When it is wanted; null while nobody stated it.</summary>
    public LocalDate? WantedOn { get; private init; }

    /// <summary>Begins a demand.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="need">The need that it states.</param>
    /// <param name="customer">Who asks.</param>
    /// <returns>A draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DemandDraft For(DemandId id, NeedId need, PartyId customer) =>
        new(Given.Something(id, nameof(id)), Given.Something(need, nameof(need)), Given.Something(customer, nameof(customer)));

    /// <summary>States what outcome is asked.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="outcome"/> is empty.</exception>
    public DemandDraft Asking(string outcome) => this with { Outcome = Given.Text(outcome, nameof(outcome)) };

    /// <summary>States the primary process that it serves.</summary>
    /// <param name="primaryProcess">The process, for example <c>care on ward 4</c>.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="primaryProcess"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="primaryProcess"/> is empty.</exception>
    public DemandDraft Serving(string primaryProcess) => this with { PrimaryProcess = Given.Text(primaryProcess, nameof(primaryProcess)) };

    /// <summary>States whether it goes beyond the catalog.</summary>
    /// <param name="level">The level.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not declared.</exception>
    public DemandDraft AtLevel(DemandLevel level) => this with { Level = Given.Declared(level, nameof(level)) };

    /// <summary>States the work domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="domain"/> is null.</exception>
    public DemandDraft In(WorkDomainId domain) => this with { Domain = Given.Something(domain, nameof(domain)) };

    /// <summary>States the kind of outcome.</summary>
    /// <param name="category">The category in the host's classification.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    public DemandDraft Classified(OutcomeCategory category) => this with { Category = Given.Something(category, nameof(category)) };

    /// <summary>States when it is wanted.</summary>
    /// <param name="date">The date.</param>
    /// <returns>A new draft.</returns>
    public DemandDraft Wanted(LocalDate date) => this with { WantedOn = date };

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings.</returns>
    public ValueList<Finding> Validate() =>
    [
        .. Outcome is null ? [AssignmentProblems.NoOutcome(Id)] : Array.Empty<Finding>(),
        .. Level == DemandLevel.AboveCatalog && PrimaryProcess is null ? [AssignmentProblems.NoPrimaryProcess(Id)] : Array.Empty<Finding>(),
    ];

    /// <summary>The demand.</summary>
    /// <returns>The demand, without assignments.</returns>
    /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="AssignmentFindings"/>).</exception>
    public Demand Build()
    {
        var errors = Validate();
        return errors.Count > 0
            ? throw new RegieValidationException(errors)
            : new Demand(Id, Need, Customer, Outcome!)
            {
                Level = Level,
                PrimaryProcess = PrimaryProcess,
                Domain = Domain,
                Category = Category,
                WantedOn = WantedOn,
            };
    }
}
