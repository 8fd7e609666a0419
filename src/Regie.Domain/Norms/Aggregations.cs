using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.RegularExpressions;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>The aggregations that agreements name.</summary>
/// <remarks>Each works from exact totals. None but <see cref="TimeSlices"/> averages ratios: a mean of percentages weighs a quiet week like a busy one.</remarks>
public static class Aggregations
{
    /// <summary><c>ratio-of-sums</c>: the sum of the parts by the sum of the wholes, in percents.</summary>
    public static Aggregation RatioOfSums { get; } = new SharePercent("ratio-of-sums", LocalizedText.Of("som van de delen gedeeld door som van de gehelen", "sum of the parts divided by sum of the wholes"));

    /// <summary><c>availability</c>: available service time by the service time that counts, in percents; the measurements are parts of agreed time, with overlapping outages already merged.</summary>
    public static Aggregation Availability { get; } = new SharePercent("availability", LocalizedText.Of("beschikbare tijd gedeeld door afgesproken tijd", "available time divided by agreed time"));

    /// <summary><c>time-slices</c>: the mean of the separate ratios, each slice of time weighing the same, in percents.</summary>
    public static Aggregation TimeSlices { get; } = new SliceMean();

    /// <summary><c>mean</c>: the sum of the values by their number.</summary>
    public static Aggregation Mean { get; } = new Average();

    /// <summary><c>sum</c>: the sum of the values; of none it is zero.</summary>
    public static Aggregation Sum { get; } = new Total();

    /// <summary><c>count</c>: how many there are; of none it is zero.</summary>
    /// <remarks>Where none is a result, as no complaints are, the norm says so by <see cref="NormPolicy.WithMinimumVolume"/> of 0; else it is not assessable without data.</remarks>
    public static Aggregation Count { get; } = new Number();

    /// <summary><c>minimum</c>: the least value.</summary>
    public static Aggregation Minimum { get; } = new Extreme("minimum", LocalizedText.Of("laagste waarde", "least value"), totals => totals.Least);

    /// <summary><c>maximum</c>: the greatest value.</summary>
    public static Aggregation Maximum { get; } = new Extreme("maximum", LocalizedText.Of("hoogste waarde", "greatest value"), totals => totals.Greatest);

    /// <summary>Those without a parameter.</summary>
    public static ValueList<Aggregation> Plain { get; } = ValueList.Of(RatioOfSums, Availability, TimeSlices, Mean, Sum, Count, Minimum, Maximum);

    /// <summary><c>rate-per(n)</c>: the sum of the amounts by the sum of the wholes, per a number of units of the whole, such as complaints per 1,000 m².</summary>
    /// <param name="per">The number of units of the whole, above zero.</param>
    /// <returns>The aggregation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="per"/> is not above zero.</exception>
    public static Aggregation RatePer(decimal per) => per > 0
        ? new Rate(per)
        : throw new ArgumentOutOfRangeException(nameof(per), per, "A rate is per a number above zero.");

    /// <summary><c>percentile(p, method)</c>: the value below or at which a part of the values lies.</summary>
    /// <param name="percentage">Which percentile.</param>
    /// <param name="method">How it is read off; on few values the methods differ.</param>
    /// <returns>The aggregation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percentage"/> is outside the range of the method.</exception>
    public static Aggregation Percentile(Percentage percentage, PercentileMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        method.RequireKnown(percentage, nameof(percentage));
        return new Rank(percentage, method);
    }

