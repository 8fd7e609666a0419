using Regie.Finance;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Settlement;

/// <summary>A malus of an earlier period that is given back (teruggegeven malus).</summary>
public sealed record EarnedBack
{
    internal EarnedBack(NormId norm, AssessmentPeriod period, Money malus, ExactNumber amount) => (Norm, Period, Malus, Amount) = (norm, period, malus, amount);

    /// <summary>The norm that was met since.</summary>
    public NormId Norm { get; }

    /// <summary>The period in which the malus was charged.</summary>
    public AssessmentPeriod Period { get; }

    /// <summary>What was really charged then.</summary>
    public Money Malus { get; }

    /// <summary>What is given back, before the last rounding.</summary>
    public ExactNumber Amount { get; }
}
