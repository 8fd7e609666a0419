using System;

namespace Regie.Sampling;

/// <summary>For which chance of success a binomial tail has a given probability: the ends of Clopper–Pearson intervals.</summary>
/// <remarks>
/// Terms follow C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000), which keeps full precision where logarithms of factorials of ten
/// millions would have lost half of it; tails are the continued fraction of the incomplete beta function, evaluated by Lentz's method.
/// </remarks>
internal static class BinomialDistribution
{
    private const int MostSteps = 200;

    /// <summary>The chance p of success with which at least k of n succeed with probability <paramref name="tail"/>.</summary>
    /// <param name="k">The successes, from 1 to n.</param>
    /// <param name="n">The number of trials.</param>
    /// <param name="tail">The probability, above 0 and below one half.</param>
    public static double ChanceForAtLeast(long k, long n, double tail)
    {
        if (k == n)
            return Math.Exp(Math.Log(tail) / n);

        // Newton's method in ln p, where the logarithm of the tail is concave and nearly straight; bounds keep it from running off.
        var (target, low, high) = (Math.Log(tail), double.NegativeInfinity, Math.Log((double)k / n));
        var x = high;
        for (var i = 0; i < MostSteps; i++)
        {
            var (term, rest) = (LogTerm(k, n, Math.Exp(x), -Expm1(x)), Rest(k, n, Math.Exp(x), -Expm1(x)));
            var miss = term + Math.Log(rest) - target;
            (low, high) = miss > 0 ? (low, x) : (x, high);
            var next = x - (miss * rest / k);
            if (next >= high || next <= low)
                next = double.IsNegativeInfinity(low) ? x - 1 : low + ((high - low) / 2);
            if (Math.Abs(next - x) <= 1e-16 * Math.Max(1, Math.Abs(x)))
                return Math.Exp(next);
            x = next;
        }

        return Math.Exp(x);
    }

    /// <summary>The chance p of success with which at most k of n succeed with probability <paramref name="tail"/>.</summary>
    /// <param name="k">The successes, from 0 to half of n.</param>
    /// <param name="n">The number of trials.</param>
    /// <param name="tail">The probability, above 0 and below one half.</param>
    public static double ChanceForAtMost(long k, long n, double tail) => k == 0
        ? -Expm1(Math.Log(tail) / n)
        : 1 - ChanceForAtLeast(n - k, n, tail);

    // ln of C(n, k) pᵏ qⁿ⁻ᵏ, for 0 < k < n.
    private static double LogTerm(long k, long n, double p, double q) =>
        StirlingError(n) - StirlingError(k) - StirlingError(n - k) - Deviance(k, n * p) - Deviance(n - k, n * q)
        + (0.5 * Math.Log(n / (2 * Math.PI * k * (n - k))));

    // P(X ≥ k) over P(X = k).
    private static double Rest(long k, long n, double p, double q)
    {
        const double Tiny = 1e-300;
        var (a, b) = ((double)k, (double)(n - k + 1));
        var (c, d) = (1.0, 1 / Away(1 - ((a + b) * p / (a + 1))));
        var value = d;
        for (var m = 1L; ; m++)
        {
            var even = m * (b - m) * p / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / Away(1 + (even * d));
            c = Away(1 + (even / c));
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * p / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / Away(1 + (odd * d));
            c = Away(1 + (odd / c));
            var factor = d * c;
            value *= factor;
            if (Math.Abs(factor - 1) < 5e-16 || m > n)
                return q * value;
        }

        static double Away(double x) => Math.Abs(x) < Tiny ? Tiny : x;
    }

    // ln n! less Stirling's formula.
    private static double StirlingError(long n)
    {
        if (n < 16)
        {
            var factorial = 1.0;
            for (var i = 2L; i <= n; i++)
                factorial *= i;
            return Math.Log(factorial) - ((n + 0.5) * Math.Log(n)) + n - (0.5 * Math.Log(2 * Math.PI));
        }

        var square = (double)n * n;
        return ((1.0 / 12) - (((1.0 / 360) - (((1.0 / 1260) - (((1.0 / 1680) - (1.0 / 1188 / square)) / square)) / square)) / square)) / n;
    }

    // x ln(x / mean) + mean − x, without cancellation where both are close.
    private static double Deviance(double x, double mean)
    {
        if (Math.Abs(x - mean) >= 0.1 * (x + mean))
            return (x * Math.Log(x / mean)) + mean - x;
        var v = (x - mean) / (x + mean);
        var sum = (x - mean) * v;
        var term = 2 * x * v;
        for (var i = 3; ; i += 2)
        {
            term *= v * v;
            var next = sum + (term / i);
            if (next == sum)
                return sum;
            sum = next;
        }
    }

    // eˣ − 1, without cancellation near zero.
    private static double Expm1(double x)
    {
        if (Math.Abs(x) > 0.5)
            return Math.Exp(x) - 1;
        var (sum, term) = (x, x);
        for (var i = 2; ; i++)
        {
            term *= x / i;
            var next = sum + term;
            if (next == sum)
                return sum;
            sum = next;
        }
    }
}
