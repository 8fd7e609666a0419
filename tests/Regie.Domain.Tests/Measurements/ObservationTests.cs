using System;
using NodaTime;
using Regie.Identifiers;
using Regie.Measurements;

namespace Regie.Tests.Measurements;

public sealed class ObservationTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 16, 8, 0);
    private static readonly Instant Later = At + Duration.FromHours(1);
    private static readonly ObservationId Id = new("T-1");
    private static readonly IndicatorId Indicator = new("P2-fix");
    private static readonly PersonId Person = new("inspector");
    private static readonly Measured Found = new Measured.Hit();
    private static readonly EventMoments Moments = new(At, Later, Later);

    public static TheoryData<Observation, MeasurementKind> EachKind() => new()
    {
        { new Observation.Reading(Id, Indicator, At, Found), MeasurementKind.Continuous },
        { new Observation.Event(Id, Indicator, Moments, Found), MeasurementKind.Event },
        { new Observation.Sample(Id, Indicator, At, 40, 38), MeasurementKind.Sample },
        { new Observation.State(Id, Indicator, At, Later, Found), MeasurementKind.State },
        { new Observation.Declaration(Id, Indicator, At, Person, Found), MeasurementKind.Declaration },
    };

    [Theory]
    [MemberData(nameof(EachKind))]
    public void EachKind_SaysHowItWasObserved_AndIsAboutNothingYet(Observation observation, MeasurementKind kind)
    {
        Assert.Equal((kind, Id, Indicator, ObservationSubject.Unstated, (PartyId?)null), (observation.Kind, observation.Id, observation.Indicator, observation.Subject, observation.MeasuredBy));
        Assert.NotNull(observation.Found);
    }

    [Theory]
    [MemberData(nameof(EachKind))]
    public void AboutAndBy_KeepEverythingElse(Observation observation, MeasurementKind kind)
    {
        var subject = new ObservationSubject(new ServiceId("cleaning"), new LocationId("ward-3"), new PriorityId("P2"));
        var changed = observation.About(subject).By(new PartyId("inspectorate"));

        Assert.Equal((subject, new PartyId("inspectorate"), kind), (changed.Subject, changed.MeasuredBy, changed.Kind));
        Assert.Equal((ObservationSubject.Unstated, (PartyId?)null), (observation.Subject, observation.MeasuredBy));
        Assert.NotEqual(observation, changed);
        Assert.Equal(observation.GetType(), changed.GetType());
        Assert.Equal(observation.By(new PartyId("inspectorate")).About(subject), changed);
        Assert.Equal((observation.Id, observation.Indicator, observation.Found), (changed.Id, changed.Indicator, changed.Found));
    }

    [Fact]
    public void AboutAndBy_KeepTheMomentsOfEachKind()
    {
        var subject = new ObservationSubject(null, new LocationId("ward-3"), null);
        Assert.Equal(At, ((Observation.Reading)new Observation.Reading(Id, Indicator, At, Found).About(subject)).At);
        Assert.Equal(Moments, ((Observation.Event)new Observation.Event(Id, Indicator, Moments, Found).About(subject)).Moments);
        var sample = (Observation.Sample)new Observation.Sample(Id, Indicator, At, 40, 38).About(subject);
        Assert.Equal((At, 40, 38), (sample.At, sample.Inspected, sample.Approved));
        var state = (Observation.State)new Observation.State(Id, Indicator, At, Later, Found).About(subject);
        Assert.Equal((At, Later), (state.From, state.Until));
        var declaration = (Observation.Declaration)new Observation.Declaration(Id, Indicator, At, Person, Found).About(subject);
        Assert.Equal((At, Person), (declaration.At, declaration.DeclaredBy));
    }

    [Fact]
    public void Sample_FoundAPartOfWhatWasInspected() =>
        Assert.Equal(new Measured.Part(38, 40, Unit.Count), new Observation.Sample(Id, Indicator, At, 40, 38).Found);

    [Fact]
    public void AnEvent_ThatIsOpen_FoundNothingYet()
    {
        var open = new Observation.Event(Id, Indicator, new EventMoments(At, Later, null), null);
        Assert.Null(open.Found);
        Assert.Equal("found", Assert.Throws<ArgumentException>(() => new Observation.Event(Id, Indicator, Moments, null)).ParamName);
    }

    [Fact]
    public void NullAndImpossible_AreRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("id", () => _ = new Observation.Reading(null!, Indicator, At, Found));
        Expect.Argument<ArgumentNullException>("indicator", () => _ = new Observation.Reading(Id, null!, At, Found));
        Expect.Argument<ArgumentNullException>("found", () => _ = new Observation.Reading(Id, Indicator, At, null!));
        Expect.Argument<ArgumentNullException>("id", () => _ = new Observation.Event(null!, Indicator, Moments, Found));
        Expect.Argument<ArgumentNullException>("indicator", () => _ = new Observation.Event(Id, null!, Moments, Found));
        Expect.Argument<ArgumentNullException>("moments", () => _ = new Observation.Event(Id, Indicator, null!, Found));
        Expect.Argument<ArgumentNullException>("id", () => _ = new Observation.Sample(null!, Indicator, At, 1, 1));
        Expect.Argument<ArgumentNullException>("indicator", () => _ = new Observation.Sample(Id, null!, At, 1, 1));
        Expect.Argument<ArgumentOutOfRangeException>("inspected", () => _ = new Observation.Sample(Id, Indicator, At, 0, 0));
        Expect.Argument<ArgumentOutOfRangeException>("inspected", () => _ = new Observation.Sample(Id, Indicator, At, -1, 0));
        Expect.Argument<ArgumentOutOfRangeException>("approved", () => _ = new Observation.Sample(Id, Indicator, At, 40, 41));
        Expect.Argument<ArgumentOutOfRangeException>("approved", () => _ = new Observation.Sample(Id, Indicator, At, 40, -1));
        Expect.Argument<ArgumentNullException>("id", () => _ = new Observation.State(null!, Indicator, At, null, Found));
        Expect.Argument<ArgumentNullException>("indicator", () => _ = new Observation.State(Id, null!, At, null, Found));
        Expect.Argument<ArgumentNullException>("found", () => _ = new Observation.State(Id, Indicator, At, null, null!));
        Expect.Argument<ArgumentException>("until", () => _ = new Observation.State(Id, Indicator, At, At, Found));
        Expect.Argument<ArgumentException>("until", () => _ = new Observation.State(Id, Indicator, Later, At, Found));
        Expect.Argument<ArgumentNullException>("id", () => _ = new Observation.Declaration(null!, Indicator, At, Person, Found));
        Expect.Argument<ArgumentNullException>("indicator", () => _ = new Observation.Declaration(Id, null!, At, Person, Found));
        Expect.Argument<ArgumentNullException>("by", () => _ = new Observation.Declaration(Id, Indicator, At, null!, Found));
        Expect.Argument<ArgumentNullException>("found", () => _ = new Observation.Declaration(Id, Indicator, At, Person, null!));
        Expect.Argument<ArgumentNullException>("subject", () => new Observation.Reading(Id, Indicator, At, Found).About(null!));
        Expect.Argument<ArgumentNullException>("party", () => new Observation.Reading(Id, Indicator, At, Found).By(null!));
    }

    [Fact]
    public void Moments_AreInOrder_ButLateIsAllowed()
    {
        Assert.Equal((At, Later, At), (Moments.Opened, Moments.Due, new EventMoments(At, At, At).Resolved));
        Assert.Equal(Later, new EventMoments(At, At, Later).Resolved);
        Assert.Null(new EventMoments(At, null, null).Due);
        Expect.Argument<ArgumentException>("due", () => _ = new EventMoments(Later, At, null));
        Expect.Argument<ArgumentException>("resolved", () => _ = new EventMoments(Later, null, At));
        Expect.Argument<ArgumentException>("due", () => _ = new EventMoments(Later, At, At));
    }

    [Fact]
    public void Measured_IsAnAmountOutOfAWhole()
    {
        Assert.Equal((1m, 1m, Unit.Count), (new Measured.Hit().Amount, new Measured.Hit().Whole, new Measured.Hit().Unit));
        Assert.Equal((0m, 1m, Unit.Count), (new Measured.Miss().Amount, new Measured.Miss().Whole, new Measured.Miss().Unit));
        var value = new Measured.Value(-42.5m, Unit.Minutes);
        Assert.Equal((-42.5m, 1m, Unit.Minutes), (value.Amount, value.Whole, value.Unit));
        var part = new Measured.Part(2, 5000, Unit.Count);
        Assert.Equal((2m, 5000m, Unit.Count), (part.Amount, part.Whole, part.Unit));
        Assert.NotEqual<Measured>(new Measured.Hit(), new Measured.Miss());
        Assert.NotEqual<Measured>(new Measured.Hit(), new Measured.Value(1m, Unit.Count));
        Assert.Equal(new Measured.Value(1.0m, Unit.Days), new Measured.Value(1m, Unit.Days));
        Expect.Argument<ArgumentNullException>("unit", () => _ = new Measured.Value(1, null!));
        Expect.Argument<ArgumentNullException>("unit", () => _ = new Measured.Part(1, 2, null!));
        Expect.Argument<ArgumentOutOfRangeException>("whole", () => _ = new Measured.Part(0, 0, Unit.Count));
        Expect.Argument<ArgumentOutOfRangeException>("whole", () => _ = new Measured.Part(1, -1, Unit.Count));
    }

    [Fact]
    public void Subject_PrintsWhatIsStated()
    {
        Assert.Equal("", ObservationSubject.Unstated.ToString());
        Assert.Equal("cleaning/ward-3/P2", new ObservationSubject(new ServiceId("cleaning"), new LocationId("ward-3"), new PriorityId("P2")).ToString());
        Assert.Equal("ward-3", new ObservationSubject(null, new LocationId("ward-3"), null).ToString());
        Assert.Equal(ObservationSubject.Unstated, new ObservationSubject(null, null, null));
        Assert.NotEqual(new ObservationSubject(new ServiceId("a"), null, null), new ObservationSubject(null, new LocationId("a"), null));
    }
}
