using Regie.Measurements;
using Regie.Norms;

namespace Regie.Monitoring;

/// <summary>How the values of an indicator went over periods (trend).</summary>
/// <remarks>It says what was, not what will be: nothing is forecast.</remarks>
public sealed record Trend
{
    internal Trend(Scale scale, int minimumPeriods, ValueList<ExactNumber?> values) => (Scale, MinimumPeriods, Values) = (scale, minimumPeriods, values);

    /// <summary>In what the values are expressed.</summary>
    public Scale Scale { get; }

    /// <summary>How many periods with a value a line needs.</summary>
    public int MinimumPeriods { get; }

    /// <summary>The value of each period, the oldest first; null where a period has none.</summary>
    public ValueList<ExactNumber?> Values { get; }

    /// <summary>The last value less the one of the period before; null where one of both is missing.</summary>
    public ExactNumber? Difference { get; internal init; }

    /// <summary>Which way the last value went.</summary>
    public TrendMovement Movement { get; internal init; }

    /// <summary>How many of the last periods on end were each worse than the one before; a period without a value ends the run.</summary>
    public int WorseningRun { get; internal init; }

    /// <summary>The slope of the straight line through the values by least squares, per period; null where there are too few.</summary>
    public ExactNumber? Slope { get; internal init; }

    /// <summary>What a reader must know besides.</summary>
    public ValueList<Finding> Findings { get; internal init; } = ValueList<Finding>.Empty;
}
