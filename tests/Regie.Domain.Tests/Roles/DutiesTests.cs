using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.Relationships;
using Regie.Roles;

namespace Regie.Tests.Roles;

public class DutiesTests
{
    [Fact]
    public void Duties_AreThese() => Verified.Text(string.Join('\n', Duties.All.Select(d => $"{d.Code}: {d.Label.Dutch} | {d.Label.English} ({d.Nature.Label().English})")), typeof(DutiesTests));

    [Fact]
    public void Duties_HaveACodeAndALabelOfTheirOwn()
    {
        Assert.Equal(Duties.All.Count, Duties.All.Distinct().Count());
        Assert.Equal(Duties.All.Count, Duties.All.Select(d => d.Label).Distinct().Count());
        Assert.Equal(typeof(Duties).GetProperties().Count(p => p.PropertyType == typeof(Duty)), Duties.All.Count);
        Assert.All(Duties.All, d => Assert.Same(d, Duties.Parse(d.ToString())));
    }

    [Fact]
    public void OfRole_IsTheDutyOfEachRole()
    {
        Assert.Equal([Duties.ManagingCustomers, Duties.ManagingPolicy, Duties.ManagingContracts, Duties.ManagingPerformance], RegieRoles.All.Select(Duties.OfRole));
        Assert.Equal(RegieRoles.All.Select(Duties.OfRole), Duties.All.Where(d => d.Nature == DutyNature.RegieRole));
        Expect.Argument<ArgumentOutOfRangeException>("role", () => Duties.OfRole((RegieRole)4));
    }

    [Fact]
    public void Parse_AnUnknownDuty_NamesTheKnownOnes()
    {
        var finding = Assert.Single(Expect.Throws<RegieValidationException>(() => Duties.Parse("mowing"), "unknown").Findings);
        Assert.Equal((RoleFindings.DutyMustBeKnown, ActorRole.Host), (finding.Code, finding.Actor));
        Assert.Equal("The duty mowing is unknown and is not judged. Known are: " + string.Join(", ", Duties.All) + ". Correct the name, or make the duty known to the policy.", finding.Message.English);
        Assert.False(Duties.TryParse(null, out _));
        Expect.Argument<ArgumentNullException>("code", () => Duties.Parse(null!));
    }

    [Fact]
    public void Duty_IsKnownByItsCode()
    {
        Assert.Equal(Duties.Measuring, Duty.Named("measuring", LocalizedText.Same("x"), DutyNature.Production));
        Assert.NotEqual(Duties.Measuring, Duty.Named("measuring-2", Duties.Measuring.Label, DutyNature.Act));
        Assert.Equal(Duties.Measuring.GetHashCode(), Duty.Named("measuring", LocalizedText.Same("x"), DutyNature.Production).GetHashCode());
        Expect.Argument<ArgumentException>("code", () => Duty.Named("", LocalizedText.Same("x"), DutyNature.Act));
        Expect.Argument<ArgumentException>("code", () => Duty.Named("Mowing", LocalizedText.Same("x"), DutyNature.Act));
        Expect.Argument<ArgumentNullException>("code", () => Duty.Named(null!, LocalizedText.Same("x"), DutyNature.Act));
        Expect.Argument<ArgumentNullException>("label", () => Duty.Named("mowing", null!, DutyNature.Act));
        Expect.Argument<ArgumentOutOfRangeException>("nature", () => Duty.Named("mowing", LocalizedText.Same("x"), (DutyNature)3));
    }

    [Fact]
    public void Performance_SaysWhoDidWhatWhen()
    {
        var ordered = DutyPerformance.By(new PersonId("anna"), Duties.Ordering, new LocalDate(2026, 5, 4));
        Assert.Equal("anna: ordering (4 May 2026)", ordered.ToString());
        Assert.Equal("bestellen (4 mei 2026)", ordered.ToText(LanguageCode.Dutch));
        Assert.Equal(WorkScope.Everything, ordered.Scope);
        var order = new DutySubject(DutySubjectKind.Order, "PO-17");
        Assert.Equal([order], ordered.Regarding(order).Regarding(order).Subjects);
        Assert.Equal([DutyCircumstance.MoneyAtStake, DutyCircumstance.StrategicContract], ordered.Where(DutyCircumstance.StrategicContract).Where(DutyCircumstance.MoneyAtStake).Where(DutyCircumstance.MoneyAtStake).Circumstances);
    }

    [Fact]
    public void Performance_WrongCalls_AreRefusedByName()
    {
        var ordered = DutyPerformance.By(new PersonId("anna"), Duties.Ordering, new LocalDate(2026, 5, 4));
        Expect.Argument<ArgumentNullException>("person", () => DutyPerformance.By(null!, Duties.Ordering, new LocalDate(2026, 5, 4)));
        Expect.Argument<ArgumentNullException>("duty", () => DutyPerformance.By(new PersonId("anna"), null!, new LocalDate(2026, 5, 4)));
        Expect.Argument<ArgumentNullException>("period", () => DutyPerformance.By(new PersonId("anna"), Duties.Ordering, null!));
        Expect.Argument<ArgumentNullException>("subjects", () => ordered.Regarding([null!]));
        Expect.Argument<ArgumentNullException>("party", () => ordered.For(null!));
        Expect.Argument<ArgumentNullException>("amount", () => ordered.Worth(null!));
        Expect.Argument<ArgumentNullException>("mandate", () => ordered.Under(null!));
        Expect.Argument<ArgumentNullException>("scope", () => ordered.Over(null!));
        Expect.Argument<ArgumentOutOfRangeException>("circumstance", () => ordered.Where((DutyCircumstance)2));
    }

    [Fact]
    public void Subject_HasAKindAndAName()
    {
        Assert.Equal("measurement O-1", DutySubject.Of(new ObservationId("O-1")).ToString());
        Assert.Equal("meting O-1", DutySubject.Of(new ObservationId("O-1")).ToText(LanguageCode.Dutch));
        Assert.Equal(
            [DutySubjectKind.ProductionUnit, DutySubjectKind.Measurement, DutySubjectKind.Norm, DutySubjectKind.Need, DutySubjectKind.Contract, DutySubjectKind.Relationship],
            new[] { DutySubject.Of(new ProductionUnitId("x")), DutySubject.Of(new ObservationId("x")), DutySubject.Of(new NormId("x")), DutySubject.Of(new NeedId("x")), DutySubject.Of(new AgreementId("x")), DutySubject.Of(new RelationshipId("x")) }.Select(s => s.Kind));
        Assert.Equal(DutySubject.Of(new NormId("x")), new DutySubject(DutySubjectKind.Norm, "x"));
        Expect.Argument<ArgumentException>("id", () => new DutySubject(DutySubjectKind.Norm, " "));
        Expect.Argument<ArgumentOutOfRangeException>("kind", () => new DutySubject((DutySubjectKind)11, "x"));
        Expect.Argument<ArgumentNullException>("unit", () => DutySubject.Of((ProductionUnitId)null!));
        Expect.Argument<ArgumentNullException>("measurement", () => DutySubject.Of((ObservationId)null!));
        Expect.Argument<ArgumentNullException>("norm", () => DutySubject.Of((NormId)null!));
        Expect.Argument<ArgumentNullException>("need", () => DutySubject.Of((NeedId)null!));
        Expect.Argument<ArgumentNullException>("contract", () => DutySubject.Of((AgreementId)null!));
        Expect.Argument<ArgumentNullException>("relationship", () => DutySubject.Of((RelationshipId)null!));
    }
}
