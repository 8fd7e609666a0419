using System;
using System.Linq;
using CsCheck;
using NodaTime;
using Regie.Identifiers;
using Regie.Parties;
using Regie.Relationships;
using Regie.Roles;
using Regie.Tests.Relationships;

namespace Regie.Tests.Roles;

public class RoleAssignmentsTests
{
    private static readonly PersonId Anna = new("anna");
    private static readonly PersonId Bob = new("bob");
    private static readonly RelationshipId R1 = new("R-1");
    private static readonly RelationshipId R2 = new("R-2");
    private static readonly EffectivePeriod Spring = EffectivePeriod.From(West.NewYear).Until(new LocalDate(2026, 7, 1));
    private static readonly EffectivePeriod Autumn = EffectivePeriod.From(new LocalDate(2026, 7, 1));

    private static readonly Gen<RoleAssignment> Assignments = Gen.Select(Gen.OneOf(Anna, Bob), Gen.Enum<RegieRole>(), Gen.OneOf(Spring, Autumn, West.Year), Gen.Int[0, 2], Gen.OneOf(WorkScope.Everything, West.CleaningWork, WorkScope.Everything.In(West.Ict)))
        .Select((person, role, period, link, scope) =>
        {
            var assignment = RoleAssignment.Of(person, role, period).Over(scope);
            return link == 0 ? assignment : assignment.In(link == 1 ? R1 : R2);
        });

    public static TheoryData<string, Func<RoleAssignment, RoleAssignment>, bool> Seconds => new()
    {
        { "the same in all respects", a => a, true },
        { "one day in common", a => Held(Bob, a.Role, EffectivePeriod.From(new LocalDate(2026, 6, 30))), true },
        { "the first stops on the day that the second begins", a => Held(Bob, a.Role, Autumn), false },
        { "another role", a => Held(Bob, RegieRole.CustomerManagement, Spring), false },
        { "work of which the first has all", a => a.Over(West.WindowWork), true },
        { "one relationship, the first in all", a => a.In(R1), true },
    };

    [Theory]
    [MemberData(nameof(Seconds))]
    public void Of_TwoHoldersOfAnExclusiveRole(string why, Func<RoleAssignment, RoleAssignment> second, bool refused)
    {
        var first = Held(Anna, RegieRole.ContractManagement, Spring);
        RoleAssignment[] both = [first, second(Held(Bob, RegieRole.ContractManagement, Spring))];
        var findings = RoleAssignments.Validate(both, RoleAssignments.ExclusiveByDefault);
        Expect.Equal(refused, findings.Select(f => f.Code).SequenceEqual([RoleFindings.ExclusiveRoleMustHaveOneHolder]), why);
        Expect.Equal(refused, Record.Exception(() => RoleAssignments.Of(both)) is RegieValidationException, why);
    }

    [Fact]
    public void Of_DifferentRelationshipsOrWork_DoNotOverlap()
    {
        Assert.False(Held(Anna, RegieRole.ContractManagement, Spring).In(R1).Overlaps(Held(Bob, RegieRole.ContractManagement, Spring).In(R2)));
        Assert.False(Held(Anna, RegieRole.ContractManagement, Spring).Over(West.CleaningWork).Overlaps(Held(Bob, RegieRole.ContractManagement, Spring).Over(WorkScope.Everything.In(West.Ict))));
        Assert.True(Held(Anna, RegieRole.ContractManagement, Spring).In(R1).Overlaps(Held(Bob, RegieRole.ContractManagement, Spring).In(R1)));
    }

    [Fact]
    public void Of_TheSamePersonTwice_OrARoleOfSeveral_IsAllowed()
    {
        Assert.Equal(2, RoleAssignments.Of([Held(Anna, RegieRole.ContractManagement, Spring), Held(Anna, RegieRole.ContractManagement, West.Year)]).All.Count);
        Assert.Equal(2, RoleAssignments.Of([Held(Anna, RegieRole.PerformanceManagement, Spring), Held(Bob, RegieRole.PerformanceManagement, Spring)]).All.Count);
        Assert.Single(RoleAssignments.Validate([Held(Anna, RegieRole.PerformanceManagement, Spring), Held(Bob, RegieRole.PerformanceManagement, Spring)], [RegieRole.PerformanceManagement]));
        Assert.Equal(2, RoleAssignments.Of([Held(Anna, RegieRole.ContractManagement, Spring), Held(Bob, RegieRole.ContractManagement, Spring)], []).All.Count);
    }

    [Fact]
    public void Findings_NameBoth()
    {
        var finding = Assert.Single(RoleAssignments.Validate([Held(Anna, RegieRole.ContractManagement, Spring).In(R1), Held(Bob, RegieRole.ContractManagement, West.Year)], RoleAssignments.ExclusiveByDefault));
        Assert.Equal(ActorRole.PolicyInnovationAndAdvice, finding.Actor);
        Assert.Equal("Two persons hold the role of contract management at the same time for the same work: anna: contract management (all work, R-1, 1 January 2026 up to and including 30 June 2026) and bob: contract management (all work, 1 January 2026 up to and including 31 December 2026). Limit the period, the work or the relationship of one of them, or make the role one that several hold.", finding.Message.English);
        Assert.StartsWith("Twee personen bekleden tegelijk de rol contractmanagement voor hetzelfde werk: anna: contractmanagement (alle werk, R-1, 1 januari 2026 tot en met 30 juni 2026)", finding.Message.Dutch);
    }

