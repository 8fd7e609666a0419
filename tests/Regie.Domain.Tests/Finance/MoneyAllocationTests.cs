using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CsCheck;
using Regie.Finance;
using Regie.Parties;
using static Regie.Tests.Foundations;

namespace Regie.Tests.Finance;

public class MoneyAllocationTests
{
    private static readonly Gen<decimal> Weight = Gen.Frequency((5, Decimals.Select(Math.Abs)), (5, Gen.Int[0, 20].Select(i => (decimal)i)), (1, Gen.Const(0m)));

    private static readonly Gen<decimal[]> Weights = Weight.Array[1, 8].Where(weights => weights.Any(w => w > 0));

    private static readonly Gen<Money> Amounts = Gen.Select(Gen.Frequency((3, Gen.Long), (3, Gen.Long[-1000, 1000])), Currencies)
        .Select((units, currency) => Money.Of(units * currency.MinorUnit, currency));

    [Fact]
    public void Parts_SumToTheAmountExactly() =>
        Gen.Select(Amounts, Weights).Sample((amount, weights) =>
        {
            var parts = amount.Allocate(weights);
            Assert.Equal(weights.Length, parts.Count);
            Assert.Equal(amount, parts.Aggregate(Money.Zero(amount.Currency), (sum, part) => sum + part));
        }, iter: Laws.Cases);

    [Fact]
    public void EachPart_IsWithinOneMinorUnitOfItsExactShare() =>
        Gen.Select(Amounts, Weights).Sample((amount, weights) =>
        {
            var exact = weights.Select(w => AtScale(w, 28)).ToArray();
            var total = exact.Aggregate(BigInteger.Add);
            var units = AtScale(amount.Amount, amount.Currency.MinorUnitDigits);
            foreach (var (part, weight) in amount.Allocate(weights).Zip(exact))
            {
                var got = AtScale(part.Amount, amount.Currency.MinorUnitDigits);
                Assert.True(BigInteger.Abs((got * total) - (units * weight)) < total, $"{part} for {weight}");
            }
        }, iter: Laws.Cases);

    [Fact]
    public void LargerWeights_GetNoLess_AndZeroGetsNothing() =>
        Gen.Select(Amounts, Weights).Sample((amount, weights) =>
        {
            var ordered = amount.Allocate(weights).Zip(weights).OrderBy(p => p.Second).Select(p => (Size: Math.Abs(p.First.Amount), Weight: p.Second)).ToArray();
            for (var i = 1; i < ordered.Length; i++)
                Assert.True(ordered[i].Weight == ordered[i - 1].Weight || ordered[i].Size >= ordered[i - 1].Size);
            Assert.All(ordered.Where(o => o.Weight == 0), o => Assert.Equal(0m, o.Size));
        }, iter: Laws.Cases);

    [Fact]
    public void TheOppositeAmount_GivesOppositeParts() =>
        Gen.Select(Amounts, Weights).Sample((amount, weights) =>
            Assert.Equal(amount.Allocate(weights).Select(p => -p), (-amount).Allocate(weights)), iter: Laws.Cases);

    [Fact]
    public void WeightsInOtherUnits_GiveTheSameParts() =>
        Gen.Select(Amounts, Gen.Int[0, 1000].Array[1, 8].Where(w => w.Sum() > 0), Gen.Int[1, 10]).Sample((amount, weights, scale) =>
            Assert.Equal(amount.Allocate([.. weights.Select(w => (decimal)w)]), amount.Allocate([.. weights.Select(w => new decimal(w, 0, 0, false, (byte)scale))])), iter: Laws.Cases);

    [Fact]
    public void EqualParts_DifferByAtMostOneMinorUnit_LargestFirst() =>
        Gen.Select(Amounts, Gen.Int[1, 50]).Sample((amount, count) =>
        {
            var sizes = amount.Allocate(count).Select(p => Math.Abs(p.Amount)).ToArray();
            Assert.Equal(count, sizes.Length);
            Assert.Equal(sizes.OrderByDescending(s => s), sizes);
            Assert.True(sizes[0] - sizes[count - 1] <= amount.Currency.MinorUnit);
        }, iter: Laws.Cases);

