using System;
using System.Linq;
using System.Reflection;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Needs;

namespace Regie.Tests.Needs;

public class CustomerViewTests
{
    [Fact]
    public void View_HasNoPlaceForMoneyNormsOrClauses() => Assert.Equal(
        ["Contact: PersonId", "Need: NeedId", "Status: LocalizedText", "What: String", "When: LocalDate"],
        typeof(CustomerView).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => $"{p.Name}: {(Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType).Name}").Order());

    [Fact]
    public void Of_TellsHowItStands_AtEveryStage() => Verified.Text(
        string.Join('\n', Enum.GetValues<NeedStage>().Where(stage => stage != NeedStage.None).Select(stage => (Stage: stage, View: CustomerView.Of(Ward.At(stage), Ward.Manager)))
            .Select(row => $"{row.Stage}: {row.View.Status.Dutch} / {row.View.Status.English}")),
        typeof(CustomerViewTests));

    [Fact]
    public void Of_SaysWhatAndWhen()
    {
        var view = CustomerView.Of(Ward.At(NeedStage.InDelivery), Ward.Manager);
        Assert.Equal(("One nurse lifts a patient alone", new LocalDate(2026, 6, 30), Ward.Manager, Ward.Id), (view.What, view.When, view.Contact, view.Need));
        Assert.Equal("One nurse lifts a patient alone: It is being worked on", view.ToString());
        var early = CustomerView.Of(Need.Begin(Ward.Id, Ward.Event(NeedEventKind.Sensed, Ward.Start)), Ward.Manager);
        Assert.Equal(("Lifting a patient takes two nurses", null), (early.What, early.When));
        Assert.Equal("We zoeken met u uit wat u nodig hebt", early.Status.In(LanguageCode.Dutch));
    }

    [Fact]
    public void OptedIn_ShowsFiguresAndNamesWhoChose()
    {
        var need = Ward.At(NeedStage.Routed);
        var demand = need.ToDemand(new DemandId("D-1")).Build().With(Ward.Assignment(Ward.Rails, "R-builder", "builder").Build());
        var view = OptedInCustomerView.Of(CustomerView.Of(need, Ward.Manager), demand, Ward.WardManager, Ward.Start);
        Assert.Equal((demand.Assignments, Ward.WardManager, Ward.Start), (view.Assignments, view.OptedInBy, view.OptedInOn));
        Expect.Argument<ArgumentException>("demand", () => OptedInCustomerView.Of(view.View, Regie.Assignments.DemandDraft.For(new DemandId("D-2"), new NeedId("N-2"), Ward.Ward4).Asking("x").Serving("y").Build(), Ward.WardManager, Ward.Start));
        Expect.Argument<ArgumentNullException>("contact", () => CustomerView.Of(need, null!));
    }
}
