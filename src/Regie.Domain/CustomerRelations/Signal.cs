using System;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.CustomerRelations;

/// <summary>Something that a customer let know, or that was seen there, asked for or not (signaal).</summary>
public sealed record Signal
{
    private Signal(SignalId id, PartyId customer, LocalDate on, SignalKind kind, SignalTone tone) =>
        (Id, Customer, On, Kind, Tone) = (Given.Something(id, nameof(id)), Given.Something(customer, nameof(customer)), on, kind, tone);

    /// <summary>Its identifier.</summary>
    public SignalId Id { get; }

    /// <summary>The customer.</summary>
    public PartyId Customer { get; }

    /// <summary>When it came.</summary>
    public LocalDate On { get; }

    /// <summary>In what form.</summary>
    public SignalKind Kind { get; }

    /// <summary>How the customer experiences it.</summary>
    public SignalTone Tone { get; }

    /// <summary>Who picked it up; null where nobody is recorded.</summary>
    public PersonId? Observer { get; private init; }

    /// <summary>What was said or seen; empty where nothing is recorded.</summary>
    public string Evidence { get; private init; } = "";

    /// <summary>A signal.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="on">When it came.</param>
    /// <param name="kind">In what form: of a complaint the tone is negative, of a compliment positive.</param>
    /// <param name="tone">How the customer experiences it.</param>
    /// <returns>The signal.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not declared.</exception>
    /// <exception cref="ArgumentException">The tone contradicts the form.</exception>
    public static Signal Of(SignalId id, PartyId customer, LocalDate on, SignalKind kind, SignalTone tone)
    {
        Given.Declared(kind, nameof(kind));
        Given.Declared(tone, nameof(tone));
        return (kind == SignalKind.Complaint && tone != SignalTone.Negative) || (kind == SignalKind.Compliment && tone != SignalTone.Positive)
            ? throw new ArgumentException("A complaint is negative and a compliment positive.", nameof(tone))
            : new Signal(id, customer, on, kind, tone);
    }

    /// <summary>The signal, with who picked it up and what was said or seen.</summary>
    /// <param name="observer">Who picked it up.</param>
    /// <param name="evidence">What was said or seen.</param>
    /// <returns>A new signal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="evidence"/> is empty.</exception>
    public Signal NotedBy(PersonId observer, string evidence) => this with { Observer = Given.Something(observer, nameof(observer)), Evidence = Given.Text(evidence, nameof(evidence)) };
}