    [Theory]
    [InlineData("EUR 10", "1 1 1", "3.34 3.33 3.33", "the cent goes to the first of equals")]
    [InlineData("EUR -10", "1 1 1", "-3.34 -3.33 -3.33", "a claim divides like a debt")]
    [InlineData("EUR 0", "1 2", "0 0", "nothing divides into nothing")]
    [InlineData("EUR 0.01", "1 1 1", "0.01 0 0", "one cent")]
    [InlineData("EUR 100", "7", "100", "one payer pays all")]
    [InlineData("EUR 100", "0 7 0", "0 100 0", "zero among others gets nothing")]
    [InlineData("EUR 0.05", "3 7", "0.02 0.03", "0.015 and 0.035: a tie goes in order")]
    [InlineData("EUR 1", "0.3 0.3 0.4", "0.3 0.3 0.4", "fractions are weights too")]
    [InlineData("JPY 100", "1 1 1", "34 33 33", "no minor unit: whole yens")]
    [InlineData("KWD 1", "1 1 1", "0.334 0.333 0.333", "three digits")]
    [InlineData("EUR 1", "1 1 1 1 1 1", "0.17 0.17 0.17 0.17 0.16 0.16", "four cents left for six")]
    [InlineData("EUR 0.02", "79228162514264337593543950335 79228162514264337593543950335", "0.01 0.01", "weights whose sum no decimal holds")]
    [InlineData("EUR 100", "79228162514264337593543950335 0.0000000000000000000000000001", "100 0", "a weight too small to count")]
    [InlineData("EUR 0.01", "0.0000000000000000000000000001 79228162514264337593543950335", "0 0.01", "the same, the other way round")]
    [InlineData("EUR 792281625142643375935439503.35", "3 3", "396140812571321687967719751.68 396140812571321687967719751.67", "the most cents that a decimal counts")]
    public void Allocate_AtTheEdges(string amount, string weights, string expected, string why) =>
        Expect.Equal(
            expected.Split(' ').Select(e => Money.Of(D(e), Money.Parse(amount).Currency)).ToValueList(),
            Money.Parse(amount).Allocate([.. weights.Split(' ').Select(D)]), why);

    [Fact]
    public void Allocate_OfMoreMinorUnitsThanADecimalCounts_Overflows() =>
        Assert.Throws<OverflowException>(() => Money.Euro(decimal.MaxValue).Allocate(2));

    [Theory]
    [InlineData("EUR 0.001", "0.01", "a tenth of a cent")]
    [InlineData("EUR -0.005", "0.01", "half a cent, negative")]
    [InlineData("JPY 0.5", "1", "half a yen")]
    [InlineData("KWD 0.0001", "0.001", "a tenth of a fils")]
    public void Allocate_OfAnAmountFinerThanItsMinorUnit_IsRefused(string amount, string unit, string why)
    {
        var finding = Assert.Single(Expect.Throws<RegieValidationException>(() => Money.Parse(amount).Allocate(2), why).Findings);
        Assert.Equal(FinanceFindings.AllocatedAmountMustBeInMinorUnits, finding.Code);
        Assert.Equal((Severity.Error, ActorRole.Host), (finding.Severity, finding.Actor));
        Expect.Equal(ValueList.Of(new FindingValue("amount", amount), new FindingValue("minorUnit", unit)), finding.Values, why);
    }

    [Fact]
    public void Allocate_OverNobody_IsRefusedByName()
    {
        Expect.Argument<ArgumentOutOfRangeException>("parts", () => Money.Euro(1m).Allocate(0));
        Expect.Argument<ArgumentOutOfRangeException>("parts", () => Money.Euro(1m).Allocate(int.MinValue));
        Expect.Argument<ArgumentNullException>("weights", () => Money.Euro(1m).Allocate((IReadOnlyList<decimal>)null!));
        Expect.Argument<ArgumentException>("weights", () => Money.Euro(1m).Allocate([]));
        Expect.Argument<ArgumentException>("weights", () => Money.Euro(1m).Allocate([0m, 0m]));
        Expect.Argument<ArgumentException>("weights", () => Money.Euro(1m).Allocate([2m, -1m]));
    }
}
