using System;
using System.Linq;
using CsCheck;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Performance;
using static Regie.Tests.Performance.Hospital;

namespace Regie.Tests.Performance;

public sealed class ObservationSetTests
{
    [Fact]
    public void ASet_KeepsObservationsByIndicatorAndIdentifier_WhateverTheOrder()
    {
        var set = Set(Ticket("T-2", true), Complaint("K-1"), Ticket("T-1", false));
        Assert.Equal(3, set.Count);
        Assert.Equal(["T-1", "T-2"], set.For(InTime.Id).Select(o => o.Id.Value));
        Assert.Equal(["K-1"], set.For(Complaints.Id).Select(o => o.Id.Value));
        Assert.Empty(set.For(new IndicatorId("other")));
        Assert.Equal(0, ObservationSet.Empty.Count);
    }

    [Fact]
    public void Sets_AreEqualByContent_AndHaveAHashHoweverManyIndicators() => Gen.Int[0, 40].Array[0, 60].Sample(numbers =>
    {
        var observations = numbers.Distinct().Select(n => (Observation)new Observation.Reading(new ObservationId("r" + n), new IndicatorId("i" + (n % 13)), At("2026-03-20 09:00"), new Measured.Value(n, Unit.Count))).ToList();
        var (one, other) = (ObservationSet.Of(observations), ObservationSet.Of(Enumerable.Reverse(observations)));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        if (observations.Count > 0)
            Assert.NotEqual(one, ObservationSet.Of(observations.Skip(1)));
    });

    [Fact]
    public void Duplicates_AreAllReported()
    {
        var findings = Assert.Throws<RegieValidationException>(() => Set(Ticket("T-2", true), Ticket("T-1", true), Ticket("T-2", false), Ticket("T-1", true), Ticket("T-1", true), Complaint("T-2"))).Findings;
        Assert.Equal(
            [(PerformanceFindings.ObservationsMustBeDistinct, "P2-fix", "T-1", "3"), (PerformanceFindings.ObservationsMustBeDistinct, "P2-fix", "T-2", "2")],
            findings.Select(f => (f.Code, Value(f, "indicator"), Value(f, "observation"), Value(f, "times"))));
    }

    [Theory]
    [InlineData("2026-03-16 00:00", null, true, "opened as it began")]
    [InlineData("2026-04-15 23:59", null, true, "opened in its last minute")]
    [InlineData("2026-04-16 00:00", null, false, "opened as it ended")]
    [InlineData("2026-01-20 00:00", null, true, "still open from before")]
    [InlineData("2026-01-20 00:00", "2026-03-16 00:00", true, "resolved as it began")]
    [InlineData("2026-01-20 00:00", "2026-03-15 23:59", false, "resolved just before")]
    public void Within_TakesEventsThatWereOpenInThePeriod(string opened, string? resolved, bool within, string why)
    {
        var observation = new Observation.Event(new ObservationId("T-1"), InTime.Id, new EventMoments(At(opened), null, resolved is null ? null : At(resolved)), resolved is null ? null : new Measured.Hit());
        Lies(observation, within, why);
    }

    [Theory]
    [InlineData("2026-03-16 00:00", true)]
    [InlineData("2026-04-16 00:00", false)]
    [InlineData("2026-03-15 23:59", false)]
    public void Within_TakesWhatIsOfOneMoment_InThePeriod(string at, bool within)
    {
        Lies(new Observation.Reading(new ObservationId("1"), InTime.Id, At(at), new Measured.Hit()), within, "a reading");
        Lies(new Observation.Sample(new ObservationId("1"), InTime.Id, At(at), 1, 1), within, "a sample");
        Lies(new Observation.Declaration(new ObservationId("1"), InTime.Id, At(at), Manager, new Measured.Hit()), within, "a declaration");
    }

    [Theory]
    [InlineData("2026-01-01 00:00", "2026-03-16 00:00", false)]
    [InlineData("2026-01-01 00:00", "2026-03-16 00:01", true)]
    [InlineData("2026-01-01 00:00", null, true)]
    [InlineData("2026-04-16 00:00", null, false)]
    public void Within_TakesStatesThatHoldInThePeriod(string from, string? until, bool within) =>
        Lies(new Observation.State(new ObservationId("1"), InTime.Id, At(from), until is null ? null : At(until), new Measured.Hit()), within, $"{from} – {until}");

    [Fact]
    public void Within_ReportsEverythingAtOnce()
    {
        var late = Ticket("T-9", At("2026-06-01 09:00"), true);
        var findings = Assert.Throws<RegieValidationException>(() => ObservationSet.Within(March, [Ticket("T-1", true), Ticket("T-1", true), late, Ticket("T-8", At("2026-01-20 09:00"), true)])).Findings;
        Assert.Equal([(PerformanceFindings.ObservationsMustBeDistinct, "T-1"), (PerformanceFindings.ObservationMustLieInPeriod, "T-9"), (PerformanceFindings.ObservationMustLieInPeriod, "T-8")], findings.Select(f => (f.Code, Value(f, "observation"))));
        Assert.Equal("[2026-03-16, 2026-04-16)", Value(findings[1], "period"));
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("observations", () => ObservationSet.Of(null!));
        Expect.Argument<ArgumentNullException>("observations", () => ObservationSet.Of([null!]));
        Expect.Argument<ArgumentNullException>("period", () => ObservationSet.Within(null!, []));
        Expect.Argument<ArgumentNullException>("observations", () => ObservationSet.Within(March, null!));
        Expect.Argument<ArgumentNullException>("observations", () => ObservationSet.Within(March, [null!]));
        Expect.Argument<ArgumentNullException>("indicator", () => ObservationSet.Empty.For(null!));
    }

    private static void Lies(Observation observation, bool within, string why)
    {
        if (within)
            Expect.Equal(1, ObservationSet.Within(March, [observation]).Count, why);
        else
            Expect.Equal(PerformanceFindings.ObservationMustLieInPeriod, Assert.Single(Expect.Throws<RegieValidationException>(() => ObservationSet.Within(March, [observation]), why).Findings).Code, why);
    }

    private static Observation Complaint(string id) => new Observation.Reading(new ObservationId(id), Complaints.Id, At("2026-03-20 09:00"), new Measured.Hit());
}
