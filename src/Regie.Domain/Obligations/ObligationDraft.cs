using System;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Norms;

namespace Regie.Obligations;

/// <summary>An obligation that is being written down; <see cref="Build"/> checks it as a whole (concept van een verplichting).</summary>
/// <remarks>Immutable: every step returns a new draft.</remarks>
/// <example><code>
/// Obligation access = ObligationDraft.Of(new ObligationId("access"), LocalizedText.Of("toegang tot de panden", "access to the buildings"))
///     .Binds(new NormParties(new PartyId("hospital"), new PartyId("supplier")))
///     .As(ObligationNature.Result)
///     .IsDue(ObligationDue.Always)
///     .During(new LocalDate(2026, 1, 1), new LocalDate(2030, 1, 1))
///     .Under(new ClauseReference("C-12", "art. 7"))
///     .Build();
/// </code></example>
public sealed record ObligationDraft
{
    private ObligationDraft(ObligationId id, LocalizedText what) => (Id, What) = (id, what);

    /// <summary>Its identifier.</summary>
    public ObligationId Id { get; }

    /// <summary>What is owed.</summary>
    public LocalizedText What { get; }

    /// <summary>Who owes it, and to whom; null while nobody stated it.</summary>
    public NormParties? Parties { get; private init; }

    /// <summary>Whether effort or a result is owed; null while nobody stated it.</summary>
    public ObligationNature? Nature { get; private init; }

    /// <summary>When it is to be performed; null while nobody stated it.</summary>
    public ObligationDue? Due { get; private init; }

    /// <summary>The first date on which it binds; null while nobody stated it.</summary>
    public LocalDate? From { get; private init; }

    /// <summary>The first date on which it does not bind any more; null where it has no end of its own.</summary>
    public LocalDate? Until { get; private init; }

    /// <summary>Where it stands; null where that is not recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>Begins an obligation.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="what">What is owed.</param>
    /// <returns>A draft without parties.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ObligationDraft Of(ObligationId id, LocalizedText what)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(what);
        return new ObligationDraft(id, what);
    }

    /// <summary>States who owes it, and to whom.</summary>
    /// <param name="parties">The parties.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parties"/> is null.</exception>
    public ObligationDraft Binds(NormParties parties) => this with { Parties = parties ?? throw new ArgumentNullException(nameof(parties)) };

    /// <summary>States whether effort or a result is owed.</summary>
    /// <param name="nature">The nature.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nature"/> is not declared.</exception>
    public ObligationDraft As(ObligationNature nature) => nature is ObligationNature.BestEfforts or ObligationNature.Result
        ? this with { Nature = nature }
        : throw new ArgumentOutOfRangeException(nameof(nature), nature, "No declared nature.");

    /// <summary>States when it is to be performed.</summary>
    /// <param name="due">When.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="due"/> is null.</exception>
    public ObligationDraft IsDue(ObligationDue due) => this with { Due = due ?? throw new ArgumentNullException(nameof(due)) };

    /// <summary>States from when on it binds.</summary>
    /// <param name="from">The first date.</param>
    /// <returns>A new draft.</returns>
    public ObligationDraft Since(LocalDate from) => this with { From = from, Until = null };

    /// <summary>States the term in which it binds.</summary>
    /// <param name="from">The first date.</param>
    /// <param name="until">The first date on which it does not bind any more.</param>
    /// <returns>A new draft.</returns>
    public ObligationDraft During(LocalDate from, LocalDate until) => this with { From = from, Until = until };

    /// <summary>States the clause that it stands in.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public ObligationDraft Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings; empty where the obligation can be built.</returns>
    public ValueList<Finding> Validate() =>
    [
        .. Parties is null ? [ObligationProblems.NoParties(Id)] : Array.Empty<Finding>(),
        .. Nature is null ? [ObligationProblems.NoNature(Id)] : Array.Empty<Finding>(),
        .. Due is null ? [ObligationProblems.NoDue(Id)] : Array.Empty<Finding>(),
        .. From is null ? [ObligationProblems.NoTerm(Id)] : Array.Empty<Finding>(),
        .. From is { } start && Until is { } end && end <= start ? [ObligationProblems.EmptyTerm(Id, start, end)] : Array.Empty<Finding>(),
        .. Due is not null && From is { } from && !IsDueWithin(from, Until) ? [ObligationProblems.NeverDue(Id, from, Until)] : Array.Empty<Finding>(),
    ];

    /// <summary>The obligation.</summary>
    /// <returns>The obligation.</returns>
    /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="ObligationFindings"/>).</exception>
    public Obligation Build()
    {
        var findings = Validate();
        return findings.Count > 0
            ? throw new RegieValidationException(findings)
            : new Obligation(Id, What, Parties!, Nature!.Value, Due!) { From = From!.Value, Until = Until, Clause = Clause };
    }

    private bool IsDueWithin(LocalDate from, LocalDate? until) => Due switch
    {
        ObligationDue.Once once => once.Date >= from && !(once.Date >= until),
        ObligationDue.Recurring recurring => recurring.First >= from && !(recurring.First >= until),
        _ => true,
    };
}
