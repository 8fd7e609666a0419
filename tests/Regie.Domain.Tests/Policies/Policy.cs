using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Policies;

namespace Regie.Tests.Policies;

/// <summary>Policy rules and proposals as the tests need them.</summary>
internal static class Policy
{
    public static readonly PersonId Author = new("author");
    public static readonly PersonId Board = new("board");

    public static LocalDate Day(int month, int day) => new(2026, month, day);

    public static PolicyRule Drafted(string id = "B-1") =>
        PolicyRule.Begin(new PolicyRuleId(id), new PolicyRuleEvent.Drafted(Day(1, 1), Author, LocalizedText.Of("Een tillift per afdeling", "One hoist per ward")));

    public static PolicyRule Consulted(string id = "B-1") => Drafted(id).After(new PolicyRuleEvent.Consulted(Day(1, 10), Author, [new PartyId("wards")]));

    /// <summary>Adopted on 20 January, in force from a later date.</summary>
    public static PolicyRule Adopted(LocalDate from, string id = "B-1") => Consulted(id).After(new PolicyRuleEvent.Adopted(Day(1, 20), Board, from));

    public static InnovationProposal Raised() =>
        InnovationProposal.Begin(new ProposalId("V-1"), new InnovationProposalEvent.Raised(Day(1, 1), Author, LocalizedText.Of("Hijsen zonder rails", "Lifting without rails"), [new NeedId("N-1")]));

    public static InnovationProposal InPilot() => Raised()
        .After(new InnovationProposalEvent.Explored(Day(1, 10), Author, "two suppliers make it"))
        .After(new InnovationProposalEvent.BusinessCaseMade(Day(1, 20), Author, "pays itself back in three years"))
        .After(new InnovationProposalEvent.PilotStarted(Day(2, 1), Author, Day(4, 30), "lifts per nurse per day"));
}
