using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Catalog;
using Regie.CustomerRelations;
using Regie.Identifiers;
using Regie.Intake;
using Regie.Language;
using Regie.Needs;
using Regie.Policies;

namespace Regie.Tests.Needs;

/// <summary>A ward manager mentions something in passing; four months later it is arranged and looked back on.</summary>
public class FromSignalToEvaluationTests
{
    [Fact]
    public void Story_OfTheWard()
    {
        var lines = new List<string>();
        var building = new WorkDomainId("building");

        // A signal, without any request.
        var remark = Signal.Of(new SignalId("S-1"), Ward.Ward4, new LocalDate(2026, 3, 2), SignalKind.Remark, SignalTone.Negative).NotedBy(Ward.Manager, "lifting takes two of us, every time");
        var need = Need.Begin(Ward.Id, new NeedEvent.Sensed(remark.On, Ward.Manager, Ward.Ward4, "Lifting a patient takes two nurses", [remark.Id]));
        Tell("sensed");

        // The ward manager speaks of it, and answers the three questions that are left.
        need = need.After(new NeedEvent.Signaled(new LocalDate(2026, 3, 5), Ward.WardManager, new SignalId("S-2")))
            .After(new NeedEvent.Articulated(new LocalDate(2026, 3, 5), Ward.Manager, Ward.Facets.Take(2).ToValueList()));
        foreach (var question in need.Articulation.Assess().NextQuestions)
            lines.Add("  asks: " + question.Question.Dutch);
        need = need.After(new NeedEvent.Articulated(new LocalDate(2026, 3, 5), Ward.Manager, Ward.Facets.Skip(2).Take(3).ToValueList())).After(new NeedEvent.Concretized(new LocalDate(2026, 3, 5), Ward.Manager));
        Tell("made concrete");
        need = need.After(new NeedEvent.Articulated(new LocalDate(2026, 3, 12), Ward.Manager, Ward.Facets.Skip(5).ToValueList()))
            .After(new NeedEvent.Specified(new LocalDate(2026, 3, 12), Ward.Manager)).After(new NeedEvent.Confirmed(new LocalDate(2026, 3, 13), Ward.WardManager));
        Tell("specified and confirmed");

        // A demand, its route, and two assignments under two relationships.
        var demand = need.ToDemand(new DemandId("D-1")).Build();
        var answer = IntakeRouter.Standard.Route(IntakeCase.For(demand, building, new LocalDate(2026, 3, 16)), new IntakeSetting([building], ServiceCatalog.Empty, PolicyRegister.Empty, new Covered()));
        lines.Add($"  route: {answer.Rule}, {answer.Route}; {answer.Reasons[0].English}");
        need = need.After(new NeedEvent.Routed(new LocalDate(2026, 3, 16), Ward.Manager, demand.Id, answer.Rule));
        demand = demand.With(Ward.Assignment(Ward.Rails, "R-builder", "builder").Build()).With(Ward.Assignment(Ward.Training, "R-trainer", "trainer", "Thirty nurses trained").Build());
        need = need.Commit(demand, new LocalDate(2026, 4, 1), Ward.Manager);
        foreach (var assignment in demand.Assignments)
            lines.Add($"  {assignment} under {assignment.Relationship} for {assignment.Price}");
        Tell("assignments given");

        // One delivery is rejected, then accepted.
        need = need.After(new NeedEvent.DeliveryStarted(new LocalDate(2026, 4, 7), Ward.Manager)).After(new NeedEvent.AssignmentDelivered(new LocalDate(2026, 5, 20), Ward.Manager, Ward.Rails))
            .After(new NeedEvent.AssignmentRejected(new LocalDate(2026, 5, 22), Ward.Manager, Ward.Rails, "two rails do not bear the load"));
        Tell("one delivery rejected");
        need = need.After(new NeedEvent.AssignmentDelivered(new LocalDate(2026, 6, 5), Ward.Manager, Ward.Training)).After(new NeedEvent.AssignmentDelivered(new LocalDate(2026, 6, 12), Ward.Manager, Ward.Rails));
        Tell("all delivered");
        need = need.After(new NeedEvent.AssignmentAccepted(new LocalDate(2026, 6, 15), Ward.Manager, Ward.Training)).After(new NeedEvent.AssignmentAccepted(new LocalDate(2026, 6, 15), Ward.Manager, Ward.Rails))
            .After(new NeedEvent.ResultConfirmed(new LocalDate(2026, 6, 16), Ward.WardManager));
        Tell("accepted, and confirmed by the customer");
        need = need.After(new NeedEvent.Evaluated(new LocalDate(2026, 7, 1), Ward.Manager, "no patient waited in June")).After(new NeedEvent.Closed(new LocalDate(2026, 7, 1), Ward.Manager));
        Tell("evaluated and closed");
        lines.Add($"both ways: {demand.Assignments[1].Id} serves {demand.Assignments[1].Demand}, which states {demand.Need}, sensed from {need.Signals[0]}");
        Verified.Text(string.Join('\n', lines), typeof(FromSignalToEvaluationTests));

        void Tell(string what)
        {
            var date = need.Events[^1].On;
            var view = CustomerView.Of(need, Ward.Manager);
            lines.Add($"{LanguageFormat.English.Date(date)}: {what} ({need.Stage}{string.Concat(need.Assignments.Select(a => $", {a}"))})");
            lines.Add($"  the customer sees: {view.What}; {view.Status.Dutch}; vragen aan {view.Contact}");
            lines.AddRange(need.FindingsOn(date).Select(finding => $"  to do for {finding.Actor}: {finding.Message.Dutch}"));
        }
    }

    private sealed class Covered : IContractCoverage
    {
        public ValueList<AgreementId> AgreementsCovering(IntakeCase asked, LocalDate on) => on >= new LocalDate(2026, 1, 1) ? [new AgreementId("C-12")] : [];
    }
}
