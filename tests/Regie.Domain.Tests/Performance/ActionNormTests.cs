using System;
using NodaTime;
using NodaTime.Text;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using static Regie.Tests.Performance.Hospital;

namespace Regie.Tests.Performance;

public sealed class ActionNormTests
{
    private static readonly ActionNorm Plan = new(new NormId("plan-2027"), LocalizedText.Of("Jaarplan 2027 geleverd", "Annual plan 2027 delivered"), Both, new IndicatorId("annual-plan"), new LocalDate(2026, 11, 1));

    [Theory]
    [InlineData("2026-10-20 09:00", "2026-11-15", VerdictKind.Met, "well before")]
    [InlineData("2026-11-01 00:00", "2026-11-15", VerdictKind.Met, "as the last day begins")]
    [InlineData("2026-11-01 23:59", "2026-11-15", VerdictKind.Met, "in its last minute: the last day counts")]
    [InlineData("2026-11-02 00:00", "2026-11-15", VerdictKind.NotMet, "as the next day begins")]
    [InlineData("2026-11-14 09:00", "2026-11-15", VerdictKind.NotMet, "late")]
    [InlineData(null, "2026-10-31", VerdictKind.NotApplicable, "not due yet")]
    [InlineData(null, "2026-11-01", VerdictKind.NotApplicable, "on the last day it may still come")]
    [InlineData(null, "2026-11-02", VerdictKind.NotMet, "the day after")]
    [InlineData("2026-10-20 09:00", "2026-10-20", VerdictKind.Met, "judged on the day itself, before it is due")]
    [InlineData("2026-10-20 09:00", "2026-10-19", VerdictKind.NotApplicable, "judged as of the day before: what came later is not known")]
    [InlineData("2026-11-14 09:00", "2026-11-10", VerdictKind.NotMet, "late, and not known yet")]
    public void Assess_BeforeOnAndAfterTheLastDay(string? delivered, string asOf, VerdictKind expected, string why) =>
        Expect.Equal(expected, Plan.Assess(LocalDatePattern.Iso.Parse(asOf).Value, Zone, delivered is null ? ObservationSet.Empty : Set(Confirmed("D-1", At(delivered), new Measured.Hit()))).Verdict.Kind, why);

    [Theory]
    [InlineData("2026-10-25", "2026-10-25T22:59:59Z", VerdictKind.Met, "the day on which clocks go back has 25 hours: 23:59:59 is still that day")]
    [InlineData("2026-10-25", "2026-10-25T23:00:00Z", VerdictKind.NotMet, "midnight after it")]
    [InlineData("2026-03-29", "2026-03-29T21:59:59Z", VerdictKind.Met, "the day on which they go forward has 23")]
    [InlineData("2026-03-29", "2026-03-29T22:00:00Z", VerdictKind.NotMet, "midnight after it")]
    public void Assess_OnADayThatIsLongerOrShorter(string dueBy, string delivered, VerdictKind expected, string why)
    {
        var norm = new ActionNorm(Plan.Id, Plan.Name, Both, Plan.Evidence, LocalDatePattern.Iso.Parse(dueBy).Value);
        Expect.Equal(expected, norm.Assess(norm.DueBy.PlusDays(10), Zone, Set(Confirmed("D-1", InstantPattern.General.Parse(delivered).Value, new Measured.Hit()))).Verdict.Kind, why);
    }

    [Fact]
    public void Assess_IsInTheZoneOfTheAgreement()
    {
        // 23:30 on 1 November in Amsterdam is 17:30 there in New York, and 07:30 on the 2nd in Tokyo.
        var set = Set(Confirmed("D-1", At("2026-11-01 23:30"), new Measured.Hit()));
        var asOf = new LocalDate(2026, 11, 15);
        Assert.Equal(VerdictKind.Met, Plan.Assess(asOf, DateTimeZoneProviders.Tzdb["America/New_York"], set).Verdict.Kind);
        Assert.Equal(VerdictKind.NotMet, Plan.Assess(asOf, DateTimeZoneProviders.Tzdb["Asia/Tokyo"], set).Verdict.Kind);
    }

    [Fact]
    public void Assess_TakesTheFirstThatWasSatisfied()
    {
        var asOf = new LocalDate(2026, 11, 15);
        var refused = Confirmed("D-1", At("2026-10-20 09:00"), new Measured.Miss());
        Assert.Equal(VerdictKind.NotMet, Plan.Assess(asOf, Zone, Set(refused)).Verdict.Kind);
        Assert.Equal(VerdictKind.NotMet, Plan.Assess(asOf, Zone, Set(refused, Confirmed("D-2", At("2026-11-10 09:00"), new Measured.Hit()))).Verdict.Kind);
        Assert.Equal(VerdictKind.Met, Plan.Assess(asOf, Zone, Set(refused, Confirmed("D-2", At("2026-11-10 09:00"), new Measured.Hit()), Confirmed("D-3", At("2026-10-30 09:00"), new Measured.Part(3, 3, Unit.Count)))).Verdict.Kind);
        Assert.Equal(VerdictKind.NotMet, Plan.Assess(asOf, Zone, Set(Confirmed("D-3", At("2026-10-30 09:00"), new Measured.Part(2, 3, Unit.Count)))).Verdict.Kind);
    }

    [Fact]
    public void Assess_OfAnEvent_TakesTheMomentItWasResolved()
    {
        Observation Event(Instant? resolved) => new Observation.Event(new ObservationId("E-1"), Plan.Evidence, new EventMoments(At("2026-10-01 09:00"), null, resolved), resolved is null ? null : new Measured.Hit());
        Assert.Equal(VerdictKind.Met, Plan.Assess(new LocalDate(2026, 11, 15), Zone, Set(Event(At("2026-10-30 09:00")))).Verdict.Kind);
        Assert.Equal(VerdictKind.NotMet, Plan.Assess(new LocalDate(2026, 11, 15), Zone, Set(Event(At("2026-11-03 09:00")))).Verdict.Kind);
        Assert.Equal(VerdictKind.NotMet, Plan.Assess(new LocalDate(2026, 11, 15), Zone, Set(Event(null))).Verdict.Kind);
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("norm", () => NormAssessor.Assess((ActionNorm)null!, new LocalDate(2026, 11, 1), Zone, ObservationSet.Empty));
        Expect.Argument<ArgumentNullException>("zone", () => Plan.Assess(new LocalDate(2026, 11, 1), null!, ObservationSet.Empty));
        Expect.Argument<ArgumentNullException>("observations", () => Plan.Assess(new LocalDate(2026, 11, 1), Zone, null!));
    }

    private static Observation Confirmed(string id, Instant at, Measured found) => new Observation.Declaration(new ObservationId(id), Plan.Evidence, at, Manager, found);
}
