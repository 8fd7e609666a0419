using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Policies;

namespace Regie.Tests.Policies;

public class InnovationProposalTests
{
    [Fact]
    public void StageOn_FollowsTheDates()
    {
        var proposal = Policy.InPilot().After(new InnovationProposalEvent.Adopted(Policy.Day(5, 4), Policy.Board, "it worked"));
        (LocalDate On, InnovationProposalStage Stage)[] rows =
        [
            (new LocalDate(2025, 12, 31), InnovationProposalStage.None),
            (Policy.Day(1, 1), InnovationProposalStage.Idea),
            (Policy.Day(1, 10), InnovationProposalStage.Explored),
            (Policy.Day(1, 20), InnovationProposalStage.BusinessCase),
            (Policy.Day(2, 1), InnovationProposalStage.Pilot),
            (Policy.Day(5, 3), InnovationProposalStage.Pilot),
            (Policy.Day(5, 4), InnovationProposalStage.Adopted),
        ];
        foreach (var (on, stage) in rows)
            Assert.Equal(stage, proposal.StageOn(on));
        Assert.Equal(proposal, InnovationProposal.From(proposal.Id, proposal.Events));
        Assert.Equal("V-1: Lifting without rails", proposal.ToString());
    }

    [Fact]
    public void FindingsOn_AfterThePilot_AskADecision()
    {
        Assert.Empty(Policy.InPilot().FindingsOn(Policy.Day(4, 30)));
        var finding = Assert.Single(Policy.InPilot().FindingsOn(Policy.Day(5, 1)));
        Assert.Equal(PolicyFindings.PilotMustBeDecidedOn, finding.Code);
        Assert.Equal("The pilot of proposal V-1 ran until 30 April 2026 and is not decided on. Adopt the proposal or reject it.", finding.Message.English);
        Assert.Equal("2026-04-30", finding.Values.Single(value => value.Name == "by").Value);
        Assert.Empty(Policy.InPilot().After(new InnovationProposalEvent.Rejected(Policy.Day(5, 1), Policy.Board, "it did not work")).FindingsOn(Policy.Day(5, 1)));
    }

    [Fact]
    public void After_WhatItsStageForbids_IsRefusedWithItsCode()
    {
        var decided = Policy.Raised().After(new InnovationProposalEvent.Rejected(Policy.Day(1, 2), Policy.Board, "no"));
        (Action Act, FindingCode Code, string Why)[] rows =
        [
            (() => Policy.Raised().After(new InnovationProposalEvent.PilotStarted(Policy.Day(1, 2), Policy.Author, Policy.Day(2, 1), "x")), PolicyFindings.ProposalStepsMustFollow, "a pilot without a business case"),
            (() => Policy.Raised().After(new InnovationProposalEvent.Raised(Policy.Day(1, 2), Policy.Author, LocalizedText.Same("again"), [])), PolicyFindings.ProposalIsRaisedOnce, "raised twice"),
            (() => decided.After(new InnovationProposalEvent.Explored(Policy.Day(1, 3), Policy.Author, "still")), PolicyFindings.DecidedProposalStays, "rejected already"),
            (() => Policy.InPilot().After(new InnovationProposalEvent.Adopted(Policy.Day(1, 31), Policy.Board, "yes")), PolicyFindings.PolicyEventsMustBeInOrder, "a day before the pilot"),
            (() => InnovationProposal.From(new ProposalId("V-1"), []), PolicyFindings.ProposalMustBeRaised, "nothing happened"),
        ];
        foreach (var (act, code, why) in rows)
            Expect.Equal(code, Expect.Throws<ForbiddenTransitionException>(act, why).Finding.Code, why);
        Expect.Argument<ArgumentOutOfRangeException>("Until", () => new InnovationProposalEvent.PilotStarted(Policy.Day(2, 2), Policy.Author, Policy.Day(2, 1), "x"));
    }
}
