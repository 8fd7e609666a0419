using System.Linq;

namespace Regie.Needs;

/// <summary>How far a need is articulated, and what is still to be asked (articulatiebeoordeling).</summary>
/// <remarks>To know more never lowers the level.</remarks>
public sealed record ArticulationAssessment
{
    internal ArticulationAssessment(ArticulationLevel level, ValueList<ArticulationQuestion> missing) => (Level, Missing) = (level, missing);

    /// <summary>The level that is reached.</summary>
    public ArticulationLevel Level { get; }

    /// <summary>All that is not known, each with the question to ask, in the order in which one would ask.</summary>
    public ValueList<ArticulationQuestion> Missing { get; }

    /// <summary>The questions that the next level asks; empty where the need is specified.</summary>
    public ValueList<ArticulationQuestion> NextQuestions => Missing.Where(question => question.Level == Level + 1).ToValueList();
}
