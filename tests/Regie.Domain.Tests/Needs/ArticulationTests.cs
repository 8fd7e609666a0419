using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Assignments;
using Regie.Needs;

namespace Regie.Tests.Needs;

public class ArticulationTests
{
    [Fact]
    public void Questions_AreThese() => Verified.Text(
        string.Join('\n', Articulation.Nothing.Assess().Missing.Select(q => $"{q.Level} {q.Facet} ({q.Facet.Label().Dutch}, {q.Facet.Label().English})\n  {q.Question.Dutch}\n  {q.Question.English}")),
        typeof(ArticulationTests));

    [Fact]
    public void Level_NeedsEachOfItsFacets()
    {
        var all = Articulation.Nothing.With(Ward.Facets);
        Assert.Equal((ArticulationLevel.Specified, 0, 0), (all.Assess().Level, all.Assess().Missing.Count, all.Assess().NextQuestions.Count));
        for (var left = 0; left < Ward.Facets.Length; left++)
        {
            var assessment = Articulation.Nothing.With(Ward.Facets.Where((_, i) => i != left)).Assess();
            Assert.Equal(left < 5 ? ArticulationLevel.Vague : ArticulationLevel.Concrete, assessment.Level);
            Assert.Equal([Ward.Facets[left].Kind], assessment.Missing.Select(q => q.Facet));
            Assert.Equal(assessment.Missing, assessment.NextQuestions);
        }
    }

    [Fact]
    public void NextQuestions_AskForTheNextLevelOnly()
    {
        Assert.Equal([NeedFacetKind.Why, NeedFacetKind.Where, NeedFacetKind.When], Articulation.Nothing.With(Ward.Facets.Take(2)).Assess().NextQuestions.Select(q => q.Facet));
        Assert.Equal(Ward.Facets.Skip(5).Select(f => f.Kind), Articulation.Nothing.With(Ward.Facets.Take(5)).Assess().NextQuestions.Select(q => q.Facet));
    }

    [Fact]
    public void Criterion_InWords_DoesNotSpecify()
    {
        var words = new NeedFacet.Criterion(AcceptanceCriterion.InWords("it feels light"));
        var known = Articulation.Nothing.With(Ward.Facets.Where(f => f.Kind != NeedFacetKind.Criterion)).With(words);
        Assert.Equal(ArticulationLevel.Concrete, known.Assess().Level);
        Assert.Equal(ArticulationLevel.Specified, known.With(Ward.Facets[5]).Assess().Level);
        Assert.Equal(2, known.With(Ward.Facets[5]).With(words).Facets.Count(f => f.Kind == NeedFacetKind.Criterion));
    }

    [Fact]
    public void With_ALaterFacetOfAKind_TakesThePlaceOfTheEarlier()
    {
        var later = Articulation.Nothing.With(Ward.Facets).With(new NeedFacet.When(new LocalDate(2026, 8, 1)));
        Assert.Equal(new LocalDate(2026, 8, 1), later.Find<NeedFacet.When>()!.By);
        Assert.Equal(Ward.Facets.Length, later.Facets.Count);
        Assert.Null(Articulation.Nothing.Find<NeedFacet.When>());
    }

    [Fact]
    public void With_InAnyOrder_IsTheSame() => Assert.Equal(Articulation.Nothing.With(Ward.Facets), Articulation.Nothing.With(((IEnumerable<NeedFacet>)Ward.Facets).Reverse()));

    [Fact]
    public void WithNothing_IsRefused()
    {
        Expect.Argument<ArgumentNullException>("facet", () => Articulation.Nothing.With((NeedFacet)null!));
        Expect.Argument<ArgumentNullException>("facets", () => Articulation.Nothing.With([null!]));
        Expect.Argument<ArgumentException>("Users", () => new NeedFacet.Who(Ward.Ward4, " "));
        Expect.Argument<ArgumentOutOfRangeException>("Amount", () => new NeedFacet.Quantity(0, Regie.Measurements.Unit.Count));
        Expect.Argument<ArgumentNullException>("Conflicts", () => new NeedFacet.PolicyCheck(Ward.Manager, null!));
    }
}
