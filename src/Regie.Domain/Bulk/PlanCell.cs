using System.Linq;
using Regie.Norms;

namespace Regie.Bulk;

/// <summary>What a norm can lead to in one period.</summary>
internal sealed class PlanCell
{
    public PlanCell(PlanParts parts, int norm, AssessmentPeriod period, NormScreen screen)
    {
        var rules = parts.Rules.Where(r => r.Norm == norm).ToList();
        (Screen, RuleCount) = (screen, rules.Count);

        // While it is bedding in, a norm is measured without consequence, and what it misses is no repetition.
        IsBeddingIn = screen.Norm.BeddingInUntil is { } until && period.Start < until;
        (Malus, Bonus) = IsBeddingIn ? ([], []) : (rules.Where(r => r.IsMalus).ToArray(), rules.Where(r => !r.IsMalus).ToArray());
        (MalusCaps, BonusCaps) = (parts.Caps.Where(c => c.Norm == norm && c.IsMalus).ToArray(), parts.Caps.Where(c => c.Norm == norm && !c.IsMalus).ToArray());
        Lone = Malus.Length == 1 && Bonus.Length == 0 && !HasCaps ? Malus[0] : null;
    }

    public NormScreen Screen { get; }

    public int RuleCount { get; }

    public bool IsBeddingIn { get; }

    public PlanRule[] Malus { get; }

    public PlanRule[] Bonus { get; }

    /// <summary>The malus, where that is all that the norm can lead to.</summary>
    public PlanRule? Lone { get; }

    public bool HasCaps => MalusCaps.Length + BonusCaps.Length > 0;

    public PlanCap[] MalusCaps { get; }

    public PlanCap[] BonusCaps { get; }
}
