using System;
using NodaTime;
using Regie.CustomerRelations;
using Regie.Identifiers;

namespace Regie.Tests.CustomerRelations;

public class PromiseTests
{
    private static readonly Promise Made = Promise.Of(new PromiseId("T-1"), new PartyId("ward-4"), "a trial hoist", new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 20));

    [Fact]
    public void StateOn_FollowsTheDates()
    {
        (Promise Promise, LocalDate On, PromiseState State, string Why)[] rows =
        [
            (Made, new(2026, 3, 1), PromiseState.None, "the day before"),
            (Made, new(2026, 3, 2), PromiseState.Open, "the day itself"),
            (Made, new(2026, 3, 20), PromiseState.Open, "the due date counts"),
            (Made, new(2026, 3, 21), PromiseState.Overdue, "a day later"),
            (Made.KeptOn(new LocalDate(2026, 3, 20)), new(2026, 3, 19), PromiseState.Open, "not kept yet then"),
            (Made.KeptOn(new LocalDate(2026, 3, 20)), new(2026, 3, 20), PromiseState.Kept, "on the due date"),
            (Made.KeptOn(new LocalDate(2026, 3, 21)), new(2026, 3, 21), PromiseState.KeptLate, "a day late"),
            (Made.KeptOn(new LocalDate(2026, 3, 25)), new(2026, 3, 22), PromiseState.Overdue, "overdue in between"),
            (Made.ReleasedOn(new LocalDate(2026, 3, 10)), new(2026, 3, 9), PromiseState.Open, "not released yet then"),
            (Made.ReleasedOn(new LocalDate(2026, 3, 10)), new(2026, 4, 1), PromiseState.Released, "the customer let go of it"),
        ];
        foreach (var (promise, on, state, why) in rows)
            Expect.Equal(state, promise.StateOn(on), why);
    }

    [Fact]
    public void KeptOrReleased_IsSettledOnce_AfterItWasMade()
    {
        var kept = Made.KeptOn(new LocalDate(2026, 3, 18));
        (Action Act, FindingCode Code, string Why)[] rows =
        [
            (() => kept.KeptOn(new LocalDate(2026, 3, 19)), HealthFindings.PromiseIsSettledOnce, "kept twice"),
            (() => kept.ReleasedOn(new LocalDate(2026, 3, 19)), HealthFindings.PromiseIsSettledOnce, "kept, then released"),
            (() => Made.ReleasedOn(new LocalDate(2026, 3, 18)).KeptOn(new LocalDate(2026, 3, 19)), HealthFindings.PromiseIsSettledOnce, "released, then kept"),
            (() => Made.KeptOn(new LocalDate(2026, 3, 1)), HealthFindings.PromiseIsSettledAfterItIsMade, "a day before it was made"),
        ];
        foreach (var (act, code, why) in rows)
            Expect.Equal(code, Expect.Throws<ForbiddenTransitionException>(act, why).Finding.Code, why);
    }

    [Fact]
    public void Of_KnowsWhoAndWhatItIsAbout()
    {
        var promise = Made.By(new PersonId("manager")).About(new NeedId("N-1"));
        Assert.Equal(("manager", "N-1"), (promise.MadeBy?.Value, promise.Need?.Value));
        Expect.Argument<ArgumentOutOfRangeException>("due", () => Promise.Of(new PromiseId("T"), new PartyId("w"), "x", new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 1)));
        Expect.Argument<ArgumentException>("what", () => Promise.Of(new PromiseId("T"), new PartyId("w"), " ", new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 2)));
    }
}
