using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.Roles;

namespace Regie.Tests.Roles;

public class ResponsibilityMatrixTests
{
    private static readonly Activity Watering = new(new ActivityId("watering"), LocalizedText.Of("planten water geven", "watering plants"));

    [Fact]
    public void Default_IsThis() => Verified.Text(string.Join('\n', ResponsibilityMatrix.Default.Activities.Select(a =>
        $"{a.Id} ({a.Label.Dutch}): " + string.Join("; ", ResponsibilityMatrix.Default.Entries.Where(e => e.Activity.Equals(a.Id)).GroupBy(e => e.Role).Select(r => $"{r.Key.Label().English} {string.Concat(r.Select(e => e.Responsibility.ToString()[0]))}")))), typeof(ResponsibilityMatrixTests));

    [Fact]
    public void Default_HasNothingToSayAgainst() => Assert.Empty(ResponsibilityMatrix.Validate(ResponsibilityMatrix.Default.Activities, ResponsibilityMatrix.Default.Entries));

    [Fact]
    public void Questions_ArePutToTheMatrix()
    {
        var matrix = ResponsibilityMatrix.Default;
        Assert.Equal(ActorRole.PerformanceManagement, matrix.AccountableFor(Activities.Measuring.Id));
        Assert.Equal([ActorRole.Supplier], matrix.RolesFor(Activities.Measuring.Id, Responsibility.Responsible));
        Assert.Equal([ActorRole.PolicyInnovationAndAdvice, ActorRole.ContractManagement, ActorRole.PerformanceManagement], matrix.RolesFor(Activities.DeviatingNeed.Id, Responsibility.Consulted));
        Assert.Equal([Activities.StandardOrder.Id], matrix.EntriesOf(ActorRole.ServiceDesk).Select(e => e.Activity).Distinct());
        Assert.Empty(matrix.EntriesOf(ActorRole.Host));
        Expect.Argument<ArgumentOutOfRangeException>("role", () => matrix.EntriesOf((ActorRole)8));
        Expect.Argument<ArgumentOutOfRangeException>("responsibility", () => matrix.RolesFor(Activities.Measuring.Id, (Responsibility)4));
        Expect.Argument<ArgumentNullException>("activity", () => matrix.AccountableFor(null!));
    }

    [Fact]
    public void AccountableFor_AnUnknownActivity_NamesTheKnownOnes()
    {
        var finding = Assert.Single(Expect.Throws<RegieValidationException>(() => ResponsibilityMatrix.Default.AccountableFor(Watering.Id), "unknown").Findings);
        Assert.Equal((RoleFindings.ActivityMustBeKnown, ActorRole.Host), (finding.Code, finding.Actor));
        Assert.Contains("articulate-need, standard-order", finding.Message.English);
    }

    [Fact]
    public void Of_WithMuchWrong_ReportsAllAtOnce()
    {
        Activity[] activities = [Watering, Watering, Activities.Acceptance, Activities.Measuring];
        ResponsibilityEntry[] entries =
        [
            new(Watering.Id, ActorRole.CustomerManagement, Responsibility.Accountable),
            new(Watering.Id, ActorRole.ContractManagement, Responsibility.Accountable),
            new(Watering.Id, ActorRole.ContractManagement, Responsibility.Accountable),
            new(Activities.Acceptance.Id, ActorRole.CustomerManagement, Responsibility.Responsible),
            new(Activities.Evaluation.Id, ActorRole.CustomerManagement, Responsibility.Responsible),
            new(Activities.Measuring.Id, ActorRole.CustomerManagement, Responsibility.Accountable),
        ];
        var findings = ResponsibilityMatrix.Validate(activities, entries);
        Verified.Text(string.Join("\n\n", findings.Select(f => $"{f.Code} {f.Severity} {f.Actor.Label().English}\n{f.Message.Dutch}\n{f.Message.English}\n{string.Join("; ", f.Values)}")), typeof(ResponsibilityMatrixTests));
        Assert.Equal(findings.Where(f => f.Severity == Severity.Error), Expect.Throws<RegieValidationException>(() => ResponsibilityMatrix.Of(activities, entries), "five errors").Findings);
    }

