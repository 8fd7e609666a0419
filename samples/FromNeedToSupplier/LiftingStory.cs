using System.Linq;
using NodaTime;
using Regie.Agenda;
using Regie.Assignments;
using Regie.CustomerRelations;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Intake;
using Regie.Measurements;
using Regie.Needs;
using Regie.Norms;
using Regie.Parties;
using Regie.Relationships;

namespace Regie.Samples.FromNeedToSupplier;

/// <summary>From something said in passing to an evaluated result, over two suppliers.</summary>
internal static class LiftingStory
{
    private static readonly PersonId Noor = Hospital.CustomerManager;
    private static readonly PersonId Jan = Hospital.WardManager;
    private static readonly AssignmentId Rails = new("A-1");
    private static readonly AssignmentId Lessons = new("A-2");
    private static readonly NeedFacet Criterion = new NeedFacet.Criterion(AcceptanceCriterion.Measured("lifts done by one nurse", Target.AtLeast(95), Unit.Percent));

    public static void Tell(Teller teller)
    {
        teller.Chapter("1. Van een opmerking naar een geëvalueerd resultaat", "1. From a remark to an evaluated result");
        var need = Sense(teller);
        need = Articulate(need, teller);
        var (routed, demand) = Route(need, teller);
        var assigned = Assign(demand, teller);
        need = Deliver(routed.Commit(assigned, Date(3, 20), Noor), teller);
        View(need, teller);
        need = Conclude(need, teller);
        View(need, teller);
        ShowChains(assigned, teller);
        teller.End();
    }

    // Row 7: a need may begin without a request.
    private static Need Sense(Teller teller)
    {
        var signal = Signal.Of(new SignalId("S-1"), Hospital.Ward.Id, Date(2, 2), SignalKind.Remark, SignalTone.Negative).NotedBy(Noor, teller.Say("“tillen kost ons twee mensen”", "“lifting takes two of us”"));
        var need = Need.Begin(new NeedId("N-1"), new NeedEvent.Sensed(signal.On, Noor, Hospital.Ward.Id, teller.Say("Tillen kost twee mensen", "Lifting takes two people"), [signal.Id]));
        teller.Happened(need, $"Noor hoort in het voorbijgaan {signal.Evidence}", $"Noor hears in passing {signal.Evidence}");
        return need;
    }

    private static Need Articulate(Need need, Teller teller)
    {
        need = need.After(new NeedEvent.Articulated(Date(2, 3), Noor, [new NeedFacet.Who(Hospital.Ward.Id, teller.Say("verpleegkundigen van afdeling 4", "nurses of ward 4")), new NeedFacet.Outcome(teller.Say("Eén verpleegkundige tilt een patiënt alleen", "One nurse lifts a patient alone"))]));
        need = need.After(new NeedEvent.Signaled(Date(2, 4), Jan, new SignalId("S-2")));
        teller.Happened(need, "Jan bevestigt dat het speelt; drie vragen staan nog open:", "Jan confirms that it matters; three questions are open:");
        foreach (var question in need.Articulation.Assess().NextQuestions)
            teller.Line("  ? " + question.Question.In(teller.Language));
        need = need.After(new NeedEvent.Articulated(Date(2, 9), Noor, [new NeedFacet.Why(teller.Say("zorg op afdeling 4", "care on ward 4"), teller.Say("geen patiënt wacht op een tweede verpleegkundige", "no patient waits for a second nurse")), new NeedFacet.Where(new LocationId("afdeling-4")), new NeedFacet.When(Date(6, 30))]))
            .After(new NeedEvent.Concretized(Date(2, 9), Noor));
        teller.Happened(need, "De drie vragen zijn beantwoord", "The three questions are answered");
        need = need.After(new NeedEvent.Articulated(Date(2, 23), Noor,
            [
                Criterion, new NeedFacet.Quantity(6, Unit.Count), new NeedFacet.Quality(teller.Say("tilt 200 kg, volgens de veiligheidsnorm", "lifts 200 kg, by the safety standard")),
                new NeedFacet.BudgetHolder(new PersonId("zorgdirecteur")), new NeedFacet.PolicyCheck(Noor, []), new NeedFacet.Domain(Hospital.Building),
            ]))
            .After(new NeedEvent.Specified(Date(2, 23), Noor))
            .After(new NeedEvent.Confirmed(Date(2, 25), Jan));
        teller.Happened(need, "Noor heeft gespecificeerd, Jan heeft bevestigd", "Noor has specified, Jan has confirmed");
        return need;
    }

