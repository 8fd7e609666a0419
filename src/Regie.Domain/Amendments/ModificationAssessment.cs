using System.Linq;
using Regie.Explanation;

namespace Regie.Amendments;

/// <summary>Whether a procured contract may be changed without a new procedure, on which ground, and what each ground says (wijzigingstoets).</summary>
public sealed record ModificationAssessment
{
    internal ModificationAssessment(ValueList<GroundAnswer> answers, DeMinimisRoom room, ValueList<Finding> findings, Derivation derivation) =>
        (Answers, Room, Findings, Derivation) = (answers, room, findings, derivation);

    /// <summary>What each ground says, in the order in which they are tested.</summary>
    public ValueList<GroundAnswer> Answers { get; }

    /// <summary>The first ground that admits it; null where none does.</summary>
    public ProcurementGround? Ground => Answers.FirstOrDefault(a => a.Outcome == GroundOutcome.Admitted)?.Ground;

    /// <summary>Admitted where a ground admits it; not admitted where each ground refuses it, so that a new procedure is needed; else not established.</summary>
    public GroundOutcome Outcome => Answers.Min(a => a.Outcome);

    /// <summary>The de-minimis room when the modification is agreed on its ground.</summary>
    public DeMinimisRoom Room { get; }

    /// <summary>What somebody must do or know.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>How it came about.</summary>
    public Derivation Derivation { get; }

    /// <summary>What one ground says.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="System.InvalidOperationException"><paramref name="ground"/> is not declared.</exception>
    public GroundAnswer On(ProcurementGround ground) => Answers.Single(a => a.Ground == ground);
}
