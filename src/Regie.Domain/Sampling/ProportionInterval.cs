using System;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Sampling;

/// <summary>Between which percentages the true proportion lies, given what a sample showed (betrouwbaarheidsinterval).</summary>
/// <remarks>
/// It tells whether a miss is more than chance: information beside a verdict, never instead of it, and no verdict is worked out from it.
/// The ends are computed in binary floating point and rounded outward to 10 digits of the percentage, so that the interval never promises more than it holds;
/// at none and at all successes the end is exactly 0 % or 100 %. Where runtimes differ in the last bit of a logarithm, ends may differ by one in their last digit. The interval of the misses mirrors that of the successes to the last digit.
/// </remarks>
/// <example><code>
/// ProportionInterval interval = ProportionInterval.Wilson(18, 20, Percentage.Of(95)); // 69.8966354771% to 97.2133518787%
/// interval.Contains(Percentage.Of(95)) // true: 90 % of 20 may be chance where 95 % was agreed
/// </code></example>
public sealed record ProportionInterval
{
    private const long LargestCount = 1_000_000_000;
    private const decimal Step = 0.000000000001m;

    private ProportionInterval(IntervalMethod method, Ratio observed, Percentage confidence, (Percentage Lower, Percentage Upper) ends) =>
        (Method, Observed, Confidence, Lower, Upper) = (method, observed, confidence, ends.Lower, ends.Upper);

    /// <summary>How it was worked out.</summary>
    public IntervalMethod Method { get; }

    /// <summary>The proportion that was observed; it lies within the interval.</summary>
    public Ratio Observed { get; }

    /// <summary>The part of all such samples for which the interval holds the true proportion.</summary>
    public Percentage Confidence { get; }

    /// <summary>The lower end.</summary>
    public Percentage Lower { get; }

    /// <summary>The upper end.</summary>
    public Percentage Upper { get; }

    /// <summary>The score interval of Wilson.</summary>
    /// <param name="successes">How many succeeded, from 0 to <paramref name="count"/>.</param>
    /// <param name="count">How many there were, from 1 to 1,000,000,000.</param>
    /// <param name="confidence">The confidence level, above 0 % and below 100 %; usually 95 %.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static ProportionInterval Wilson(long successes, long count, Percentage confidence)
    {
        Require(successes, count, confidence);
        var z = NormalDistribution.UpperQuantile(Tail(confidence));
        return Mirrored(IntervalMethod.Wilson, successes, count, confidence, few => WilsonEnds(few, count, z));
    }

    /// <summary>The interval of Clopper and Pearson.</summary>
    /// <param name="successes">How many succeeded, from 0 to <paramref name="count"/>.</param>
    /// <param name="count">How many there were, from 1 to 1,000,000,000.</param>
    /// <param name="confidence">The confidence level, above 0 % and below 100 %; each end keeps half of what remains, also at none and at all successes.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static ProportionInterval ClopperPearson(long successes, long count, Percentage confidence)
    {
        Require(successes, count, confidence);
        var tail = Tail(confidence);
        return Mirrored(IntervalMethod.ClopperPearson, successes, count, confidence, few => (
            few == 0 ? 0 : BinomialDistribution.ChanceForAtLeast(few, count, tail),
            BinomialDistribution.ChanceForAtMost(few, count, tail)));
    }

    /// <summary>Whether a percentage lies within the interval, ends included: then the sample does not contradict it.</summary>
    /// <param name="percentage">The percentage, for example a norm.</param>
    /// <returns>Whether it lies within.</returns>
    public bool Contains(Percentage percentage) => percentage >= Lower && percentage <= Upper;

    /// <summary>Whether the whole interval lies below a percentage: then a miss of it is more than chance.</summary>
    /// <param name="percentage">The percentage, for example a norm.</param>
    /// <returns>Whether the upper end is below it.</returns>
    public bool LiesBelow(Percentage percentage) => Upper < percentage;

