using System;
using System.Numerics;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Sampling;

/// <summary>With which chance a plan accepts good and bad work (keuringskarakteristiek).</summary>
/// <remarks>
/// For choosing a plan and weighing its risks before it is agreed; no decision rests on it. Worked out in whole numbers, so that nothing is rounded before the declared
/// rounding and every machine gives the same digits, for samples of up to 10,000 elements.
/// </remarks>
public static class OperatingCharacteristic
{
    private const int LargestSample = 10_000;

    /// <summary>The chance that a plan accepts a large lot, or continuing work, of a given quality (binomial).</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rejectable">The part of the elements that would be rejected, 0 % to 100 %.</param>
    /// <param name="rounding">The rounding, in digits of the percentage, 0 to 18 of them.</param>
    /// <returns>The chance of acceptance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="rounding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rejectable"/> is not from 0 % to 100 %, or <paramref name="rounding"/> keeps more than 18 digits.</exception>
    /// <exception cref="RegieValidationException">The sample is larger than 10,000.</exception>
    /// <example><code>
    /// AcceptancePlan.Given(20, 0).ProbabilityOfAcceptance(Percentage.Of(15), Rounding.HalfUp(1)) // 3.9%
    /// </code></example>
    public static Percentage ProbabilityOfAcceptance(this AcceptancePlan plan, Percentage rejectable, Rounding rounding)
    {
        RequireWithinReach(plan);
        ExactFraction.RequireShowable(rounding, nameof(rounding));
        if (rejectable.Value is < 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(rejectable), rejectable, "A part of the elements is from 0 % to 100 %.");
        return Percent(Binomial(plan.SampleSize, plan.AcceptanceNumber, ExactFraction.Of(rejectable)), rounding);
    }

    /// <summary>The chance that a plan accepts one lot in which a given number of elements would be rejected (hypergeometric).</summary>
    /// <param name="plan">The plan; a lot that is not larger than its sample is inspected whole.</param>
    /// <param name="rejectable">How many elements would be rejected, were all inspected; from 0 to the lot size.</param>
    /// <param name="lotSize">How many elements there are.</param>
    /// <param name="rounding">The rounding, in digits of the percentage, 0 to 18 of them.</param>
    /// <returns>The chance of acceptance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="rounding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rejectable"/> is not from 0 to the lot size, or <paramref name="rounding"/> keeps more than 18 digits.</exception>
    /// <exception cref="RegieValidationException">The sample is larger than 10,000, or the lot is empty or so small that it could never be rejected.</exception>
    public static Percentage ProbabilityOfAcceptanceInLot(this AcceptancePlan plan, int rejectable, int lotSize, Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var sampled = plan.ForLotOf(lotSize);
        RequireWithinReach(sampled);
        ExactFraction.RequireShowable(rounding, nameof(rounding));
        if (rejectable < 0 || rejectable > lotSize)
            throw new ArgumentOutOfRangeException(nameof(rejectable), rejectable, "The rejectable elements are from 0 to the whole lot.");
        return Percent(Hypergeometric(sampled.SampleSize, sampled.AcceptanceNumber, rejectable, lotSize), rounding);
    }

