using Regie.Language;
using Regie.Parties;

namespace Regie.Intake;

/// <summary>The standard rules of the router, in order.</summary>
internal static class StandardIntakeRules
{
    private const ActorRole Customers = ActorRole.CustomerManagement;
    private const ActorRole Policy = ActorRole.PolicyInnovationAndAdvice;
    private const ActorRole Contracts = ActorRole.ContractManagement;
    private const ActorRole Performance = ActorRole.PerformanceManagement;
    private const ActorRole Desk = ActorRole.ServiceDesk;

    public static ValueList<IntakeRule> All { get; } =
    [
        new(IntakeRules.Emergency, LocalizedText.Of("Een noodgeval gaat nu naar de servicedesk", "An emergency goes to the service desk now"),
            IntakeCondition.When(IntakeTests.IsEmergency), IntakeRoute.To(IntakeDestination.ServiceDeskAtOnce, Desk, Desk, Customers)),
        new(IntakeRules.Incident, LocalizedText.Of("Een storing gaat naar de servicedesk", "An incident goes to the service desk"),
            IntakeCondition.When(IntakeTests.IsIncident), IntakeRoute.To(IntakeDestination.ServiceDesk, Desk, Desk)),
        new(IntakeRules.Complaint, LocalizedText.Of("Een klacht gaat naar de servicedesk, met afschrift aan klant- en prestatiemanagement", "A complaint goes to the service desk, with copies to customer and performance management"),
            IntakeCondition.When(IntakeTests.IsComplaint), IntakeRoute.To(IntakeDestination.ServiceDesk, Desk, Desk, Customers, Performance)),
        new(IntakeRules.OutsideDomain, LocalizedText.Of("Wat buiten het vertegenwoordigde werkgebied valt, wordt doorverwezen", "What lies outside the represented domain is referred"),
            IntakeCondition.Always.ButNot(IntakeTests.IsRepresented), IntakeRoute.To(IntakeDestination.Referral, Customers, ActorRole.Customer)),
        new(IntakeRules.PolicyConflict, LocalizedText.Of("Wat strijdig is met geldend beleid gaat het beleidsspoor op; klantmanagement blijft eigenaar", "What conflicts with policy in force goes the policy track; customer management stays owner"),
            IntakeCondition.When(IntakeTests.ConflictsWithPolicy), IntakeRoute.To(IntakeDestination.PolicyTrack, Policy, Customers)),
        new(IntakeRules.SignalOnly, LocalizedText.Of("Een signaal zonder verzoek blijft bij klantmanagement", "A signal without a request stays with customer management"),
            IntakeCondition.When(IntakeTests.IsSignalOnly), IntakeRoute.To(IntakeDestination.Articulation, Customers, Customers)),
        new(IntakeRules.CatalogOrder, LocalizedText.Of("Een artikel binnen zijn grenzen wordt besteld, zonder regie", "A catalog item within its limits is ordered, without regie"),
            IntakeCondition.When(IntakeTests.IsCatalogItem, IntakeTests.IsWithinLimits).ButNot(IntakeTests.NeedsSpecifying), IntakeRoute.To(IntakeDestination.CatalogOrder, Desk, Desk)),
        new(IntakeRules.OrderForm, LocalizedText.Of("Een artikel dat gespecificeerd moet worden gaat met een formulier naar de servicedesk", "A catalog item that needs specifying goes to the service desk with a form"),
            IntakeCondition.When(IntakeTests.IsCatalogItem, IntakeTests.NeedsSpecifying), IntakeRoute.To(IntakeDestination.OrderForm, Desk, Desk, Customers)),
        new(IntakeRules.OutsideLimits, LocalizedText.Of("Een artikel buiten zijn grenzen vraagt een afwijkingsbesluit van klantmanagement", "A catalog item outside its limits takes a deviation decision by customer management"),
            IntakeCondition.When(IntakeTests.IsCatalogItem).ButNot(IntakeTests.IsWithinLimits), IntakeRoute.To(IntakeDestination.DeviationDecision, Customers, Customers, Policy)),
        new(IntakeRules.ContractCovers, LocalizedText.Of("Wat geen artikel is en een geldend contract dekt, wordt een opdracht onder dat contract", "What is no item and a contract in force covers becomes an assignment under that contract"),
            IntakeCondition.When(IntakeTests.IsCoveredByContract).ButNot(IntakeTests.IsCatalogItem), IntakeRoute.To(IntakeDestination.AssignmentUnderContract, Contracts, Customers, Performance)),
        new(IntakeRules.NewPolicy, LocalizedText.Of("Wat geen artikel is en nieuw beleid vraagt of werkgebieden kruist, gaat het beleidsspoor op", "What is no item and needs new policy or crosses domains goes the policy track"),
            IntakeCondition.When(IntakeTests.AsksNewPolicy).ButNot(IntakeTests.IsCatalogItem), IntakeRoute.To(IntakeDestination.PolicyTrack, Policy, Customers, Contracts)),
        new(IntakeRules.NothingCovers, LocalizedText.Of("Wat geen artikel is en geen contract dekt, vraagt inkoopadvies", "What is no item and no contract covers takes sourcing advice"),
            IntakeCondition.Always.ButNot(IntakeTests.IsCatalogItem, IntakeTests.IsCoveredByContract), IntakeRoute.To(IntakeDestination.SourcingAdvice, Contracts, Customers, Policy)),
    ];
}
