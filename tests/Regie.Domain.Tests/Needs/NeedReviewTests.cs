using System;
using System.Linq;
using NodaTime;
using Regie.Needs;
using Regie.Parties;

namespace Regie.Tests.Needs;

public class NeedReviewTests
{
    private static LocalDate Last(Need need) => need.Events[^1].On;

    [Fact]
    public void FindingsOn_AtEachStage()
    {
        (Need Need, FindingCode[] Codes, string Why)[] rows =
        [
            (Need.Begin(Ward.Id, Ward.Event(NeedEventKind.Sensed, Ward.Start)), [NeedFindings.QuestionsAreOpen], "nothing is known yet"),
            (Ward.At(NeedStage.Latent), [], "all is known"),
            (Ward.At(NeedStage.Specified), [], "specified and confirmed"),
            (Unconfirmed(), [NeedFindings.ConfirmationIsMissing], "nobody confirmed it"),
            (Ward.At(NeedStage.Routed), [], "it is going its way"),
            (Ward.At(NeedStage.InDelivery), [NeedFindings.DeliveryAwaitsJudgement], "one delivery is there"),
            (Ward.At(NeedStage.Delivered).On(NeedEventKind.AssignmentAccepted, Ward.Rails).On(NeedEventKind.AssignmentAccepted, Ward.Training), [NeedFindings.ResultAwaitsCustomer], "all is accepted"),
            (Ward.At(NeedStage.Accepted), [NeedFindings.EvaluationIsDue], "nobody looked back yet"),
            (Ward.At(NeedStage.Closed), [], "done"),
            (Ward.At(NeedStage.Withdrawn), [], "withdrawn before anything was given"),
            (Ward.At(NeedStage.InDelivery).On(NeedEventKind.Withdrawn), [NeedFindings.AssignmentsOfWithdrawnNeedRunOn], "withdrawn while assignments run"),
        ];
        foreach (var (need, codes, why) in rows)
            Expect.Equal(codes.ToValueList(), need.FindingsOn(Last(need)).Codes().ToValueList(), why);
    }

    [Fact]
    public void FindingsOn_AfterTheWantedDate_WarnUntilItIsDelivered()
    {
        Assert.Empty(Ward.At(NeedStage.Routed).FindingsOn(new LocalDate(2026, 6, 30)));
        var finding = Assert.Single(Ward.At(NeedStage.Routed).FindingsOn(new LocalDate(2026, 7, 1)));
        Assert.Equal(NeedFindings.WantedDateHasPassed, finding.Code);
        Assert.Equal("2026-06-30", finding.Values.Single(value => value.Name == "by").Value);
        Assert.Equal("Behoefte N-1 van ward-4 moest uiterlijk op 30 juni 2026 vervuld zijn en is gerouteerd. Zeg de klant wanneer het wel komt.", finding.Message.Dutch);
        Assert.DoesNotContain(NeedFindings.WantedDateHasPassed, Ward.At(NeedStage.Delivered).FindingsOn(new LocalDate(2026, 7, 1)).Codes());
    }

    [Fact]
    public void FindingsOn_TheDateUntilWhichItWasParked_AskToLookAgain()
    {
        var parked = Ward.At(NeedStage.Parked);
        Assert.Empty(parked.FindingsOn(parked.ParkedUntil!.Value.PlusDays(-1)));
        Assert.Equal([NeedFindings.ParkedNeedIsDue], parked.FindingsOn(parked.ParkedUntil!.Value).Codes());
    }

    [Fact]
    public void FindingsOn_AnEarlierDate_AreThoseOfThen()
    {
        var need = Ward.At(NeedStage.Closed);
        Assert.Empty(need.FindingsOn(Ward.Start.PlusDays(-1)));
        Assert.Equal([NeedFindings.QuestionsAreOpen], need.FindingsOn(Ward.Start).Codes());
    }

    [Fact]
    public void Findings_AreForTheRoleThatMustAct()
    {
        Assert.Equal(ActorRole.ContractManagement, Assert.Single(Ward.At(NeedStage.InDelivery).On(NeedEventKind.Withdrawn).FindingsOn(new LocalDate(2026, 5, 1))).Actor);
        Assert.Equal(ActorRole.CustomerManagement, Assert.Single(Ward.At(NeedStage.Accepted).FindingsOn(new LocalDate(2026, 5, 1))).Actor);
        Expect.Argument<ArgumentNullException>("need", () => NeedReview.FindingsOn(null!, Ward.Start));
    }

    private static Need Unconfirmed() => Need.Begin(Ward.Id, Ward.Event(NeedEventKind.Sensed, Ward.Start)).On(NeedEventKind.Signaled).On(NeedEventKind.Articulated).On(NeedEventKind.Concretized).On(NeedEventKind.Specified);
}
