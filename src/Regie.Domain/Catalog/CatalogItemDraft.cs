using System;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Catalog;

/// <summary>An item of the catalog that is being written down; <see cref="Build"/> checks it as a whole (concept van een catalogusartikel).</summary>
/// <remarks>Immutable: every step returns a new draft.</remarks>
/// <example><code>
/// CatalogItem workplace = CatalogItemDraft.For(new CatalogItemId("WP-1"), LocalizedText.Of("Standaardwerkplek", "Standard workplace"))
///     .RestingOn(new PolicyRuleId("B-7"))
///     .PaidBy(CatalogFinancing.CommonBudget)
///     .From(new LocalDate(2026, 1, 1))
///     .Within(CatalogLimits.None.AtMost(5).WithNotice(10))
///     .Build();
/// </code></example>
public sealed record CatalogItemDraft
{
    private CatalogItemDraft(CatalogItemId id, LocalizedText name) => (Id, Name) = (id, name);

    /// <summary>Its identifier.</summary>
    public CatalogItemId Id { get; }

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>The policy rule that it rests on; null while nobody stated it.</summary>
    public PolicyRuleId? Rule { get; private init; }

    /// <summary>Who pays; null while nobody stated it.</summary>
    public CatalogFinancing? Financing { get; private init; }

    /// <summary>The first date on which it can be ordered; null while nobody stated it.</summary>
    public LocalDate? Start { get; private init; }

    /// <summary>The first date on which it can no longer be ordered; null where none is set.</summary>
    public LocalDate? End { get; private init; }

    /// <summary>Within what it may be ordered; without limits unless stated.</summary>
    public CatalogLimits Limits { get; private init; } = CatalogLimits.None;

    /// <summary>How it is ordered; as it stands unless stated.</summary>
    public CatalogOrdering Ordering { get; private init; }

    /// <summary>Begins an item.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name, for readers.</param>
    /// <returns>A draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogItemDraft For(CatalogItemId id, LocalizedText name) => new(Given.Something(id, nameof(id)), Given.Something(name, nameof(name)));

    /// <summary>States the policy rule that it rests on.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public CatalogItemDraft RestingOn(PolicyRuleId rule) => this with { Rule = Given.Something(rule, nameof(rule)) };

    /// <summary>States who pays, from which the tier follows.</summary>
    /// <param name="financing">Who pays.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="financing"/> is not declared.</exception>
    public CatalogItemDraft PaidBy(CatalogFinancing financing) => this with { Financing = Given.Declared(financing, nameof(financing)) };

    /// <summary>States from when it can be ordered.</summary>
    /// <param name="start">The first date.</param>
    /// <returns>A new draft.</returns>
    public CatalogItemDraft From(LocalDate start) => this with { Start = start };

    /// <summary>States until when it can be ordered.</summary>
    /// <param name="end">The first date on which it can no longer be ordered.</param>
    /// <returns>A new draft.</returns>
    public CatalogItemDraft Until(LocalDate end) => this with { End = end };

    /// <summary>States within what it may be ordered.</summary>
    /// <param name="limits">The limits.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    public CatalogItemDraft Within(CatalogLimits limits) => this with { Limits = Given.Something(limits, nameof(limits)) };

    /// <summary>States how it is ordered.</summary>
    /// <param name="ordering">How.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordering"/> is not declared.</exception>
    public CatalogItemDraft Ordered(CatalogOrdering ordering) => this with { Ordering = Given.Declared(ordering, nameof(ordering)) };

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings.</returns>
    public ValueList<Finding> Validate() =>
    [
        .. Rule is null ? [CatalogProblems.NoRule(Id)] : Array.Empty<Finding>(),
        .. Financing is null ? [CatalogProblems.NoFinancing(Id)] : Array.Empty<Finding>(),
        .. Start is null ? [CatalogProblems.NoStart(Id)] : Array.Empty<Finding>(),
        .. Start is { } start && End <= start ? [CatalogProblems.EndsBeforeStart(Id, start, End.Value)] : Array.Empty<Finding>(),
    ];

    /// <summary>The item.</summary>
    /// <returns>The item.</returns>
    /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="CatalogFindings"/>).</exception>
    public CatalogItem Build()
    {
        var errors = Validate();
        return errors.Count == 0
            ? new CatalogItem(Id, Name, Rule!, Financing!.Value, Start!.Value) { End = End, Limits = Limits, Ordering = Ordering }
            : throw new RegieValidationException(errors);
    }
}