    /// <summary>The plan with the smallest sample that keeps both risks (binomial).</summary>
    /// <param name="producer">Good work, and the chance with which it must at least be accepted.</param>
    /// <param name="consumer">Bad work, and the chance with which it may at most be accepted.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The points are the wrong way round, or the plan would need a sample of more than 10,000.</exception>
    /// <example><code>
    /// OperatingCharacteristic.SmallestPlan(
    ///     RiskPoint.Of(Percentage.Of(5), Percentage.Of(95)),
    ///     RiskPoint.Of(Percentage.Of(15), Percentage.Of(7.5m))) // n=80 Ac=7 Re=8
    /// </code></example>
    public static AcceptancePlan SmallestPlan(RiskPoint producer, RiskPoint consumer)
    {
        ArgumentNullException.ThrowIfNull(producer);
        ArgumentNullException.ThrowIfNull(consumer);
        if (producer.Rejectable >= consumer.Rejectable || producer.Acceptance <= consumer.Acceptance)
            throw new RegieValidationException(SamplingProblems.RisksCross(producer.ToString(), consumer.ToString()));
        var (good, bad) = (ExactFraction.Of(producer.Rejectable), ExactFraction.Of(consumer.Rejectable));
        var (atLeast, atMost) = (ExactFraction.Of(producer.Acceptance), ExactFraction.Of(consumer.Acceptance));

        // A larger sample accepts less, a larger acceptance number more: for each acceptance number the first sample that the consumer can bear is also the
        // one that the producer likes best, and it grows with the acceptance number.
        var sampleSize = 0;
        for (var acceptanceNumber = 0; ; acceptanceNumber++)
        {
            sampleSize = FirstSample(Math.Max(sampleSize + 1, acceptanceNumber + 1), n => Binomial(n, acceptanceNumber, bad).CompareTo(atMost) <= 0);
            if (sampleSize > LargestSample)
                throw new RegieValidationException(SamplingProblems.OutOfReach($"{producer}; {consumer}", LargestSample));
            if (Binomial(sampleSize, acceptanceNumber, good).CompareTo(atLeast) >= 0)
                return AcceptancePlan.Standing(sampleSize, acceptanceNumber, words => new Derivation(SamplingRules.SmallestPlan, LocalizedText.Of("Kleinste steekproefplan voor beide risico's", "Smallest plan for both risks"), words)
                    .WithInput(LocalizedText.Of("leverancier", "producer"), Words(producer, "ten minste", "at least"))
                    .WithInput(LocalizedText.Of("afnemer", "consumer"), Words(consumer, "ten hoogste", "at most")));
        }
    }

    private static int FirstSample(int lowest, Func<int, bool> isEnough)
    {
        var (below, step) = (lowest - 1, 1);
        while (below + step <= LargestSample && !isEnough(below + step))
            (below, step) = (below + step, step * 2);
        var enough = Math.Min(below + step, LargestSample + 1);
        while (enough - below > 1)
        {
            var middle = below + ((enough - below) / 2);
            if (isEnough(middle))
                enough = middle;
            else
                below = middle;
        }

        return enough;
    }

    // The sum over i ≤ c of C(n, i) aⁱ (b − a)ⁿ⁻ⁱ, over bⁿ; the powers that all terms share are taken out, so that the sum is over small numbers.
    private static ExactFraction Binomial(int n, int c, ExactFraction p)
    {
        var other = p.Denominator - p.Numerator;
        BigInteger sum = 1, term = 1;
        for (var i = 1; i <= c; i++)
        {
            term = term * (n - i + 1) / i;
            sum = (sum * other) + (term * BigInteger.Pow(p.Numerator, i));
        }

        return new ExactFraction(sum * BigInteger.Pow(other, n - c), BigInteger.Pow(p.Denominator, n));
    }

    private static ExactFraction Hypergeometric(int n, int c, int rejectable, int lot)
    {
        var first = Math.Max(0, n - (lot - rejectable));
        var sum = BigInteger.Zero;
        var term = Choose(rejectable, first) * Choose(lot - rejectable, n - first);
        for (var i = first; i <= Math.Min(c, rejectable); i++)
        {
            sum += term;
            term = term * (rejectable - i) * (n - i) / (i + 1) / (lot - rejectable - n + i + 1);
        }

        return new ExactFraction(sum, Choose(lot, n));
    }

    private static BigInteger Choose(int n, int k)
    {
        BigInteger result = 1;
        for (var i = 1; i <= Math.Min(k, n - k); i++)
            result = result * (n - i + 1) / i;
        return result;
    }

    private static Percentage Percent(ExactFraction chance, Rounding rounding) => Percentage.Of(new ExactFraction(chance.Numerator * 100, chance.Denominator).Round(rounding));

    private static void RequireWithinReach(AcceptancePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.SampleSize > LargestSample)
            throw new RegieValidationException(SamplingProblems.OutOfReach(plan.ToString(), LargestSample));
    }

    private static DerivedValue Words(RiskPoint point, string dutch, string english) => SamplingValues.Words(
        $"{point.Rejectable.ToText(LanguageCode.Dutch)} afkeurbaar, {dutch} {point.Acceptance.ToText(LanguageCode.Dutch)} kans op goedkeuring",
        $"{point.Rejectable.ToText(LanguageCode.English)} rejectable, {english} {point.Acceptance.ToText(LanguageCode.English)} chance of acceptance");
}
