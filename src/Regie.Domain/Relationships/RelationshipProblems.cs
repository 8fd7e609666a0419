using System.Linq;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;
using Regie.Measurements;
using Regie.Parties;

namespace Regie.Relationships;

/// <summary>The findings about relationships and chains in words; the codes are in <see cref="RelationshipFindings"/>.</summary>
internal static class RelationshipProblems
{
    public static LocalizedText Form(InstrumentKind? instrument) => instrument?.Label() ?? LocalizedText.Of("niets vastgelegd", "nothing put down");

    public static Finding SameParty(RelationshipId id, Party party) => Finding.Error(RelationshipFindings.PrincipalAndContractorMustDiffer, ActorRole.ContractManagement,
        LocalizedText.Of($"{party.Name} ({party.Id}) zou in opdrachtrelatie {id} opdrachtgever en opdrachtnemer tegelijk zijn. Niemand geeft zichzelf opdracht: noem de andere partij.", $"{party.Name} ({party.Id}) would be both principal and contractor in relationship {id}. Nobody commissions itself: name the other party."),
        ("relationship", id.Value), ("party", party.Id.Value));

    public static Finding NoPeriod(RelationshipId id) => Finding.Error(RelationshipFindings.RelationshipPeriodMustBeStated, ActorRole.ContractManagement,
        LocalizedText.Of($"Opdrachtrelatie {id} zegt niet vanaf wanneer zij geldt. Leg de eerste dag vast; een einde mag ontbreken.", $"Relationship {id} does not say from when it holds. State the first day; an end may be missing."),
        ("relationship", id.Value));

    public static Finding OwnsItself(RelationshipId id, Party owner) => Finding.Error(RelationshipFindings.OwnerMustNotBeContractor, ActorRole.PolicyInnovationAndAdvice,
        LocalizedText.Of($"{owner.Name} ({owner.Id}) zou in opdrachtrelatie {id} eigenaar van zichzelf zijn. De eigenaar bewaakt continuïteit en prijs van de opdrachtnemer: noem een andere partij, of geen.", $"{owner.Name} ({owner.Id}) would be its own owner in relationship {id}. The owner guards the contractor's continuity and price: name another party, or none."),
        ("relationship", id.Value), ("party", owner.Id.Value));

    public static Finding OwnerIsPrincipal(RelationshipId id, Party owner) => Finding.Warning(RelationshipFindings.OwnerShouldNotBePrincipal, ActorRole.PolicyInnovationAndAdvice,
        LocalizedText.Of($"{owner.Name} ({owner.Id}) is in opdrachtrelatie {id} eigenaar en opdrachtgever tegelijk. Dat mag, maar het belang van de opdrachtnemer en dat van de opdrachtgever komen in één hand: leg vast wie ze tegen elkaar afweegt.", $"{owner.Name} ({owner.Id}) is both owner and principal in relationship {id}. That is allowed, but the interests of contractor and principal come into one hand: record who weighs them against each other."),
        ("relationship", id.Value), ("party", owner.Id.Value));

    public static Finding CoordinatesItself(RelationshipId id, Party coordinator) => Finding.Error(RelationshipFindings.CoordinatorMustNotBeContractor, ActorRole.CustomerManagement,
        LocalizedText.Of($"{coordinator.Name} ({coordinator.Id}) zou in opdrachtrelatie {id} namens de opdrachtgevers spreken, maar is de opdrachtnemer. Laat een van de opdrachtgevers coördineren.", $"{coordinator.Name} ({coordinator.Id}) would speak for the principals in relationship {id}, but is the contractor. Let one of the principals coordinate."),
        ("relationship", id.Value), ("party", coordinator.Id.Value));

    public static Finding BindsItself(RelationshipId id, InstrumentKind instrument, LegalPerson person) => Finding.Warning(RelationshipFindings.LegalPersonCannotBindItself, ActorRole.ContractManagement,
        LocalizedText.Of($"Het instrument van opdrachtrelatie {id} ({instrument.Label().Dutch}) staat als juridisch afdwingbaar te boek, maar beide partijen horen bij {person.Name}, dat zichzelf niet kan dagvaarden. Het geldt als interne gedragsregel; maak er een dienstverleningsafspraak van.", $"The instrument of relationship {id} ({instrument.Label().English}) is recorded as legally enforceable, but both parties belong to {person.Name}, which cannot sue itself. It counts as internal; make it a service agreement."),
        ("relationship", id.Value), ("legalPerson", person.Id.Value), ("instrument", instrument.Label().English));

    public static Finding NotVerifiable(RelationshipId id) => Finding.Warning(RelationshipFindings.AssignmentShouldBeVerifiable, ActorRole.ContractManagement,
        LocalizedText.Of($"Opdrachtrelatie {id} geldt als hiërarchisch: naar haar kenmerken ligt er geen opdracht die te controleren is. Sluit binnen de rechtspersoon een dienstverleningsafspraak, of besluit met naam en motief over het profiel.", $"Relationship {id} counts as hierarchical: by its facts there is no assignment that can be verified. Conclude a service agreement within the legal person, or decide on the profile by name and with a motive."),
        ("relationship", id.Value));

