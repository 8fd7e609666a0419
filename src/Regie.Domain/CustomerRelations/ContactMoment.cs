using System;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.CustomerRelations;

/// <summary>A moment at which somebody of regie was in touch with a customer (contactmoment).</summary>
public sealed record ContactMoment
{
    /// <summary>States a moment.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="on">When.</param>
    /// <param name="by">Who was in touch.</param>
    /// <param name="form">How.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not declared.</exception>
    public ContactMoment(PartyId customer, LocalDate on, PersonId by, ContactForm form) =>
        (Customer, On, By, Form) = (Given.Something(customer, nameof(customer)), on, Given.Something(by, nameof(by)), Given.Declared(form, nameof(form)));

    /// <summary>The customer.</summary>
    public PartyId Customer { get; }

    /// <summary>When.</summary>
    public LocalDate On { get; }

    /// <summary>Who was in touch.</summary>
    public PersonId By { get; }

    /// <summary>How.</summary>
    public ContactForm Form { get; }

    /// <summary>Whether two people spoke with each other.</summary>
    public bool IsPersonal => Form is ContactForm.Visit or ContactForm.Call;
}
