using System;
using Regie.Measurements;

namespace Regie.Validity;

/// <summary>How finely an indicator is measured: exactly, or in steps, such as whole tickets or percents in two digits (fijnmazigheid).</summary>
/// <remarks>
/// Between "75–94" and "95–100" lies a hole where percents are exact, and none where they are whole. What a value is rounded to before a table is read belongs to the agreement.
/// </remarks>
public sealed record Granularity
{
    private Granularity(ExactNumber? step, int? volume) => (Step, Volume) = (step, volume);

    /// <summary>Every number can occur.</summary>
    public static Granularity Exact { get; } = new(null, null);

    /// <summary>Whole numbers, as of counts.</summary>
    public static Granularity Whole { get; } = new(ExactNumber.One, null);

    /// <summary>The size of a step; null where every number can occur.</summary>
    public ExactNumber? Step { get; }

    /// <summary>The number of events that percents are of; null where it is not stated.</summary>
    public int? Volume { get; }

    /// <summary>Multiples of a step.</summary>
    /// <param name="step">The step, above zero; 0.01 for percents in two digits.</param>
    /// <returns>The granularity.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not above zero.</exception>
    public static Granularity StepsOf(decimal step) => step > 0
        ? new Granularity(ExactNumber.Of(step), null)
        : throw new ArgumentOutOfRangeException(nameof(step), step, "A step is above zero.");

    /// <summary>The percents that a number of events can give: of eleven events 0, 9.09…, 18.18… and so on.</summary>
    /// <param name="volume">The number of events in a period, at least 1.</param>
    /// <returns>The granularity, which also tells how many events a percentage stands for.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="volume"/> is below 1.</exception>
    public static Granularity PercentsOf(int volume) => volume >= 1
        ? new Granularity(ExactNumber.Quotient(100, volume), volume)
        : throw new ArgumentOutOfRangeException(nameof(volume), volume, "Percents are of at least one event.");
}
