using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Needs;

/// <summary>What a customer sees of its need: what, when, how it stands, and whom to ask (klantbeeld).</summary>
/// <remarks>
/// A customer wants it arranged, and does not want to know what it costs or what the contract says. This type has no place for money, norms or clauses,
/// so that none can slip in.
/// </remarks>
public sealed record CustomerView
{
    private CustomerView(NeedId need, string what, LocalDate? when, LocalizedText status, PersonId contact) =>
        (Need, What, When, Status, Contact) = (need, what, when, status, contact);

    /// <summary>The need.</summary>
    public NeedId Need { get; }

    /// <summary>What will be different, in the customer's words.</summary>
    public string What { get; }

    /// <summary>When it is wanted; null while nobody said.</summary>
    public LocalDate? When { get; }

    /// <summary>How it stands.</summary>
    public LocalizedText Status { get; }

    /// <summary>Whom to ask.</summary>
    public PersonId Contact { get; }

    /// <summary>What a customer sees of a need.</summary>
    /// <param name="need">The need.</param>
    /// <param name="contact">Whom the customer can ask.</param>
    /// <returns>The view.</returns>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public static CustomerView Of(Need need, PersonId contact)
    {
        Given.Something(need, nameof(need));
        return new CustomerView(need.Id, need.Articulation.Find<NeedFacet.Outcome>()?.Statement ?? need.Summary, need.Articulation.Find<NeedFacet.When>()?.By, Status(need), Given.Something(contact, nameof(contact)));

        static LocalizedText Status(Need need) => need.Stage switch
        {
            NeedStage.Latent or NeedStage.Signaled => LocalizedText.Of("We zoeken met u uit wat u nodig hebt", "We are finding out with you what you need"),
            NeedStage.Concrete or NeedStage.Specified or NeedStage.Routed => LocalizedText.Of("We bereiden het voor", "We are preparing it"),
            NeedStage.Committed or NeedStage.InDelivery => LocalizedText.Of("Er wordt aan gewerkt", "It is being worked on"),
            NeedStage.Delivered => LocalizedText.Of("Het is klaar; laat ons weten of het zo goed is", "It is ready; let us know whether it is right"),
            NeedStage.Accepted or NeedStage.Evaluated or NeedStage.Closed => LocalizedText.Of("Het is geregeld", "It is arranged"),
            NeedStage.Parked => LocalizedText.Of("Het wacht; we komen erop terug", "It is waiting; we will come back to it"),
            NeedStage.Merged => LocalizedText.Of("We nemen het mee met een andere vraag", "We take it along with another demand"),
            NeedStage.Withdrawn => LocalizedText.Of("U hebt het ingetrokken", "You withdrew it"),
            NeedStage.Declined => LocalizedText.Of("Dit kan niet; we bespreken met u wat wel kan", "This cannot be done; we discuss with you what can"),
            _ => LocalizedText.Of("We hebben u doorverwezen", "We referred you"),
        };
    }

    /// <summary>What, and how it stands.</summary>
    /// <returns>For example <c>One nurse lifts a patient alone: It is being worked on</c>.</returns>
    public override string ToString() => $"{What}: {Status.English}";
}