    private static (Need Need, Demand Demand) Route(Need need, Teller teller)
    {
        var demand = need.ToDemand(new DemandId("D-1")).Classified(new OutcomeCategory("tilhulp")).Build();
        var answer = IntakeRouter.Standard.Route(IntakeCase.For(demand, Hospital.Building, Date(3, 2)), Hospital.Setting);
        need = need.After(new NeedEvent.Routed(Date(3, 2), Noor, demand.Id, answer.Rule));
        teller.Happened(need, "De vraag krijgt haar weg", "The demand gets its way");
        teller.Text(answer.Explain().ToWorksheet(teller.Language));
        return (need, demand);
    }

    // Rows 4 and 6: a supplier's assignment must be verifiable; one demand becomes two assignments.
    private static Demand Assign(Demand demand, Teller teller)
    {
        var loose = AssignmentDraft.For(Rails, demand.Id, Hospital.Rails.Id, Hospital.LiftMaker.Id).Delivering(teller.Say("Zes kamers met een plafondlift", "Six rooms with a ceiling hoist"));
        teller.Heading("Een losse opdracht aan de leverancier wordt geweigerd:", "A loose assignment to the supplier is refused:");
        teller.Lines(loose.AssessReadiness().Findings);
        var rails = loose.AcceptedWhen(AcceptanceCriterion.Measured("rooms with a tested rail", Target.AtLeast(6), Unit.Count)).At(new AssignmentPrice.Fixed(Money.Euro(9_600)))
            .During(Date(4, 1), Date(7, 1)).PutDownIn(InstrumentKind.Contract).MeasuredBy(Hospital.Regie.Id).Under(new NormId("op-tijd-opgeleverd")).Build();
        var lessons = AssignmentDraft.For(Lessons, demand.Id, Hospital.Lessons.Id, Hospital.Academy.Id).Delivering(teller.Say("Vierentwintig verpleegkundigen kunnen met de lift werken", "Twenty-four nurses can work with the hoist"))
            .AcceptedWhen(AcceptanceCriterion.Measured("nurses with a certificate", Target.AtLeast(24), Unit.Count)).At(new AssignmentPrice.Mechanism(teller.Say("tarief per cursist", "rate per trainee"), new ClauseReference("DVA academie", "art. 5")))
            .During(Date(5, 1), Date(7, 1)).PutDownIn(InstrumentKind.ServiceAgreement).MeasuredBy(Hospital.Regie.Id).Under(new NormId("geslaagd")).Build();
        var assigned = demand.With(rails).With(lessons);
        teller.Heading("Met alles erin zijn het er twee:", "With everything in it there are two:");
        foreach (var assignment in assigned.Assignments)
            teller.Line($"{assignment.Id} ({assignment.Relationship}): {assignment.Result}; {assignment.Price}");
        return assigned;
    }

    private static Need Deliver(Need need, Teller teller)
    {
        teller.Heading("Uitvoering", "Delivery");
        teller.Happened(need, "Twee opdrachten verstrekt", "Two assignments given");
        need = need.After(new NeedEvent.DeliveryStarted(Date(4, 1), Noor)).After(new NeedEvent.AssignmentDelivered(Date(5, 12), Noor, Rails));
        teller.Happened(need, "De rails zijn opgeleverd", "The rails are delivered");
        teller.Heading($"Agenda op {teller.Date(Date(5, 13))}", $"Agenda on {teller.Date(Date(5, 13))}");
        foreach (var item in RegieAgenda.For(Date(5, 13), need.FindingsOn(Date(5, 13)).Select(AgendaMatter.Of)).Items)
            teller.Line($"{item.Actor.Label().In(teller.Language)}: {item.ToText(teller.Language)}");
        teller.Heading("Uitvoering, vervolg", "Delivery, continued");
        need = need.After(new NeedEvent.AssignmentRejected(Date(5, 14), Noor, Rails, teller.Say("twee rails dragen de proefbelasting niet", "two rails do not bear the test load")));
        teller.Happened(need, "De oplevering is afgekeurd: twee rails dragen de proefbelasting niet", "The delivery is rejected: two rails do not bear the test load");
        need = need.After(new NeedEvent.AssignmentDelivered(Date(6, 4), Noor, Rails)).After(new NeedEvent.AssignmentAccepted(Date(6, 5), Noor, Rails));
        teller.Happened(need, "Opnieuw opgeleverd, en nu aanvaard", "Delivered again, and accepted now");
        need = need.After(new NeedEvent.AssignmentDelivered(Date(6, 19), Noor, Lessons));
        teller.Happened(need, "De lessen zijn gegeven", "The lessons are given");
        return need;
    }

