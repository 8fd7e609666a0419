using System;
using System.Linq;
using NodaTime;
using Regie.Assignments;
using Regie.Identifiers;
using Regie.Intake;
using Regie.Parties;

namespace Regie.Tests.Intake;

public class IntakeReviewTests
{
    private static readonly OutcomeCategory Lifting = new("lifting");

    [Fact]
    public void Bypasses_AreDeviatingDemandsThatOthersOwned()
    {
        var deviating = IntakeRouter.Standard.Route(Desk.Of(), Desk.Setting);
        var standard = IntakeRouter.Standard.Route(Desk.Ordering(Desk.Chair, 1), Desk.Setting);
        var hidden = deviating.OverriddenBy(new PersonId("manager"), Desk.Today, standard.Computed, "it was quicker");
        (HandledDemand Handled, bool Bypass, string Why)[] rows =
        [
            (new HandledDemand(new DemandId("D-1"), deviating, ActorRole.ServiceDesk, Desk.Today), true, "the service desk handled a deviating demand"),
            (new HandledDemand(new DemandId("D-2"), deviating, ActorRole.CustomerManagement, Desk.Today), false, "customer management owned it"),
            (new HandledDemand(new DemandId("D-3"), standard, ActorRole.ServiceDesk, Desk.Today), false, "a catalog order never enters regie"),
            (new HandledDemand(new DemandId("D-4"), hidden, ActorRole.ServiceDesk, Desk.Today), true, "an override does not make it standard"),
            (new HandledDemand(new DemandId("D-5"), deviating, ActorRole.Supplier, Desk.Today.PlusDays(1)), false, "not handled yet"),
        ];
        foreach (var (handled, bypass, why) in rows)
            Expect.Equal(bypass ? 1 : 0, IntakeReview.Bypasses([handled], Desk.Today).Count, why);

        var finding = Assert.Single(IntakeReview.Bypasses([rows[0].Handled], Desk.Today));
        Assert.Equal((IntakeFindings.DeviatingDemandBypassedCustomerManagement, ActorRole.CustomerManagement), (finding.Code, finding.Actor));
        Assert.Equal("Vraag D-1 wijkt af (inkoopadvies, regel intake.R11) en is op 2 maart 2026 behandeld onder servicedesk, buiten klantmanagement om. Neem haar over, en spreek af hoe zulke vragen binnenkomen.", finding.Message.Dutch);
    }

    [Fact]
    public void Find_CountsDemandsCustomersAndCalendarMonths()
    {
        var on = new LocalDate(2026, 8, 31);
        (DeviatingDemand[] Demands, bool Candidate, string Why)[] rows =
        [
            ([D(1, "a", 2026, 8, 1), D(2, "a", 2026, 8, 2), D(3, "b", 2026, 8, 3)], true, "three from two customers"),
            ([D(1, "a", 2026, 8, 1), D(2, "b", 2026, 8, 2)], false, "only two"),
            ([D(1, "a", 2026, 8, 1), D(2, "a", 2026, 8, 2), D(3, "a", 2026, 8, 3)], false, "one customer"),
            ([D(1, "a", 2026, 3, 1), D(2, "a", 2026, 8, 2), D(3, "b", 2026, 8, 3)], true, "six months before 31 August end on 28 February"),
            ([D(1, "a", 2026, 2, 28), D(2, "a", 2026, 8, 2), D(3, "b", 2026, 8, 3)], false, "a day too long ago"),
            ([D(1, "a", 2026, 8, 1), D(2, "b", 2026, 8, 31), D(3, "b", 2026, 9, 1)], false, "a day too late"),
            ([D(1, "a", 2026, 8, 1), D(2, "b", 2026, 8, 2), D(2, "b", 2026, 8, 2)], false, "one demand given twice"),
            ([D(1, "a", 2026, 8, 1), D(2, "b", 2026, 8, 2), new(new DemandId("D-3"), new PartyId("b"), new OutcomeCategory("Lifting"), new LocalDate(2026, 8, 3))], false, "another category, by its letters"),
        ];
        foreach (var (demands, candidate, why) in rows)
            Expect.Equal(candidate ? 1 : 0, PromotionCandidates.Find(demands, on, PromotionPolicy.Default).Count, why);

        var found = Assert.Single(PromotionCandidates.Find(rows[0].Demands.Reverse().ToArray(), on, PromotionPolicy.Default));
        Assert.Equal(Lifting, found.Category);
        Assert.Equal(["D-1", "D-2", "D-3"], found.Demands.Select(d => d.Value));
        Assert.Equal(["a", "b"], found.Customers.Select(c => c.Value));
        Assert.Equal((IntakeFindings.SimilarDemandsMayBelongInCatalog, ActorRole.PolicyInnovationAndAdvice), (found.Finding.Code, found.Finding.Actor));
        Assert.Equal("\"lifting\" was asked 3 times beside the catalog in 6 months, by 2 customers. Consider taking it into the catalog.", found.Finding.Message.English);
    }

    [Fact]
    public void Find_UnderAnotherPolicy()
    {
        DeviatingDemand[] demands = [D(1, "a", 2026, 8, 1), D(2, "a", 2026, 8, 2)];
        Assert.Single(PromotionCandidates.Find(demands, new LocalDate(2026, 8, 31), new PromotionPolicy(2, 1, 1)));
        Assert.Equal((3, 2, 6), (PromotionPolicy.Default.Demands, PromotionPolicy.Default.Customers, PromotionPolicy.Default.Months));
        Expect.Argument<ArgumentOutOfRangeException>("customers", () => new PromotionPolicy(2, 3, 1));
        Expect.Argument<ArgumentOutOfRangeException>("months", () => new PromotionPolicy(2, 1, 0));
        Expect.Argument<ArgumentOutOfRangeException>("demands", () => new PromotionPolicy(0, 1, 1));
    }

    private static DeviatingDemand D(int number, string customer, int year, int month, int day) => new(new DemandId($"D-{number}"), new PartyId(customer), Lifting, new LocalDate(year, month, day));
}
