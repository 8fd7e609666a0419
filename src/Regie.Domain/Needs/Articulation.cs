using System.Collections.Generic;
using System.Linq;
using Regie.Guards;

namespace Regie.Needs;

/// <summary>All that is known of a need (vraagarticulatie).</summary>
/// <remarks>One facet of each kind: a later one takes the place of an earlier. Only of criteria there can be several.</remarks>
public sealed record Articulation
{
    private static readonly NeedFacetKind[] Kinds =
    [
        NeedFacetKind.Who, NeedFacetKind.Outcome, NeedFacetKind.Why, NeedFacetKind.Where, NeedFacetKind.When,
        NeedFacetKind.Criterion, NeedFacetKind.Quantity, NeedFacetKind.Quality, NeedFacetKind.BudgetHolder, NeedFacetKind.PolicyCheck, NeedFacetKind.Domain,
    ];

    private Articulation(ValueList<NeedFacet> facets) => Facets = facets;

    /// <summary>Nothing is known.</summary>
    public static Articulation Nothing { get; } = new(ValueList<NeedFacet>.Empty);

    /// <summary>What is known, in the order of the kinds.</summary>
    public ValueList<NeedFacet> Facets { get; }

    /// <summary>What is known, with more.</summary>
    /// <param name="facet">What became known.</param>
    /// <returns>A new articulation; this one is unchanged.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="facet"/> is null.</exception>
    public Articulation With(NeedFacet facet)
    {
        Given.Something(facet, nameof(facet));
        var others = Facets.Where(known => facet.Kind == NeedFacetKind.Criterion ? !known.Equals(facet) : known.Kind != facet.Kind);
        return new Articulation(others.Append(facet).OrderBy(known => known.Kind).ToValueList());
    }

    /// <summary>What is known, with more.</summary>
    /// <param name="facets">What became known, in order.</param>
    /// <returns>A new articulation; this one is unchanged.</returns>
    /// <exception cref="System.ArgumentNullException">A facet is null.</exception>
    public Articulation With(IEnumerable<NeedFacet> facets) => Given.Each(facets, nameof(facets)).Aggregate(this, (known, facet) => known.With(facet));

    /// <summary>How far that goes, and what is still to be asked.</summary>
    /// <returns>The assessment.</returns>
    public ArticulationAssessment Assess()
    {
        var known = new HashSet<NeedFacetKind>(Facets.Where(facet => facet.Answers).Select(facet => facet.Kind));
        var missing = Kinds.Where(kind => !known.Contains(kind)).Select(kind => new ArticulationQuestion(kind)).ToValueList();
        var level = missing.Count == 0 ? ArticulationLevel.Specified
            : missing.All(question => question.Level == ArticulationLevel.Specified) ? ArticulationLevel.Concrete
            : ArticulationLevel.Vague;
        return new ArticulationAssessment(level, missing);
    }

    /// <summary>What is known of one kind.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <returns>The facet; null where it is not known. Of criteria the first.</returns>
    public T? Find<T>()
        where T : NeedFacet => Facets.OfType<T>().FirstOrDefault();
}