    /// <summary>The standard aggregation of a name.</summary>
    /// <param name="name">For example <c>mean</c> or <c>percentile(95, r-7)</c>.</param>
    /// <returns>The aggregation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="FormatException">No standard aggregation has that name.</exception>
    public static Aggregation Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryParse(name, out var aggregation)
            ? aggregation
            : throw new FormatException($"'{name}' is no aggregation; known are {string.Join(", ", Plain)}, rate-per(number) and percentile(number, method) with the methods {string.Join(", ", PercentileMethods.All)}.");
    }

    /// <summary>The standard aggregation of a name, without throwing.</summary>
    /// <param name="name">The name.</param>
    /// <param name="aggregation">The aggregation, or null where none has that name.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? name, [NotNullWhen(true)] out Aggregation? aggregation)
    {
        aggregation = Plain.FirstOrDefault(a => a.Name == name);
        if (aggregation is not null || name is null)
            return aggregation is not null;
        if (Regex.Match(name, @"^rate-per\(([0-9.]+)\)\z") is { Success: true } rate && ExactDecimal(rate.Groups[1].Value, out var per) && per > 0)
            aggregation = new Rate(per);
        else if (Regex.Match(name, @"^percentile\(([0-9.]+), ([a-z0-9-]+)\)\z") is { Success: true } rank && ExactDecimal(rank.Groups[1].Value, out var p)
            && PercentileMethods.TryParse(rank.Groups[2].Value, out var method) && method.Knows(Percentage.Of(p)))
            aggregation = new Rank(Percentage.Of(p), method);
        return aggregation is not null;
    }

    private static bool ExactDecimal(string text, out decimal value)
    {
        value = 0m;
        return ExactNumber.TryParse(text, out var number) && number.TryToDecimal(out value) && number.ToString() == text;
    }
}

file sealed class SharePercent(string name, LocalizedText label) : Aggregation(name, label, AggregatedUnit.Percent, MeasurementNeeds.Sums)
{
    public override ExactNumber? Of(MeasurementTotals totals) => totals.WholeSum.Sign == 0 ? null : ExactNumber.Of(100) * totals.AmountSum / totals.WholeSum;
}

file sealed class SliceMean() : Aggregation("time-slices", LocalizedText.Of("gemiddelde van de tijdvakken", "mean of the time slices"), AggregatedUnit.Percent, MeasurementNeeds.Ratios)
{
    public override ExactNumber? Of(MeasurementTotals totals) => totals.Count == 0 ? null : ExactNumber.Of(100) * totals.RatioSum / ExactNumber.Of(totals.Count);
}

file sealed class Average() : Aggregation("mean", LocalizedText.Of("gemiddelde", "mean"), AggregatedUnit.AsMeasured, MeasurementNeeds.Sums)
{
    public override ExactNumber? Of(MeasurementTotals totals) => totals.WholeSum.Sign == 0 ? null : totals.AmountSum / totals.WholeSum;
}

file sealed class Total() : Aggregation("sum", LocalizedText.Of("som", "sum"), AggregatedUnit.AsMeasured, MeasurementNeeds.Sums)
{
    public override ExactNumber? Of(MeasurementTotals totals) => totals.AmountSum;
}

file sealed class Number() : Aggregation("count", LocalizedText.Of("aantal", "number"), AggregatedUnit.OfItsOwn, MeasurementNeeds.Sums)
{
    public override ExactNumber? Of(MeasurementTotals totals) => ExactNumber.Of(totals.Count);
}

file sealed class Extreme(string name, LocalizedText label, Func<MeasurementTotals, decimal?> end) : Aggregation(name, label, AggregatedUnit.AsMeasured, MeasurementNeeds.Sums)
{
    public override ExactNumber? Of(MeasurementTotals totals) => end(totals) is { } value ? ExactNumber.Of(value) : null;
}

file sealed class Rate(decimal per) : Aggregation($"rate-per({ExactNumber.Of(per)})", LocalizedText.Of($"aantal per {ExactNumber.Of(per).ToText(LanguageCode.Dutch)}", $"number per {ExactNumber.Of(per).ToText(LanguageCode.English)}"), AggregatedUnit.OfItsOwn, MeasurementNeeds.Sums)
{
    public override ExactNumber? Of(MeasurementTotals totals) => totals.WholeSum.Sign == 0 ? null : ExactNumber.Of(per) * totals.AmountSum / totals.WholeSum;
}

file sealed class Rank(Percentage percentage, PercentileMethod method)
    : Aggregation($"percentile({ExactNumber.Of(percentage.Value)}, {method.Name})",
        LocalizedText.Of($"{ExactNumber.Of(percentage.Value).ToText(LanguageCode.Dutch)}e percentiel ({method.Name})", $"percentile {ExactNumber.Of(percentage.Value).ToText(LanguageCode.English)} ({method.Name})"),
        AggregatedUnit.AsMeasured, MeasurementNeeds.Values)
{
    public override ExactNumber? Of(MeasurementTotals totals) => totals.Values.Count == 0 ? null : method.OfSorted(totals.Values.AsSpan(), percentage);
}
