using Regie.Language;

namespace Regie.Needs;

/// <summary>A question that is still to be asked about a need (articulatievraag).</summary>
public sealed record ArticulationQuestion
{
    internal ArticulationQuestion(NeedFacetKind facet) => (Facet, Level, Question) = (facet, ArticulationQuestions.LevelOf(facet), ArticulationQuestions.Of(facet));

    /// <summary>What is not known.</summary>
    public NeedFacetKind Facet { get; }

    /// <summary>The level that needs it.</summary>
    public ArticulationLevel Level { get; }

    /// <summary>The question to ask.</summary>
    public LocalizedText Question { get; }

    /// <summary>The question in English.</summary>
    /// <returns>For example <c>Where is it needed?</c>.</returns>
    public override string ToString() => Question.English;
}
