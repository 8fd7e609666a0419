using System;
using System.Linq;
using Regie.Needs;

namespace Regie.Tests.Needs;

public class DeclineGroundsTests
{
    [Theory]
    [InlineData("no budget", DeclineGround.NoBudget)]
    [InlineData("Geen budget", DeclineGround.NoBudget)]
    [InlineData("PolicyConflict", DeclineGround.PolicyConflict)]
    [InlineData("strijdig met beleid", DeclineGround.PolicyConflict)]
    [InlineData("not-feasible", DeclineGround.NotFeasible)]
    [InlineData("niet uitvoerbaar", DeclineGround.NotFeasible)]
    public void Parse_ReadsTheGrounds(string text, DeclineGround ground) => Assert.Equal(ground, DeclineGrounds.Parse(text));

    [Fact]
    public void Parse_OfEveryName_IsTheGround()
    {
        foreach (var ground in Enum.GetValues<DeclineGround>())
            Assert.All([ground.ToString(), ground.Label().Dutch, ground.Label().English], text => Assert.Equal(ground, DeclineGrounds.Parse(text)));
    }

    [Fact]
    public void Parse_OfWhatIsNoGround_SaysWhatToDoInstead()
    {
        (string Text, FindingCode Code, string English)[] rows =
        [
            ("incomplete", NeedFindings.IncompleteIsNoGround, "A need cannot be declined on the ground \"incomplete\". Incomplete is no ground: ask the questions that are open, which is regie's own work."),
            ("Onvolledig", NeedFindings.IncompleteIsNoGround, "A need cannot be declined on the ground \"Onvolledig\". Incomplete is no ground: ask the questions that are open, which is regie's own work."),
            ("out of domain", NeedFindings.OutOfDomainIsReferred, "A need cannot be declined on the ground \"out of domain\". Refer it to those who deal with it."),
            ("duplicate", NeedFindings.DuplicateIsMerged, "A need cannot be declined on the ground \"duplicate\". Merge it with the other need."),
            ("Friday", NeedFindings.DeclineGroundMustBeKnown, "A need cannot be declined on the ground \"Friday\". The grounds are: policy conflict, no budget, not feasible."),
            ("", NeedFindings.DeclineGroundMustBeKnown, "A need cannot be declined on the ground \"\". The grounds are: policy conflict, no budget, not feasible."),
        ];
        foreach (var (text, code, english) in rows)
        {
            var finding = Assert.Single(Assert.Throws<RegieValidationException>(() => DeclineGrounds.Parse(text)).Findings);
            Assert.Equal((code, english), (finding.Code, finding.Message.English));
        }
    }
}