    [Fact]
    public void Questions_ByDate()
    {
        var all = RoleAssignments.Of([Held(Anna, RegieRole.ContractManagement, Spring).In(R1), Held(Bob, RegieRole.ContractManagement, Autumn), Held(Anna, RegieRole.CustomerManagement, West.Year)]);
        var (june, july) = (new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 1));
        Assert.Equal([Anna], all.HoldersOf(RegieRole.ContractManagement, june));
        Assert.Equal([Bob], all.HoldersOf(RegieRole.ContractManagement, july));
        Assert.Equal([Anna], all.HoldersOf(RegieRole.ContractManagement, R1, june));
        Assert.Empty(all.HoldersOf(RegieRole.ContractManagement, R2, june));
        Assert.Equal([Bob], all.HoldersOf(RegieRole.ContractManagement, R2, july));
        Assert.Equal([RegieRole.CustomerManagement, RegieRole.ContractManagement], all.HeldBy(Anna, june));
        Assert.Equal([RegieRole.CustomerManagement], all.HeldBy(Anna, july));
        Assert.Equal(2, all.On(june).Count);
        Assert.Empty(all.On(new LocalDate(2025, 12, 31)));
    }

    [Fact]
    public void Of_IsRefused_WhereADayHasTwoHoldersForOneWork()
    {
        WorkDomainId[] domains = [West.Cleaning, West.Ict, new("other")];
        RelationshipId[] relationships = [R1, R2, new("R-3")];
        LocalDate[] days = [West.NewYear, new(2026, 6, 30), new(2026, 7, 1), new(2027, 1, 1)];
        Assignments.Array[0, 4].Sample(all =>
        {
            // Day by day, work by work, relationship by relationship.
            var twice = RoleAssignments.ExclusiveByDefault.Any(role => days.Any(day => domains.Any(domain => relationships.Any(link => all.Where(a => a.Role == role && a.Period.Contains(day)
                && (a.Scope.Domains.Count == 0 || a.Scope.Domains.Contains(domain)) && (a.Relationship is null || a.Relationship.Equals(link))).Select(a => a.Person).Distinct().Count() > 1))));
            Assert.Equal(twice, RoleAssignments.Validate(all, RoleAssignments.ExclusiveByDefault).Count > 0);
        }, iter: Laws.Cases);
    }

    [Fact]
    public void AsDuty_IsThatOfTheRole_DuringTheAssignment()
    {
        var contract = DutySubject.Of(new AgreementId("C-12"));
        var duty = Held(Anna, RegieRole.ContractManagement, Spring).In(R1).AsDuty(contract);
        Assert.Equal((Anna, Duties.ManagingContracts, Spring), (duty.Person, duty.Duty, duty.Period));
        Assert.Equal([contract, DutySubject.Of(R1)], duty.Subjects);
        Assert.Empty(Held(Anna, RegieRole.ContractManagement, Spring).AsDuty().Subjects);
    }

    [Fact]
    public void WrongCalls_AreRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("person", () => RoleAssignment.Of(null!, RegieRole.ContractManagement, Spring));
        Expect.Argument<ArgumentOutOfRangeException>("role", () => RoleAssignment.Of(Anna, (RegieRole)4, Spring));
        Expect.Argument<ArgumentNullException>("period", () => RoleAssignment.Of(Anna, RegieRole.ContractManagement, null!));
        Expect.Argument<ArgumentNullException>("scope", () => Held(Anna, RegieRole.ContractManagement, Spring).Over(null!));
        Expect.Argument<ArgumentNullException>("relationship", () => Held(Anna, RegieRole.ContractManagement, Spring).In(null!));
        Expect.Argument<ArgumentNullException>("other", () => Held(Anna, RegieRole.ContractManagement, Spring).Overlaps(null!));
        Expect.Argument<ArgumentNullException>("assignments", () => RoleAssignments.Of([null!]));
        Expect.Argument<ArgumentNullException>("exclusive", () => RoleAssignments.Of([], null!));
        Expect.Argument<ArgumentOutOfRangeException>("exclusive", () => RoleAssignments.Of([], [(RegieRole)4]));
        Expect.Argument<ArgumentNullException>("person", () => RoleAssignments.Of([]).HeldBy(null!, West.NewYear));
        Expect.Argument<ArgumentNullException>("relationship", () => RoleAssignments.Of([]).HoldersOf(RegieRole.ContractManagement, null!, West.NewYear));
        Expect.Argument<ArgumentOutOfRangeException>("role", () => RoleAssignments.Of([]).HoldersOf((RegieRole)4, West.NewYear));
    }

    private static RoleAssignment Held(PersonId person, RegieRole role, EffectivePeriod period) => RoleAssignment.Of(person, role, period);
}