    private static Need Conclude(Need need, Teller teller)
    {
        teller.Heading("Aanvaarding en evaluatie", "Acceptance and evaluation");
        need = need.After(new NeedEvent.AssignmentAccepted(Date(6, 22), Noor, Lessons)).After(new NeedEvent.ResultConfirmed(Date(6, 24), Jan));
        teller.Happened(need, "Jan bevestigt: zo is het goed", "Jan confirms: this is right");
        need = need.After(new NeedEvent.Evaluated(Date(9, 1), Noor, teller.Say("97 % van de tilbeurten door één verpleegkundige", "97% of the lifts by one nurse")));
        teller.Happened(need, "97 % van de tilbeurten gaat door één verpleegkundige", "97% of the lifts are done by one nurse");
        need = need.After(new NeedEvent.Closed(Date(9, 2), Noor));
        teller.Happened(need, "Afgesloten", "Closed");
        return need;
    }

    // Row 5: what the customer sees has no place for money, clauses or indicators.
    private static void View(Need need, Teller teller)
    {
        var view = CustomerView.Of(need, Noor);
        teller.Heading("Wat afdeling 4 ziet", "What ward 4 sees");
        teller.Line($"{view.What} — {view.Status.In(teller.Language)}" + (view.When is { } when ? teller.Say($" (uiterlijk {teller.Date(when)})", $" (by {teller.Date(when)})") : "") + teller.Say($"; contact: {view.Contact}", $"; contact: {view.Contact}"));
    }

    // Row 3: who is principal is a question that each link answers anew.
    private static void ShowChains(Demand demand, Teller teller)
    {
        CommissioningRelationship[] known = [Hospital.Service, Hospital.Rails, Hospital.Fitting, Hospital.Lessons];
        foreach (var chain in new[] { Hospital.RailsChain, Hospital.LessonsChain })
        {
            teller.Heading($"Opdrachtketen {chain}", $"Commissioning chain {chain}");
            teller.Text(chain.ToText(teller.Language));
        }

        teller.Heading("Soorten relaties", "Kinds of relationships");
        foreach (var relationship in known)
        {
            var profile = RelationshipProfile.Of(relationship, known, Date(3, 2));
            teller.Line($"{relationship.Id} {relationship.Principal} → {relationship.Contractor}: {profile.Kind.Label().In(teller.Language)}; {OfMoney(profile, relationship, teller)}");
        }

        teller.Heading("Van opdracht terug naar behoefte", "From assignment back to need");
        foreach (var assignment in demand.Assignments)
            teller.Line($"{assignment.Id} → {assignment.Demand} → {demand.Need}: {demand.Outcome}");
    }

    private static string OfMoney(RelationshipProfile profile, CommissioningRelationship relationship, Teller teller) => profile.MoneyConsequencesUnder(relationship.Instrument!.Enforceability) switch
    {
        MoneyConsequences.Possible possible => teller.Say("geldgevolgen mogelijk: ", "money consequences possible: ") + possible.Reason.In(teller.Language),
        MoneyConsequences.NotPossible not => teller.Say("geen geldgevolgen: ", "no money consequences: ") + not.Reason.In(teller.Language),
        _ => "",
    };

    private static LocalDate Date(int month, int day) => new(2026, month, day);
}
