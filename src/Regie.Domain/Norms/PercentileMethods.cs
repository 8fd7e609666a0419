using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>The percentile methods that agreements name.</summary>
/// <remarks>
/// R-6 and R-7 are definitions 6 and 7 of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), 361–365.
/// Spreadsheets call them PERCENTILE.EXC and PERCENTILE.INC.
/// </remarks>
public static class PercentileMethods
{
    /// <summary><c>nearest-rank</c>: the value at rank ⌈p/100 · n⌉, always one of the list. 100 % is the largest; 0 % has no rank and is refused.</summary>
    public static PercentileMethod NearestRank { get; } = new NearestRankMethod();

    /// <summary><c>r-6</c>: interpolated at rank p/100 · (n + 1); below rank 1 the smallest, above rank n the largest, as the NIST handbook has it, so 0 % and 100 % too.</summary>
    public static PercentileMethod R6 { get; } = new R6Method();

    /// <summary><c>r-7</c>: interpolated at rank p/100 · (n − 1) + 1; 0 % is the smallest, 100 % the largest.</summary>
    public static PercentileMethod R7 { get; } = new R7Method();

    /// <summary>All of them.</summary>
    public static ValueList<PercentileMethod> All { get; } = ValueList.Of(NearestRank, R6, R7);

    /// <summary>The method of a name.</summary>
    /// <param name="name">For example <c>nearest-rank</c>.</param>
    /// <returns>The method.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="FormatException">No method has that name.</exception>
    public static PercentileMethod Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryParse(name, out var method) ? method : throw new FormatException($"'{name}' is no percentile method; known are {string.Join(", ", All)}.");
    }

    /// <summary>The method of a name, without throwing.</summary>
    /// <param name="name">The name.</param>
    /// <param name="method">The method, or null where none has that name.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? name, [NotNullWhen(true)] out PercentileMethod? method)
    {
        method = All.FirstOrDefault(m => m.Name == name);
        return method is not null;
    }
}

file sealed class NearestRankMethod() : PercentileMethod("nearest-rank")
{
    private protected override bool KnowsZero => false;

    private protected override ExactNumber OfSorted(ReadOnlySpan<decimal> sorted, ExactNumber fraction) =>
        ExactNumber.Of(sorted[(int)(fraction * ExactNumber.Of(sorted.Length)).Ceiling() - 1]);
}

file sealed class R6Method() : PercentileMethod("r-6")
{
    private protected override bool KnowsZero => true;

    private protected override ExactNumber OfSorted(ReadOnlySpan<decimal> sorted, ExactNumber fraction) =>
        At(sorted, fraction * ExactNumber.Of(sorted.Length + 1));
}

file sealed class R7Method() : PercentileMethod("r-7")
{
    private protected override bool KnowsZero => true;

    private protected override ExactNumber OfSorted(ReadOnlySpan<decimal> sorted, ExactNumber fraction) =>
        At(sorted, (fraction * ExactNumber.Of(sorted.Length - 1)) + ExactNumber.One);
}
