using Regie.Language;
using Regie.Parties;

namespace Regie.Roles;

/// <summary>The rules on keeping duties apart that a policy begins with: one table, to read and to replace (regels voor functiescheiding).</summary>
/// <remarks>The middle column of the grades is the field's; <see cref="SegregationProfile"/> says by which reasoning the small and the strict profile differ from it.</remarks>
public static class SegregationRules
{
    private const SegregationLevel Allowed = SegregationLevel.Allowed;
    private const SegregationLevel Controlled = SegregationLevel.Controlled;
    private const SegregationLevel Forbidden = SegregationLevel.Forbidden;

    /// <summary>The rules, in the order in which they are judged.</summary>
    public static ValueList<SegregationRule> All { get; } =
    [
        SegregationRule.Between(RoleFindings.ProductionAndRegieMustBeApart, DutySelector.OfNature(DutyNature.Production), DutySelector.OfNature(DutyNature.RegieRole),
                LocalizedText.Of("Wie een eenheid stuurt, werkt niet in haar productie.", "Whoever steers a unit does not work in its production."), ActorRole.PolicyInnovationAndAdvice)
            .OnOne(DutySubjectKind.ProductionUnit).Performed(SegregationTiming.AtTheSameTime),
        SegregationRule.Between(RoleFindings.RegieMustNotExecuteWorkOrders, DutySelector.Of(Duties.ExecutingWorkOrders), DutySelector.OfNature(DutyNature.RegieRole),
                LocalizedText.Of("Wie stuurt, voert zelf geen werkorders uit.", "Whoever steers executes no work orders."), ActorRole.PolicyInnovationAndAdvice)
            .Performed(SegregationTiming.AtTheSameTime).Graded(Grades(Controlled, Forbidden, Forbidden)),
        SegregationRule.Between(RoleFindings.MeasurerMustNotValidate, DutySelector.Of(Duties.Measuring), DutySelector.Of(Duties.Validating),
                LocalizedText.Of("Wie meet, valideert niet dezelfde meting.", "Whoever measures does not validate the same measurement."), ActorRole.PerformanceManagement)
            .OnOne(DutySubjectKind.Measurement),
        SegregationRule.Between(RoleFindings.ContractorMustNotJudgeItself, DutySelector.Of(Duties.Delivering), DutySelector.Of(Duties.Validating, Duties.GrantingRelief, Duties.Scoring),
                LocalizedText.Of("Een opdrachtnemer valideert en scoort zijn eigen levering niet, en verleent zichzelf geen ontheffing.", "A contractor does not validate or score its own delivery, nor grant itself relief."), ActorRole.PerformanceManagement)
            .OnOne(DutySubjectKind.Contract).Binds(SegregationBinding.Party),
        SegregationRule.Between(RoleFindings.TargetSetterMustNotScore, DutySelector.Of(Duties.SettingTargets), DutySelector.Of(Duties.Scoring),
                LocalizedText.Of("Wie een streefwaarde vaststelt, scoort niet de periode waarin zij wijzigt.", "Whoever sets a target does not score the period in which it changed."), ActorRole.PerformanceManagement)
            .OnOne(DutySubjectKind.Norm).Performed(SegregationTiming.AtTheSameTime).Weighing(SegregationWeight.MoneyAtStake)
            .Graded(new SegregationGrades(new(Controlled, Forbidden), SegregationGrade.Always(Forbidden), SegregationGrade.Always(Forbidden))),
        SegregationRule.Between(RoleFindings.ProposerMustNotApprove, DutySelector.Of(Duties.ProposingSettlement), DutySelector.Of(Duties.ApprovingSettlement),
                LocalizedText.Of("Wie een verrekening voorstelt, keurt haar niet goed.", "Whoever proposes a settlement does not approve it."), ActorRole.ContractManagement)
            .OnOne(DutySubjectKind.Settlement),
        SegregationRule.Between(RoleFindings.OrderDeliveryAndPaymentMustBeApart, Purchase, Purchase,
                LocalizedText.Of("Bestellen, de levering bevestigen en de betaling goedkeuren blijven per bestelling in verschillende handen.", "Ordering, confirming delivery and approving payment stay in different hands for one order."), ActorRole.ContractManagement)
            .OnOne(DutySubjectKind.Order).Weighing(SegregationWeight.AmountFromDeMinimis)
            .Graded(new SegregationGrades(new(Controlled, Forbidden), new(Controlled, Forbidden), SegregationGrade.Always(Forbidden))),
        SegregationRule.Between(RoleFindings.DeviationMustBeDecidedByAnother, DutySelector.Of(Duties.RaisingDeviation), DutySelector.Of(Duties.DecidingDeviation),
                LocalizedText.Of("Wie een afwijking aanvraagt, besluit er niet over.", "Whoever raises a deviation does not decide on it."), ActorRole.PolicyInnovationAndAdvice)
            .OnOne(DutySubjectKind.Deviation),
        SegregationRule.Between(RoleFindings.RaisedNeedMustBeConfirmedByAnother, DutySelector.Of(Duties.RaisingNeed), DutySelector.Of(Duties.ConfirmingNeed),
                LocalizedText.Of("Wie een behoefte proactief opvoert, bevestigt haar niet namens de klant.", "Whoever raises a need proactively does not confirm it for the customer."), ActorRole.CustomerManagement)
            .OnOne(DutySubjectKind.Need),
        SegregationRule.Between(RoleFindings.NegotiatorMustNotSignAboveLimit, DutySelector.Of(Duties.Negotiating), DutySelector.Of(Duties.Signing),
                LocalizedText.Of("Wie onderhandelt, ondertekent boven de grens niet zelf.", "Whoever negotiates does not sign above the limit."), ActorRole.ContractManagement)
            .OnOne(DutySubjectKind.Contract).Weighing(SegregationWeight.AmountAboveSigningLimit)
            .Graded(new SegregationGrades(new(Allowed, Forbidden), new(Allowed, Forbidden), new(Controlled, Forbidden))),
        SegregationRule.Between(RoleFindings.ContractAndPerformanceShouldBeApart, DutySelector.Of(Duties.ManagingContracts), DutySelector.Of(Duties.ManagingPerformance),
                LocalizedText.Of("Contract- en prestatiemanagement op één contract zijn twee personen.", "Contract and performance management on one contract are two persons."), ActorRole.ContractManagement)
            .OnOne(DutySubjectKind.Contract).Performed(SegregationTiming.AtTheSameTime).Weighing(SegregationWeight.MoneyAtStakeOrStrategic)
            .Graded(new SegregationGrades(new(Controlled, Forbidden), new(Controlled, Forbidden), SegregationGrade.Always(Forbidden))),
        SegregationRule.Between(RoleFindings.CustomerAndContractShouldBeApart, DutySelector.Of(Duties.ManagingCustomers), DutySelector.Of(Duties.ManagingContracts),
                LocalizedText.Of("Klant- en contractmanagement in één keten zijn twee personen.", "Customer and contract management in one chain are two persons."), ActorRole.CustomerManagement)
            .OnOne(DutySubjectKind.Chain).Performed(SegregationTiming.AtTheSameTime).Weighing(SegregationWeight.AmountAboveChainLimit)
            .Graded(new SegregationGrades(new(Controlled, Forbidden), new(Controlled, Forbidden), SegregationGrade.Always(Forbidden))),
        SegregationRule.Between(RoleFindings.PolicyAuthorShouldNotDecideDeviation, DutySelector.Of(Duties.AuthoringPolicyRule), DutySelector.Of(Duties.DecidingDeviation),
                LocalizedText.Of("Wie een beleidsregel schrijft, besluit niet over een incidentele afwijking daarvan.", "Whoever writes a policy rule does not decide on an incidental deviation from it."), ActorRole.PolicyInnovationAndAdvice)
            .OnOne(DutySubjectKind.PolicyRule).Graded(Grades(Controlled, Controlled, Forbidden)),
        SegregationRule.Between(RoleFindings.CustomersBrokerShouldNotEvaluateBids, DutySelector.Of(Duties.RepresentingCustomer), DutySelector.Of(Duties.EvaluatingBids),
                LocalizedText.Of("Een makelaar beoordeelt geen inschrijvingen voor een relatie waarin hij de klant vertegenwoordigt.", "A broker does not evaluate bids for a relationship in which it represents the customer."), ActorRole.ContractManagement)
            .OnOne(DutySubjectKind.Relationship).Graded(Grades(Controlled, Controlled, Forbidden)),
        SegregationRule.About(RoleFindings.SupplierShouldHaveOneLink, LocalizedText.Of("een leverancier zit in twee schakels van één keten", "a supplier is in two links of one chain"),
                LocalizedText.Of("Een leverancier zit in één schakel van een keten.", "A supplier is in one link of a chain."), ActorRole.ContractManagement)
            .Graded(Grades(Controlled, Controlled, Forbidden)),
        SegregationRule.About(RoleFindings.BrokerMustNotBeAParty, LocalizedText.Of("een aanbestedingsmakelaar is partij bij de relatie", "a tender broker is a party to the relationship"),
                LocalizedText.Of("Een aanbestedingsmakelaar benoemt de relatie en is er nooit partij bij.", "A tender broker names the relationship and is never a party to it."), ActorRole.ContractManagement),
        SegregationRule.About(RoleFindings.MandateMustBeTheActorsOwn, LocalizedText.Of("andermans mandaat wordt gebruikt", "another person's mandate is used"), Mandate, ActorRole.CustomerManagement),
        SegregationRule.About(RoleFindings.MandateMustCoverAmount, LocalizedText.Of("het bedrag ligt boven het mandaat", "the amount exceeds the mandate"), Mandate, ActorRole.CustomerManagement),
        SegregationRule.About(RoleFindings.MandateMustCoverWork, LocalizedText.Of("het werk ligt buiten het mandaat", "the work lies outside the mandate"), Mandate, ActorRole.CustomerManagement),
        SegregationRule.About(RoleFindings.MandateMustCoverDay, LocalizedText.Of("de dag ligt buiten het mandaat", "the day lies outside the mandate"), Mandate, ActorRole.CustomerManagement),
        SegregationRule.About(RoleFindings.MandateMustBeKnown, LocalizedText.Of("het mandaat is onbekend", "the mandate is unknown"), Mandate, ActorRole.Host),
        SegregationRule.About(RoleFindings.SubDelegationMustBePermitted, LocalizedText.Of("een mandaat is zonder toestemming doorgegeven", "a mandate was passed on without permission"), Mandate, ActorRole.CustomerManagement),
        SegregationRule.About(RoleFindings.SubDelegationMustLieWithin, LocalizedText.Of("er is meer doorgegeven dan gegeven", "more was passed on than was given"), Mandate, ActorRole.CustomerManagement),
    ];

    private static DutySelector Purchase => DutySelector.Of(Duties.Ordering, Duties.ConfirmingDelivery, Duties.ApprovingPayment);

    private static LocalizedText Mandate => LocalizedText.Of("Wie voor een ander handelt, blijft binnen zijn mandaat.", "Whoever acts for another stays within the mandate.");

    private static SegregationGrades Grades(SegregationLevel small, SegregationLevel standard, SegregationLevel strict) =>
        new(SegregationGrade.Always(small), SegregationGrade.Always(standard), SegregationGrade.Always(strict));
}
