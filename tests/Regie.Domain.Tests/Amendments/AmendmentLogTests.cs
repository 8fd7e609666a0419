using System;
using System.Linq;
using NodaTime;
using Regie.Amendments;
using Regie.Finance;
using Regie.Identifiers;

namespace Regie.Tests.Amendments;

public sealed class AmendmentLogTests
{
    private static readonly LocalDate Day = new(2026, 4, 20);
    private static readonly AmendmentLog Empty = AmendmentLog.Of(new AgreementId("C-12"), Currency.Eur);

    private static AmendmentDraft Draft(int number, LocalDate on) => AmendmentDraft.Of(number, on, "two more locations").From(on).Worth(Money.Euro(45_000));

    [Fact]
    public void Draft_ReportsEverythingAtOnce()
    {
        Assert.Equal(
            [AmendmentFindings.AmendmentMustBeNumbered, AmendmentFindings.AmendmentReasonMustBeStated, AmendmentFindings.AmendmentDateMustBeStated, AmendmentFindings.AmendmentValueMustBeStated],
            Expect.Codes(() => AmendmentDraft.Of(0, Day, " ").Build()));
        Assert.Equal([AmendmentFindings.RetroactivityMustBeMeant], Expect.Codes(() => Draft(1, Day).From(Day.PlusDays(-1)).Build()));
        Assert.Equal([AmendmentFindings.RetroactivityMustBeReal], Expect.Codes(() => Draft(1, Day).RetroactivelyFrom(Day).Build()));
        Expect.Argument<ArgumentOutOfRangeException>("ground", () => Draft(1, Day).On((ProcurementGround)9));
    }

    [Fact]
    public void Draft_KeepsWhatWasStated()
    {
        var clause = new ClauseReference("C-12", "art. 3");
        var amendment = Draft(2, Day).RetroactivelyFrom(Day.PlusDays(-10)).Worth(Money.Euro(-5)).On(ProcurementGround.DeMinimis).Changing(clause).Build();
        Assert.Equal((2, Day, Day.PlusDays(-10), Money.Euro(-5), "two more locations", true, ProcurementGround.DeMinimis), (amendment.Number, amendment.AgreedOn, amendment.Effective, amendment.Value, amendment.Reason, amendment.IsRetroactive, amendment.Ground));
        Assert.Equal([clause], amendment.Clauses);
        Assert.Equal("2: EUR -5 from 2026-04-10", amendment.ToString());
        Assert.False(Draft(1, Day).Build().IsRetroactive);
    }

    [Fact]
    public void Log_HasNoSilentGaps()
    {
        var log = Empty.With(Draft(1, Day).Build());
        Assert.Equal([AmendmentFindings.AmendmentsMustBeNumberedOn], Expect.Codes(() => log.With(Draft(3, Day).Build())));
        Assert.Equal([AmendmentFindings.AmendmentsMustBeNumberedOn], Expect.Codes(() => log.With(Draft(1, Day).Build())));
        Assert.Equal([AmendmentFindings.AmendmentValueMustBeInTheCurrency, AmendmentFindings.AmendmentsMustBeNumberedOn, AmendmentFindings.AmendmentsMustBeInOrder],
            Expect.Codes(() => log.With(Draft(3, Day.PlusDays(-1)).Worth(Money.Of(1, Currency.Usd)).Build())));
        var given = log.GivingUp(2, Day, "withdrawn by the supplier").With(Draft(3, Day).Build());
        Assert.Equal([1, 3], given.Amendments.Select(a => a.Number));
        Assert.Equal((4, "withdrawn by the supplier"), (given.NextNumber, Assert.IsType<AmendmentEntry.GivenUp>(given.Entries[1]).Reason));
        Expect.Argument<ArgumentException>("reason", () => log.GivingUp(2, Day, " "));
    }

    [Fact]
    public void Log_TellsWhatHoldsOnADate_AndWhatWasKnown()
    {
        var log = Empty.With(Draft(1, Day).From(Day.PlusDays(5)).Build()).With(Draft(2, Day.PlusDays(20)).RetroactivelyFrom(Day).Worth(Money.Euro(-20_000)).On(ProcurementGround.DeMinimis).Build());
        Assert.Equal([2], log.HoldingOn(Day, Day.PlusDays(20)).Select(a => a.Number));
        Assert.Empty(log.HoldingOn(Day, Day.PlusDays(19)));
        Assert.Equal([1, 2], log.HoldingOn(Day.PlusDays(5), Day.PlusDays(20)).Select(a => a.Number));
        Assert.Equal((Money.Euro(25_000), Money.Euro(-20_000), Money.Euro(0)), (log.NetValue, log.NetValueOn(ProcurementGround.DeMinimis), log.NetValueOn(ProcurementGround.ReviewClause)));
    }
}
