using System.Globalization;
using System.Numerics;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Bulk;

/// <summary>How the value of an indicator follows from the integers of a tally: amount by whole, times a constant.</summary>
internal sealed class NormMeasure
{
    private readonly Source _source;
    private readonly Threshold _least;
    private readonly Threshold _greatest;

    private NormMeasure(Indicator indicator, Source source, ExactNumber perUnit)
    {
        (_source, PerUnit) = (source, perUnit);
        (_least, _greatest) = (At(indicator.Scale.Domain.Minimum, ExactNumber.One) ?? default, At(indicator.Scale.Domain.Maximum, ExactNumber.One) ?? default);
    }

    private enum Source
    {
        // Amounts by wholes; no value without measurements.
        Quotient,

        // The amounts; of none it is zero.
        Sum,

        // The least or the greatest amount; no value without measurements.
        Least,
        Greatest,

        // The number of measurements.
        Count,
    }

    /// <summary>What amount by whole is multiplied by.</summary>
    public ExactNumber PerUnit { get; }

    /// <summary>The measure of an indicator.</summary>
    /// <returns>The measure, or null where sums are not enough for its aggregation or a host defined it.</returns>
    public static NormMeasure? Of(Indicator indicator, TallyScale scale)
    {
        var aggregation = indicator.Aggregation;
        var amountUnit = ExactNumber.Quotient(1, BigInteger.Pow(10, scale.AmountDigits));
        var quotient = amountUnit * ExactNumber.Quotient(BigInteger.Pow(10, scale.WholeDigits), 1);
        if (aggregation.Equals(Aggregations.RatioOfSums) || aggregation.Equals(Aggregations.Availability))
            return new NormMeasure(indicator, Source.Quotient, ExactNumber.Of(100) * quotient);
        if (aggregation.Equals(Aggregations.Mean))
            return new NormMeasure(indicator, Source.Quotient, quotient);
        if (aggregation.Equals(Aggregations.Sum))
            return new NormMeasure(indicator, Source.Sum, amountUnit);
        if (aggregation.Equals(Aggregations.Minimum))
            return new NormMeasure(indicator, Source.Least, amountUnit);
        if (aggregation.Equals(Aggregations.Maximum))
            return new NormMeasure(indicator, Source.Greatest, amountUnit);
        if (aggregation.Equals(Aggregations.Count))
            return new NormMeasure(indicator, Source.Count, ExactNumber.One);
        return Per(aggregation.Name) is { } per && aggregation.GetType() == Aggregations.RatePer(per).GetType()
            ? new NormMeasure(indicator, Source.Quotient, ExactNumber.Of(per) * quotient)
            : null;
    }

    public Threshold? At(decimal? value, ExactNumber compared) => value is { } number ? Threshold.At(ExactNumber.Of(number), PerUnit * compared) : null;

    public bool Fits(decimal? value, ExactNumber compared) => value is null || At(value, compared) is not null;

    public TalliedValue Select(Tally tally) => _source switch
    {
        Source.Least => new TalliedValue(tally.Least, 1),
        Source.Greatest => new TalliedValue(tally.Greatest, 1),
        _ => Select(tally.Count, tally.AmountSum, tally.WholeSum),
    };

    public TalliedValue Select(long count, long amount, long whole) => _source == Source.Quotient
        ? new TalliedValue(amount, whole)
        : new TalliedValue(_source == Source.Count ? count : amount, 1);

    /// <summary>Whether there can be measurements with this count, amount and whole.</summary>
    public bool CanBe(long count, TalliedValue value) => count > 0
        ? value.Whole > 0
        : count == 0 && value.Amount == 0 && (value.Whole == 0 || _source != Source.Quotient);

    public bool HasValue(long count) => count > 0 || _source is Source.Sum or Source.Count;

    public bool IsInDomain(TalliedValue value) => IsNotBelowDomain(value) && IsNotAboveDomain(value);

    public bool IsNotBelowDomain(TalliedValue value) => _least.Side(value) >= 0;

    public bool IsNotAboveDomain(TalliedValue value) => _greatest.Side(value) <= 0;

    // The number in the name of a rate, which is its wire format.
    private static decimal? Per(string name)
    {
        const string Start = "rate-per(";
        return name.StartsWith(Start, System.StringComparison.Ordinal) && name[name.Length - 1] == ')'
            && decimal.TryParse(name.Substring(Start.Length, name.Length - Start.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var per) && per > 0
            ? per
            : null;
    }
}