    public static Finding InstrumentDoesNotFit(RelationshipId id, InstrumentKind instrument, RelationshipProfileKind kind, ValueList<InstrumentKind> fitting)
    {
        var advice = fitting.Count == 0
            ? LocalizedText.Of("Geen enkel instrument past daarbij: besluit met naam en motief over het profiel.", "No instrument suits that: decide on the profile by name and with a motive.")
            : LocalizedText.Of($"Wel passend: {string.Join(", ", fitting.Select(f => f.Label().Dutch))}. Kies een daarvan, of besluit met naam en motief over het profiel.", $"What suits: {string.Join(", ", fitting.Select(f => f.Label().English))}. Choose one of these, or decide on the profile by name and with a motive.");
        return Finding.Warning(RelationshipFindings.InstrumentShouldFitProfile, ActorRole.ContractManagement,
            LocalizedText.Of($"Het instrument van opdrachtrelatie {id} ({instrument.Label().Dutch}) past niet bij haar profiel ({kind.Label().Dutch}). {advice.Dutch}", $"The instrument of relationship {id} ({instrument.Label().English}) does not suit its profile ({kind.Label().English}). {advice.English}"),
            ("relationship", id.Value), ("instrument", instrument.Label().English), ("profile", kind.Label().English));
    }

    public static Finding NotCoordinated(RelationshipId id, int principals) => Finding.Warning(RelationshipFindings.PrincipalsShouldBeCoordinated, ActorRole.CustomerManagement,
        LocalizedText.Of($"De opdrachtnemer van opdrachtrelatie {id} heeft {Text(principals)} opdrachtgevers en niemand die namens hen spreekt. Wijs een coördinerende opdrachtgever aan.", $"The contractor of relationship {id} has {Text(principals)} principals and nobody who speaks for them. Appoint a coordinating principal."),
        ("relationship", id.Value), ("principals", Text(principals)));

    public static Finding NoLink() => Finding.Error(RelationshipFindings.ChainMustHaveALink, ActorRole.ContractManagement,
        LocalizedText.Of("De keten heeft geen schakel. Noem ten minste één opdrachtrelatie.", "The chain has no link. Name at least one relationship."));

    public static Finding Broken(int link, RelationshipId id, Party contractor, Party principal) => Finding.Error(RelationshipFindings.ChainMustBeUnbroken, ActorRole.ContractManagement,
        LocalizedText.Of($"De keten breekt bij schakel {Text(link)} ({id}): {contractor.Name} ({contractor.Id}) kreeg de opdracht, maar {principal.Name} ({principal.Id}) zet haar uit. Voeg de ontbrekende opdrachtrelatie toe, of haal de schakel weg.", $"The chain breaks at link {Text(link)} ({id}): {contractor.Name} ({contractor.Id}) was commissioned, but {principal.Name} ({principal.Id}) puts the work out. Add the missing relationship, or take the link away."),
        ("link", Text(link)), ("relationship", id.Value), ("contractor", contractor.Id.Value), ("principal", principal.Id.Value));

    public static Finding Returns(int link, RelationshipId id, Party party, int earlier) => Finding.Error(RelationshipFindings.ChainMustNotReturn, ActorRole.ContractManagement,
        LocalizedText.Of($"Het werk keert in schakel {Text(link)} ({id}) terug bij {party.Name} ({party.Id}), dat het in schakel {Text(earlier)} uitzette. Een partij geeft zichzelf ook langs een omweg geen opdracht: kies een andere opdrachtnemer.", $"In link {Text(link)} ({id}) the work comes back to {party.Name} ({party.Id}), which put it out in link {Text(earlier)}. A party does not commission itself by a detour either: choose another contractor."),
        ("link", Text(link)), ("relationship", id.Value), ("party", party.Id.Value), ("earlierLink", Text(earlier)));

    public static Finding Leaks(int link, RelationshipId id, WorkScope scope, WorkScope before) => Finding.Error(RelationshipFindings.ScopeMustNotLeak, ActorRole.ContractManagement,
        LocalizedText.Of($"Schakel {Text(link)} ({id}) reikt verder ({scope.ToText(LanguageCode.Dutch)}) dan de opdracht waaruit zij voortkomt ({before.ToText(LanguageCode.Dutch)}). Niemand zet meer uit dan hij kreeg: beperk de schakel, of verruim de vorige.", $"Link {Text(link)} ({id}) reaches further ({scope.ToText(LanguageCode.English)}) than the assignment that it stems from ({before.ToText(LanguageCode.English)}). Nobody puts out more than it was given: limit the link, or widen the one before it."),
        ("link", Text(link)), ("relationship", id.Value), ("scope", scope.ToString()), ("before", before.ToString()));

    public static Finding NotInForce(int link, RelationshipId id, EffectivePeriod period, EffectivePeriod chain) => Finding.Error(RelationshipFindings.LinkMustBeInForce, ActorRole.ContractManagement,
        LocalizedText.Of($"Schakel {Text(link)} ({id}) geldt {period.ToText(LanguageCode.Dutch)}, en dat dekt de periode van de keten niet ({chain.ToText(LanguageCode.Dutch)}). Verleng de opdrachtrelatie, of kort de keten in.", $"Link {Text(link)} ({id}) holds {period.ToText(LanguageCode.English)}, which does not cover the period of the chain ({chain.ToText(LanguageCode.English)}). Extend the relationship, or shorten the chain."),
        ("link", Text(link)), ("relationship", id.Value), ("holds", period.ToString()), ("chain", chain.ToString()));

    public static Finding DescribedInTwoWays(PartyId party) => Finding.Error(RelationshipFindings.PartyMustBeDescribedInOneWay, ActorRole.Host,
        LocalizedText.Of($"Partij {party} heeft in de keten twee beschrijvingen (naam of rechtspersoon). Geef overal dezelfde; van de rechtspersoon hangt af wat afdwingbaar is.", $"Party {party} is described in two ways within the chain (name or legal person). Give the same everywhere; what can be enforced depends on the legal person."),
        ("party", party.Value));

    public static string Text(int number) => ExactNumber.Of(number).ToString();
}