    [Fact]
    public void With_ReplacesARowOrAddsOne()
    {
        var ours = ResponsibilityMatrix.Default
            .With(Activities.Measuring, (ActorRole.PerformanceManagement, Responsibility.Accountable), (ActorRole.PerformanceManagement, Responsibility.Responsible))
            .With(Watering, (ActorRole.ServiceDesk, Responsibility.Accountable), (ActorRole.Supplier, Responsibility.Responsible), (ActorRole.Customer, Responsibility.Informed));
        Assert.Equal([ActorRole.PerformanceManagement], ours.RolesFor(Activities.Measuring.Id, Responsibility.Responsible));
        Assert.Equal(ActorRole.ServiceDesk, ours.AccountableFor(Watering.Id));
        Assert.Equal(ResponsibilityMatrix.Default.Activities.Select(a => a.Id).Append(Watering.Id), ours.Activities.Select(a => a.Id));
        Assert.Equal(RoleFindings.ActivityMustHaveOnlyOneAccountable, Expect.Throws<RegieValidationException>(() => ours.With(Watering, (ActorRole.ServiceDesk, Responsibility.Accountable), (ActorRole.Customer, Responsibility.Accountable)), "two accountable").Findings[0].Code);
        Expect.Argument<ArgumentNullException>("activity", () => ours.With(null!));
        Expect.Argument<ArgumentNullException>("involved", () => ours.With(Watering, null!));
    }

    [Fact]
    public void Of_IsRefused_UnlessExactlyOneIsAccountable() =>
        Gen.Select(Gen.Enum<ActorRole>(), Gen.Enum<Responsibility>()).Array[0, 8].Sample(cells =>
        {
            ResponsibilityEntry[] entries = [.. cells.Select(c => new ResponsibilityEntry(Watering.Id, c.Item1, c.Item2))];
            var errors = ResponsibilityMatrix.Validate([Watering], entries).Where(f => f.Severity == Severity.Error).Select(f => f.Code).ToList();
            var accountable = cells.Where(c => c.Item2 == Responsibility.Accountable).Select(c => c.Item1).Distinct().Count();
            Assert.Equal(accountable == 0, errors.Contains(RoleFindings.ActivityMustHaveAnAccountable));
            Assert.Equal(accountable > 1, errors.Contains(RoleFindings.ActivityMustHaveOnlyOneAccountable));
            Assert.Equal(cells.Distinct().Count() < cells.Length, errors.Contains(RoleFindings.ResponsibilityMustBeStatedOnce));
            Assert.Equal(errors.Count == 0, Record.Exception(() => ResponsibilityMatrix.Of([Watering], entries)) is null);
        }, iter: Laws.Cases);

    [Fact]
    public void WrongCalls_AreRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("activities", () => ResponsibilityMatrix.Of(null!, []));
        Expect.Argument<ArgumentNullException>("entries", () => ResponsibilityMatrix.Validate([], [null!]));
        Expect.Argument<ArgumentNullException>("Activity", () => new ResponsibilityEntry(null!, ActorRole.Customer, Responsibility.Informed));
        Expect.Argument<ArgumentOutOfRangeException>("Role", () => new ResponsibilityEntry(Watering.Id, (ActorRole)8, Responsibility.Informed));
        Expect.Argument<ArgumentOutOfRangeException>("Responsibility", () => new ResponsibilityEntry(Watering.Id, ActorRole.Customer, (Responsibility)4));
        Expect.Argument<ArgumentNullException>("Id", () => new Activity(null!, Watering.Label));
        Expect.Argument<ArgumentNullException>("Label", () => new Activity(Watering.Id, null!));
        Assert.Equal("watering plants", Watering.ToString());
    }
}
