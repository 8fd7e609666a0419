using System.Numerics;
using CsCheck;
using Regie.Bulk;
using Regie.Measurements;

namespace Regie.Tests.Bulk;

public class ThresholdTests
{
    [Fact]
    public void CompareProducts_OfAnyNumbers_IsExact() => Gen.Select(Foundations.Longs, Foundations.Longs, Foundations.Longs, Foundations.Longs).Sample((a, b, c, d) =>
    {
        Assert.Equal(((BigInteger)a * b).CompareTo((BigInteger)c * d), System.Math.Sign(Threshold.CompareProducts(a, b, c, d)));
        Assert.Equal(0, Threshold.CompareProducts(a, b, b, a));
    }, iter: Laws.Cases);

    [Fact]
    public void Compare_OfAnyAmountAndWhole_IsExact() => Gen.Select(Foundations.Longs, Foundations.Positives, Gen.Long[-1_000_000, 1_000_000], Gen.Int[0, 4]).Sample((amount, whole, mantissa, digits) =>
    {
        var (value, perUnit) = (ExactNumber.Of(mantissa * new decimal(1, 0, 0, false, (byte)digits)), ExactNumber.Of(100));

        Assert.Equal((ExactNumber.Quotient(amount, whole) * perUnit).CompareTo(value), Side(Threshold.At(value, perUnit)!.Value, amount, whole));
    }, iter: Laws.Cases);

    // On both sides of where 64 bits stop being enough, and exactly on the threshold.
    [Theory]
    [InlineData(1 << 30, 1L)]
    [InlineData((1 << 30) - 1, int.MaxValue)]
    [InlineData(-(1 << 30), int.MaxValue)]
    [InlineData(-(1 << 30) - 1, int.MaxValue + 1L)]
    [InlineData(int.MaxValue, 1L)]
    [InlineData(int.MaxValue + 1L, 1L)]
    [InlineData(int.MinValue, 1L)]
    [InlineData(int.MinValue - 1L, 1L)]
    [InlineData(int.MaxValue, uint.MaxValue)]
    [InlineData(int.MaxValue, uint.MaxValue + 1L)]
    [InlineData(long.MaxValue, long.MaxValue)]
    [InlineData(long.MinValue, long.MaxValue)]
    public void Compare_AtTheEdgesOfIts64Bits_IsExact(long amount, long whole)
    {
        foreach (var (numerator, denominator) in new[] { (int.MaxValue, 1), (int.MinValue, 1), (1, int.MaxValue), (int.MinValue, int.MaxValue), (0, 1) })
        {
            var value = ExactNumber.Quotient(numerator, denominator);
            Assert.Equal(ExactNumber.Quotient(amount, whole).CompareTo(value), Side(Threshold.At(value, ExactNumber.One)!.Value, amount, whole));
        }
    }

    [Fact]
    public void At_NumbersBeyond64Bits_AreNone()
    {
        Assert.Null(Threshold.At(ExactNumber.Of(decimal.MaxValue), ExactNumber.One));
        Assert.Null(Threshold.At(ExactNumber.Of(0.1234567890123456789012345m), ExactNumber.One));
        Assert.NotNull(Threshold.At(ExactNumber.Zero, ExactNumber.Of(decimal.MaxValue)));
    }

    [Fact]
    public void Default_LiesOnEveryValue() => Gen.Select(Foundations.Longs, Foundations.Positives).Sample((amount, whole) =>
        Assert.Equal(0, Side(default, amount, whole)), iter: Laws.Cases);

    private static int Side(Threshold threshold, long amount, long whole) => System.Math.Sign(threshold.Side(new TalliedValue(amount, whole)));
}