    /// <summary>Whether the whole interval lies above a percentage.</summary>
    /// <param name="percentage">The percentage, for example a limit on misses.</param>
    /// <returns>Whether the lower end is above it.</returns>
    public bool LiesAbove(Percentage percentage) => Lower > percentage;

    /// <summary>Explains the interval.</summary>
    /// <returns>A derivation whose value names both ends, with what was observed and each end beneath it.</returns>
    public Derivation Explain()
    {
        var name = Method == IntervalMethod.Wilson ? "Wilson" : "Clopper–Pearson";
        return new Derivation(SamplingRules.Interval, LocalizedText.Of("Betrouwbaarheidsinterval (ter informatie)", "Confidence interval (information only)"),
                SamplingValues.Words($"{Lower.ToText(LanguageCode.Dutch)} tot {Upper.ToText(LanguageCode.Dutch)}", $"{Lower.ToText(LanguageCode.English)} to {Upper.ToText(LanguageCode.English)}"))
            .WithInput(LocalizedText.Of("methode", "method"), SamplingValues.Name(name))
            .WithInput(LocalizedText.Of("betrouwbaarheid", "confidence"), new DerivedValue.Share(Confidence))
            .WithStep(new Derivation(SamplingRules.Proportion, LocalizedText.Of("Waargenomen", "Observed"), new DerivedValue.Part(Observed)))
            .WithStep(new Derivation(SamplingRules.IntervalLower, LocalizedText.Of("Ondergrens", "Lower end"), new DerivedValue.Share(Lower)))
            .WithStep(new Derivation(SamplingRules.IntervalUpper, LocalizedText.Of("Bovengrens", "Upper end"), new DerivedValue.Share(Upper)));
    }

    /// <summary>Both ends.</summary>
    /// <returns>For example <c>69.8966354771% to 97.2133518787%</c>.</returns>
    public override string ToString() => $"{Lower} to {Upper}";

    private static void Require(long successes, long count, Percentage confidence)
    {
        if (count is < 1 or > LargestCount)
            throw new ArgumentOutOfRangeException(nameof(count), count, "An interval is worked out for 1 to 1,000,000,000 observations; without any there is nothing to say.");
        if (successes < 0 || successes > count)
            throw new ArgumentOutOfRangeException(nameof(successes), successes, "The successes are from 0 to the number of observations.");
        if (confidence.Value is <= 0 or >= 100)
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence level lies above 0 % and below 100 %, for example 95 %.");
    }

    // Taken in decimals: 1 − 0.95 in binary is already off in its last digits.
    private static double Tail(Percentage confidence) => (double)((100m - confidence.Value) / 200m);

    // The fewer of successes and misses is worked out, where floating point is at its best, and the other is its mirror image.
    private static ProportionInterval Mirrored(IntervalMethod method, long successes, long count, Percentage confidence, Func<long, (double Lower, double Upper)> ends)
    {
        var isMirrored = successes > count - successes;
        var (low, high) = ends(isMirrored ? count - successes : successes);
        var lower = Down(low);
        var upper = successes == count - successes ? 1 - lower : Up(high);
        return new ProportionInterval(method, Ratio.Of(successes, count), confidence, isMirrored
            ? (Percentage.FromFraction(1 - upper), Percentage.FromFraction(1 - lower))
            : (Percentage.FromFraction(lower), Percentage.FromFraction(upper)));
    }

    private static (double Lower, double Upper) WilsonEnds(long few, long count, double z)
    {
        var (n, square) = ((double)count, z * z);
        if (few == 0)
            return (0, square / (n + square));
        var center = few + (square / 2);
        var half = z * Math.Sqrt((few * (n - few) / n) + (square / 4));

        // The product of both roots is few² / (n (n + z²)): from it the lower end comes without a difference of near-equal numbers.
        var upper = (center + half) / (n + square);
        return (few / n * few / (n + square) / upper, upper);
    }

    private static decimal Down(double end) => Math.Max(0m, Math.Floor((decimal)end / Step) * Step);

    private static decimal Up(double end) => Math.Min(1m, Math.Ceiling((decimal)end / Step) * Step);
}
