using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.CustomerRelations;

/// <summary>What passed between regie and one customer: signals, contact and promises (relatiedossier).</summary>
public sealed record CustomerFile
{
    private CustomerFile(PartyId customer, LocalDate opened) => (Customer, OpenedOn) = (customer, opened);

    /// <summary>The customer.</summary>
    public PartyId Customer { get; }

    /// <summary>Since when the file is kept; from then on silence counts.</summary>
    public LocalDate OpenedOn { get; }

    /// <summary>The relationship under which regie works for the customer; null where none is recorded.</summary>
    public RelationshipId? Relationship { get; private init; }

    /// <summary>The signals, in the order in which they were added.</summary>
    public ValueList<Signal> Signals { get; private init; } = ValueList<Signal>.Empty;

    /// <summary>The contact moments, in the order in which they were added.</summary>
    public ValueList<ContactMoment> Contacts { get; private init; } = ValueList<ContactMoment>.Empty;

    /// <summary>The promises, in the order in which they were added.</summary>
    public ValueList<Promise> Promises { get; private init; } = ValueList<Promise>.Empty;

    /// <summary>Opens a file.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="on">Since when it is kept.</param>
    /// <returns>An empty file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customer"/> is null.</exception>
    public static CustomerFile Open(PartyId customer, LocalDate on) => new(Given.Something(customer, nameof(customer)), on);

    /// <summary>The file, under a relationship.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>A new file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relationship"/> is null.</exception>
    public CustomerFile Under(RelationshipId relationship) => this with { Relationship = Given.Something(relationship, nameof(relationship)) };

    /// <summary>The file, with more signals.</summary>
    /// <param name="signals">The signals.</param>
    /// <returns>A new file.</returns>
    /// <exception cref="ArgumentNullException">A signal is null.</exception>
    /// <exception cref="RegieValidationException">A signal is of another customer, or one with its identifier is there; all such are reported.</exception>
    public CustomerFile With(params Signal[] signals)
    {
        var all = Signals.Concat(Given.Each(signals, nameof(signals))).ToValueList();
        Refuse(signals.Where(signal => !signal.Customer.Equals(Customer)).Select(signal => HealthProblems.OtherCustomer(Customer, signal.Customer))
            .Concat(Twice(all.Select(signal => signal.Id)).Select(id => HealthProblems.IdTwice(Customer, id))));
        return this with { Signals = all };
    }

    /// <summary>The file, with more contact moments.</summary>
    /// <param name="contacts">The moments.</param>
    /// <returns>A new file.</returns>
    /// <exception cref="ArgumentNullException">A moment is null.</exception>
    /// <exception cref="RegieValidationException">A moment is with another customer; all such are reported.</exception>
    public CustomerFile With(params ContactMoment[] contacts)
    {
        var all = Contacts.Concat(Given.Each(contacts, nameof(contacts))).ToValueList();
        Refuse(contacts.Where(contact => !contact.Customer.Equals(Customer)).Select(contact => HealthProblems.OtherCustomer(Customer, contact.Customer)));
        return this with { Contacts = all };
    }

    /// <summary>The file, with more promises.</summary>
    /// <param name="promises">The promises; one whose identifier is there takes the place of that one, because a promise is kept later than it is made.</param>
    /// <returns>A new file.</returns>
    /// <exception cref="ArgumentNullException">A promise is null.</exception>
    /// <exception cref="RegieValidationException">A promise is to another customer, or two of the new ones have one identifier; all such are reported.</exception>
    public CustomerFile With(params Promise[] promises)
    {
        var more = Given.Each(promises, nameof(promises));
        Refuse(more.Where(promise => !promise.Customer.Equals(Customer)).Select(promise => HealthProblems.OtherCustomer(Customer, promise.Customer))
            .Concat(Twice(more.Select(promise => promise.Id)).Select(id => HealthProblems.IdTwice(Customer, id))));
        return this with { Promises = Promises.Where(present => more.All(promise => !promise.Id.Equals(present.Id))).Concat(more).ToValueList() };
    }

    private static IEnumerable<Identifier> Twice(IEnumerable<Identifier> ids) => ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key);

    private static void Refuse(IEnumerable<Finding> findings)
    {
        var list = findings.ToValueList();
        if (list.Count > 0)
            throw new RegieValidationException(list);
    }
}
