using NodaTime;
using Regie.Catalog;
using Regie.Identifiers;
using Regie.Intake;
using Regie.Language;
using Regie.Policies;

namespace Regie.Tests.Intake;

/// <summary>A facility department that represents its building and its ICT, with two catalog items, one policy rule and one contract.</summary>
internal static class Desk
{
    public static readonly PartyId Ward4 = new("ward-4");
    public static readonly WorkDomainId Building = new("building");
    public static readonly WorkDomainId Ict = new("ict");
    public static readonly LocalDate Today = new(2026, 3, 2);
    public static readonly PolicyRuleId InForce = new("B-1");
    public static readonly PolicyRuleId Draft = new("B-2");
    public static readonly CatalogItemId Chair = new("chair");
    public static readonly CatalogItemId Workplace = new("workplace");

    public static IntakeSetting Setting { get; } = new([Building, Ict], Catalog, Register, ContractCoverage.None);

    public static IntakeSetting Covered { get; } = new([Building, Ict], Catalog, Register, new Covering(new AgreementId("C-12")));

    private static ServiceCatalog Catalog => ServiceCatalog.Of(
        CatalogItemDraft.For(Chair, LocalizedText.Of("Stoel", "Chair")).RestingOn(InForce).PaidBy(CatalogFinancing.CommonBudget).From(new LocalDate(2026, 1, 1)).Within(CatalogLimits.None.AtMost(10)).Build(),
        CatalogItemDraft.For(Workplace, LocalizedText.Of("Werkplek", "Workplace")).RestingOn(InForce).PaidBy(CatalogFinancing.CustomerPaysSurcharge).From(new LocalDate(2026, 1, 1)).Ordered(CatalogOrdering.WithForm).Within(CatalogLimits.None.AtMost(10)).Build());

    private static PolicyRegister Register => PolicyRegister.Of(
        Rule(InForce).After(new PolicyRuleEvent.Consulted(new LocalDate(2025, 11, 1), new PersonId("author"), [Ward4])).After(new PolicyRuleEvent.Adopted(new LocalDate(2025, 12, 1), new PersonId("board"), new LocalDate(2026, 1, 1))),
        Rule(Draft));

    public static IntakeCase Of(IntakeKind kind = IntakeKind.Request) => IntakeCase.Of(kind, Ward4, Building, Today);

    public static IntakeCase Ordering(CatalogItemId item, decimal quantity) => Of().Ordering(CatalogOrder.Of(item, Ward4, quantity, Today));

    private static PolicyRule Rule(PolicyRuleId id) => PolicyRule.Begin(id, new PolicyRuleEvent.Drafted(new LocalDate(2025, 10, 1), new PersonId("author"), LocalizedText.Of("Geen airco's per kamer", "No air conditioning per room")));

    /// <summary>A host whose contract covers everything from 2026.</summary>
    private sealed class Covering(AgreementId agreement) : IContractCoverage
    {
        public ValueList<AgreementId> AgreementsCovering(IntakeCase asked, LocalDate on) => on.Year >= 2026 ? [agreement] : ValueList<AgreementId>.Empty;
    }
}
