using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regie.Assignments;
using Regie.Identifiers;
using Regie.Language;
using Regie.Needs;
using Regie.Parties;
using Regie.Relationships;
using Regie.Roles;

namespace Regie.Organization;

/// <summary>The findings about an organization in words; the codes are in <see cref="OrganizationFindings"/>.</summary>
internal static class OrganizationProblems
{
    public static Finding RelationshipTwice(RelationshipId id, int times) => Finding.Error(OrganizationFindings.RelationshipIdsMustDiffer, ActorRole.ContractManagement,
        LocalizedText.Of($"Opdrachtrelatie {id} is er {times} keer. Houd er een, of geef de andere een eigen kenmerk.", $"Relationship {id} is there {times} times. Keep one, or give the other an identifier of its own."),
        ("relationship", id.Value), ("times", times.ToString(CultureInfo.InvariantCulture)));

    public static Finding Unconnected(CommissioningRelationship relationship, Party regie) => Finding.Error(OrganizationFindings.RelationshipMustConcernRegie, ActorRole.ContractManagement,
        LocalizedText.Of($"{regie.Name} is in opdrachtrelatie {relationship.Id} opdrachtgever noch opdrachtnemer, en geen keten verbindt haar ermee. Neem de keten op waarin zij staat, of laat haar weg.", $"{regie.Name} is neither principal nor contractor in relationship {relationship.Id}, and no chain connects it. Add the chain that it stands in, or leave it out."),
        ("relationship", relationship.Id.Value), ("regie", regie.Id.Value));

    public static Finding UnknownLink(CommissioningChain chain, RelationshipId id) => Finding.Error(OrganizationFindings.ChainLinksMustBeKnown, ActorRole.ContractManagement,
        LocalizedText.Of($"De keten {chain} gebruikt opdrachtrelatie {id}, die niet is opgenomen of anders luidt. Neem haar op zoals zij in de keten staat.", $"The chain {chain} uses relationship {id}, which is not there or reads otherwise. Add it as it stands in the chain."),
        ("chain", chain.ToString()), ("relationship", id.Value));

    public static Finding NotServed(LocalizedText what, PartyId customer, Party regie) => Finding.Error(OrganizationFindings.CustomerMustBeServed, ActorRole.CustomerManagement,
        LocalizedText.Of($"{Sentence(what.Dutch)} is van {customer}, voor wie {regie.Name} in geen opdrachtrelatie opdrachtnemer is. Leg de relatie vast, of verwijs door.", $"{Sentence(what.English)} is of {customer}, for whom {regie.Name} is contractor in no relationship. Record the relationship, or refer."),
        ("what", what.English), ("customer", customer.Value));

    public static Finding Twice(LocalizedText what, int times) => Finding.Error(OrganizationFindings.OrganizationPartsMustDiffer, ActorRole.CustomerManagement,
        LocalizedText.Of($"{Sentence(what.Dutch)} is er {times} keer. Houd de laatste.", $"{Sentence(what.English)} is there {times} times. Keep the latest."),
        ("what", what.English), ("times", times.ToString(CultureInfo.InvariantCulture)));

    public static Finding NoNeed(Demand demand) => Finding.Error(OrganizationFindings.DemandMustComeFromANeed, ActorRole.CustomerManagement,
        LocalizedText.Of($"Vraag {demand.Id} van {demand.Customer} komt uit behoefte {demand.Need}, die er niet is of van een ander is. Neem de behoefte op, of verbeter het kenmerk.", $"Demand {demand.Id} of {demand.Customer} comes from need {demand.Need}, which is not there or is another's. Add the need, or correct the identifier."),
        ("demand", demand.Id.Value), ("need", demand.Need.Value), ("customer", demand.Customer.Value));

    public static Finding NoRelationship(Assignment assignment) => Finding.Error(OrganizationFindings.AssignmentMustBeUnderARelationship, ActorRole.ContractManagement,
        LocalizedText.Of($"Opdracht {assignment.Id} is gegeven onder opdrachtrelatie {assignment.Relationship}, die er niet is. Neem de relatie op, of verbeter het kenmerk.", $"Assignment {assignment.Id} is given under relationship {assignment.Relationship}, which is not there. Add the relationship, or correct the identifier."),
        ("assignment", assignment.Id.Value), ("relationship", assignment.Relationship.Value));

