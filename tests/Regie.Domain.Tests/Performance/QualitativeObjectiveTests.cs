using System;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Performance;
using static Regie.Tests.Performance.Hospital;

namespace Regie.Tests.Performance;

public sealed class QualitativeObjectiveTests
{
    private static readonly QualitativeObjective Hospitality = new(new NormId("hospitality"), LocalizedText.Of("Gastvrije ontvangst", "Hospitable reception"), Both, new IndicatorId("hospitality"), Months);

    [Fact]
    public void Assess_GivesTheJudgementOfThePerson()
    {
        Assert.Equal(VerdictKind.Met, Judged(Says("1", "anna", "2026-03-20 09:00", true)).Kind);
        Assert.Equal(VerdictKind.NotMet, Judged(Says("1", "anna", "2026-03-20 09:00", false)).Kind);
        Assert.Equal("not assessable: nobody judged", Judged().ToString());
        Assert.Equal(VerdictKind.NotAssessable, Judged(Says("1", "anna", "2026-04-16 00:00", true)).Kind);
        Assert.Equal(VerdictKind.Met, Judged(Says("1", "anna", "2026-04-15 23:59", true)).Kind);
    }

    [Fact]
    public void Assess_TakesTheLastJudgementOfEachPerson()
    {
        Assert.Equal(VerdictKind.Met, Judged(Says("2", "anna", "2026-03-20 09:00", false), Says("1", "anna", "2026-04-10 09:00", true)).Kind);
        Assert.Equal(VerdictKind.NotMet, Judged(Says("1", "anna", "2026-03-20 09:00", true), Says("2", "anna", "2026-03-20 09:00", false)).Kind);
        Assert.Equal(VerdictKind.Met, Judged(Says("1", "anna", "2026-03-20 09:00", true), Says("2", "bas", "2026-03-21 09:00", true)).Kind);
    }

    [Fact]
    public void Assess_OfPersonsWhoDisagree_IsAConflict()
    {
        var verdict = Judged(Says("1", "bas", "2026-03-21 09:00", false), Says("2", "anna", "2026-03-20 09:00", true));
        Assert.Equal(new Verdict.Conflict(LocalizedText.Of("anna oordeelt gehaald, bas niet gehaald", "anna judges met, bas not met")), verdict);
    }

    [Fact]
    public void Assess_CountsDeclarationsOnly() =>
        Assert.Equal(VerdictKind.NotAssessable, Judged(new Observation.Reading(new ObservationId("1"), Hospitality.Evidence, At("2026-03-20 09:00"), new Measured.Hit())).Kind);

    [Fact]
    public void Null_IsRefusedByName()
    {
        Expect.Argument<ArgumentNullException>("objective", () => NormAssessor.Assess((QualitativeObjective)null!, March, ObservationSet.Empty));
        Expect.Argument<ArgumentNullException>("period", () => Hospitality.Assess(null!, ObservationSet.Empty));
        Expect.Argument<ArgumentNullException>("observations", () => Hospitality.Assess(March, null!));
    }

    private static Verdict Judged(params Observation[] observations) => Hospitality.Assess(March, Set(observations)).Verdict;

    private static Observation Says(string id, string person, string at, bool met) =>
        new Observation.Declaration(new ObservationId(id), Hospitality.Evidence, At(at), new PersonId(person), met ? new Measured.Hit() : new Measured.Miss());
}
