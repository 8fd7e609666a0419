using System;
using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Obligations;

/// <summary>A party did not do what it owed: an obligation not performed, or a norm not met (tekortkoming).</summary>
public sealed record Breach
{
    private Breach(BreachId id, PartyId by, LocalDate on, LocalizedText what) => (Id, By, On, What) = (id, by, on, what);

    /// <summary>Its identifier.</summary>
    public BreachId Id { get; }

    /// <summary>Who committed it.</summary>
    public PartyId By { get; }

    /// <summary>The date that it belongs to: the due date that passed, or a date in the period that was judged.</summary>
    public LocalDate On { get; }

    /// <summary>What was not done.</summary>
    public LocalizedText What { get; }

    /// <summary>Where that is owed; null where it is not recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>States a breach.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="by">Who committed it.</param>
    /// <param name="on">The date that it belongs to.</param>
    /// <param name="what">What was not done.</param>
    /// <returns>The breach.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Breach Of(BreachId id, PartyId by, LocalDate on, LocalizedText what)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(what);
        return new Breach(id, by, on, what);
    }

    /// <summary>The breach, with where it is owed.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new breach.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public Breach Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };

    /// <summary>Identifier, date and what, in English.</summary>
    /// <returns>For example <c>B-1 (2026-03-31): monthly report</c>.</returns>
    public override string ToString() => $"{Id} ({LocalDatePattern.Iso.Format(On)}): {What.English}";
}