    public static Finding NotPrincipal(Assignment assignment, CommissioningRelationship relationship, Party regie) => Finding.Error(OrganizationFindings.RegieMustBePrincipalOfAssignment, ActorRole.ContractManagement,
        LocalizedText.Of($"Opdracht {assignment.Id} is gegeven onder {relationship.Id}, waarin {relationship.Principal.Name} opdrachtgever is en niet {regie.Name}. Geef haar onder een relatie waarin {regie.Name} opdrachtgever is.", $"Assignment {assignment.Id} is given under {relationship.Id}, in which {relationship.Principal.Name} is principal and not {regie.Name}. Give it under a relationship in which {regie.Name} is principal."),
        ("assignment", assignment.Id.Value), ("relationship", relationship.Id.Value), ("principal", relationship.Principal.Id.Value));

    public static Finding OtherContractor(Assignment assignment, CommissioningRelationship relationship) => Finding.Error(OrganizationFindings.AssignmentMustGoToTheContractor, ActorRole.ContractManagement,
        LocalizedText.Of($"Opdracht {assignment.Id} gaat naar {assignment.Contractor}, maar opdrachtnemer in {relationship.Id} is {relationship.Contractor.Id}. Verbeter de opdrachtnemer of de relatie.", $"Assignment {assignment.Id} goes to {assignment.Contractor}, but the contractor in {relationship.Id} is {relationship.Contractor.Id}. Correct the contractor or the relationship."),
        ("assignment", assignment.Id.Value), ("contractor", assignment.Contractor.Value), ("relationship", relationship.Id.Value));

    public static Finding NotInForce(Assignment assignment, CommissioningRelationship relationship) => Finding.Error(OrganizationFindings.RelationshipMustBeInForceForAssignment, ActorRole.ContractManagement,
        LocalizedText.Of($"Opdracht {assignment.Id} begint op {LanguageFormat.Dutch.Date(assignment.Start)}, wanneer {relationship.Id} niet geldt ({relationship.Period.ToText(LanguageCode.Dutch)}). Verleng de relatie, of kies een ander begin.", $"Assignment {assignment.Id} begins on {LanguageFormat.English.Date(assignment.Start)}, when {relationship.Id} is not in force ({relationship.Period.ToText(LanguageCode.English)}). Extend the relationship, or choose another beginning."),
        ("assignment", assignment.Id.Value), ("relationship", relationship.Id.Value), ("start", LocalDatePattern.Iso.Format(assignment.Start)));

    public static Finding NotReferred(Need need, WorkDomainId domain) => Finding.Warning(OrganizationFindings.ForeignNeedMustBeReferred, ActorRole.CustomerManagement,
        LocalizedText.Of($"Behoefte {need.Id} hoort bij werkgebied {domain}, dat niet vertegenwoordigd wordt, en is niet doorverwezen. Verwijs de klant door.", $"Need {need.Id} belongs to work domain {domain}, which is not represented, and has not been referred. Refer the customer."),
        ("need", need.Id.Value), ("domain", domain.Value));

    public static Finding UnknownPlace(RoleAssignment assignment) => Finding.Error(OrganizationFindings.RoleMustBeInAKnownRelationship, ActorRole.ContractManagement,
        LocalizedText.Of($"{assignment.Person} vervult {assignment.Role.Label().Dutch} in opdrachtrelatie {assignment.Relationship}, die er niet is. Neem de relatie op, of verbeter het kenmerk.", $"{assignment.Person} holds {assignment.Role.Label().English} in relationship {assignment.Relationship}, which is not there. Add the relationship, or correct the identifier."),
        ("person", assignment.Person.Value), ("role", assignment.Role.ToString()), ("relationship", assignment.Relationship!.Value));

    public static Finding NobodyHolds(RegieRole role, LocalDate date) => Finding.Warning(OrganizationFindings.RegieRoleMustBeHeld, role.ToActorRole(),
        LocalizedText.Of($"Niemand vervult {role.Label().Dutch} op {LanguageFormat.Dutch.Date(date)}. Wijs iemand aan.", $"Nobody holds {role.Label().English} on {LanguageFormat.English.Date(date)}. Assign someone."),
        ("role", role.ToString()), ("date", LocalDatePattern.Iso.Format(date)));

    public static Finding OtherSide(RoleAssignment assignment, CommissioningRelationship relationship, RelationshipSide side) => Finding.Warning(OrganizationFindings.RoleMustFaceTheOtherParty, assignment.Role.ToActorRole(),
        LocalizedText.Of($"{assignment.Person} werkt als {assignment.Role.Label().Dutch} in {relationship.Id}, waarin regie {side.Label.Dutch} is; die rol kijkt naar de andere kant. Wijs daar een rol aan die past, of leg vast waarom niet.", $"{assignment.Person} works as {assignment.Role.Label().English} in {relationship.Id}, in which regie is {side.Label.English}; that role faces the other side. Assign a role that fits, or record why not."),
        ("person", assignment.Person.Value), ("role", assignment.Role.ToString()), ("relationship", relationship.Id.Value));

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
