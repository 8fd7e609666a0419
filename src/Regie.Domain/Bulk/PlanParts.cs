using Regie.Norms;

namespace Regie.Bulk;

/// <summary>What a compensation plan is made of.</summary>
internal sealed record PlanParts(ValueList<AssessmentPeriod> Periods, ValueList<StateNorm> Norms, NormScreen[] Screens, PlanRule[] Rules, PlanAccount[] Accounts, PlanCap[] Caps)
{
    /// <summary>The decimal places in which amounts are added up.</summary>
    public int Digits { get; init; }

    public long GreatestCharge { get; init; }
}
