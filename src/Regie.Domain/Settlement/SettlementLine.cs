using Regie.Compensation;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Performance;

namespace Regie.Settlement;

/// <summary>The consequence of one rule for one judgement, on its way to money (verrekenregel).</summary>
public sealed record SettlementLine
{
    internal SettlementLine(CompensationRule rule, NormAssessment assessment, LineOutcome outcome) => (Rule, Assessment, Outcome) = (rule, assessment, outcome);

    /// <summary>The rule.</summary>
    public CompensationRule Rule { get; }

    /// <summary>The judgement that counts; without the events that have a larger consequence already.</summary>
    public NormAssessment Assessment { get; internal init; }

    /// <summary>What became of it.</summary>
    public LineOutcome Outcome { get; internal init; }

    /// <summary>The amount by the rule, in what its basis is: percents, points or money.</summary>
    public ExactNumber Amount { get; internal init; }

    /// <summary>The factor for repetition; 1 where there is none.</summary>
    public ExactNumber Factor { get; internal init; } = ExactNumber.One;

    /// <summary>The amount after the factor.</summary>
    public ExactNumber Weighed { get; internal init; }

    /// <summary>In money, before caps; of points, their part of what the account came to.</summary>
    public ExactNumber BeforeCaps { get; internal init; }

    /// <summary>In money, after caps: what is really charged or paid, before the last rounding.</summary>
    public ExactNumber Charged { get; internal init; }

    /// <summary>The events left out because a larger consequence rests on them.</summary>
    public ValueList<ObservationId> CountedElsewhere { get; internal init; } = ValueList<ObservationId>.Empty;
}
