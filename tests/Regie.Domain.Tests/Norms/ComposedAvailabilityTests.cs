using System;
using System.Linq;
using CsCheck;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Tests.Norms;

/// <summary>
/// Availability of wholes; published figures are those of Azure/reliable-web-app-pattern-dotnet and -java (sla-calculation.md), mikaelvesavuori/slamax,
/// a public Azure training file and javadeveloper.io. They expect; a guarantee is lower in series, because losses can fall apart.
/// </summary>
public sealed class ComposedAvailabilityTests
{
    private static readonly LocalizedText Name = LocalizedText.Of("keten", "chain");

    [Theory]
    [InlineData("azure-net-dev", "99.99 99.99 99.95 99.9 99.995 99.9 99.99 99.9", "99.616")]
    [InlineData("azure-net-shared", "99.99 99.99 100", "99.980")]
    [InlineData("azure-java-dev", "99.99 99.99 99.95 99.9 99.9 99.99", "99.720")]
    [InlineData("slamax-2", "99.95 99.95 99 95", "93.956")]
    [InlineData("azure-train-1", "99.999 99.95", "99.949")]
    [InlineData("azure-train-3", "99.999975 99.999", "99.999")]
    [InlineData("tpm-2", "99.9 99.9", "99.8")]
    public void Serial_Expected_IsTheProduct(string id, string parts, string expected) =>
        Expect.Equal(Foundations.D(expected), ComposedAvailability.Serial(Name, Parts(parts)).Expected.ToDecimal(Rounding.HalfUp(expected.Length - expected.IndexOf('.', StringComparison.Ordinal) - 1)), id);

    // azure-net-regional: the page prints 99.546 for the regional part alone, which it also prints for the whole region. The product of the printed parts is 99.566.
    [Fact]
    public void Serial_OfTheRegionalServices_DiffersFromThePage()
    {
        var regional = ComposedAvailability.Serial(Name, Parts("99.99 99.95 99.99 99.9 99.99 99.995 99.99 99.9 99.99 99.99 99.99 99.9 99.99")).Expected.ToDecimal(Rounding.HalfUp(3));

        Assert.Equal(99.566m, regional);
        Assert.NotEqual(99.546m, regional);
    }

    [Theory]
    [InlineData("azure-net-prod2", "99.980", "99.546", "99.9779")]
    [InlineData("azure-java-prod2", "99.980", "99.760", "99.9794")]
    public void SharedAndTwoRegions(string id, string shared, string region, string expected)
    {
        var regions = ComposedAvailability.Parallel(Name, Parts($"{region} {region}"));

        Expect.Equal(Foundations.D(expected), ComposedAvailability.Serial(Name, Part(shared), regions).Expected.ToDecimal(Rounding.HalfUp(4)), id);
    }

    // azure-train-2
    [Fact]
    public void Parallel_Expected_IsTheChanceThatOneIsUp() => Assert.Equal(ExactNumber.Parse("99.999975"), ComposedAvailability.Parallel(Name, Parts("99.95 99.95")).Expected);

    // neg-javadev: the page multiplies two parallel instances as if both were needed. That is the serial product, 99.0025 (printed 99.00); one of two is 99.9975.
    [Fact]
    public void Parallel_IsNotTheProduct()
    {
        Assert.Equal(ExactNumber.Parse("99.9975"), ComposedAvailability.Parallel(Name, Parts("99.5 99.5")).Expected);
        Assert.Equal(ExactNumber.Parse("99.0025"), ComposedAvailability.Serial(Name, Parts("99.5 99.5")).Expected);
    }

    [Theory]
    [InlineData("99.5 99 99.8", 3, "98.3", "98.30799", "in series losses add up")]
    [InlineData("40 40", 2, "0", "16", "never below zero")]
    [InlineData("99.5 99.5", 1, "99.5", "99.9975", "both can fail at once")]
    [InlineData("99 95", 1, "99", "99.95", "the whole is down no longer than its best part")]
    [InlineData("99 99 99", 2, "98.5", "99.9702", "three losses, laid two deep")]
    [InlineData("99 99 90", 2, "98", "99.792", "the long loss covers both others: theirs add up")]
    [InlineData("90", 1, "90", "90", "a whole of one part")]
    public void Guaranteed_IsWhatHoldsWhateverFailsTogether(string parts, int needed, string guaranteed, string expected, string why)
    {
        var whole = ComposedAvailability.AtLeast(Name, needed, Parts(parts));

        Expect.Equal(ExactNumber.Parse(guaranteed), whole.Guaranteed, why);
        Expect.Equal(ExactNumber.Parse(expected), whole.Expected, why);
    }

    // Every way to lay whole-slot outages of three or four parts over six slots: the worst that any of them can do is what is guaranteed.
    [Fact]
    public void Guaranteed_IsTheWorstOfAllSchedules()
    {
        const int Slots = 6;
        var masks = Enumerable.Range(0, 1 << Slots).ToLookup(m => System.Numerics.BitOperations.PopCount((uint)m));
        int[][] outages = [[1, 1, 1], [1, 2, 3], [2, 2, 2], [0, 1, 5], [3, 3, 3], [1, 1, 4], [2, 3, 4], [1, 1, 2]];
        foreach (var lost in outages)
        for (var needed = 1; needed <= 3; needed++)
        {
            var worst = (from a in masks[lost[0]] from b in masks[lost[1]] from c in masks[lost[2]]
                         select Enumerable.Range(0, Slots).Count(s => ((a >> s) & 1) + ((b >> s) & 1) + ((c >> s) & 1) > 3 - needed)).Max();
            var guaranteed = Lost(needed, Slots, lost);

            // Outages of whole slots cannot be cut finer; what is guaranteed can, so that it is the bound and is reached but for less than a slot.
            Assert.True(guaranteed >= ExactNumber.Of(worst) && guaranteed < ExactNumber.Of(worst + 1), $"{string.Join(' ', lost)}, {needed} needed: {guaranteed} and {worst}");
        }
    }

    [Fact]
    public void Guaranteed_NeverExceedsExpected_AndNoPartHurtsByBeingBetter() =>
        Gen.Select(Gen.Int[0, 1000].Array[1, 5], Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 1000]).Sample((losses, k, which, better) =>
        {
            var needed = 1 + (k % losses.Length);
            var parts = losses.Select(l => ComposedAvailability.Of(Name, Percentage.Of(100m - (l / 10m)))).ToArray();
            var whole = ComposedAvailability.AtLeast(Name, needed, parts);
            var i = which % parts.Length;
            parts[i] = ComposedAvailability.Of(Name, Percentage.Of(Math.Max(100m - (losses[i] / 10m), better / 10m)));
            var improved = ComposedAvailability.AtLeast(Name, needed, parts);
            return whole.Guaranteed <= whole.Expected && improved.Guaranteed >= whole.Guaranteed && improved.Expected >= whole.Expected && whole.Guaranteed.Sign >= 0;
        }, iter: Laws.Times(500));

    [Fact]
    public void Composition_RefusesWhatCannotBe()
    {
        Expect.Argument<ArgumentOutOfRangeException>("availability", () => ComposedAvailability.Of(Name, Percentage.Of(100.1m)));
        Expect.Argument<ArgumentOutOfRangeException>("availability", () => ComposedAvailability.Of(Name, Percentage.Of(-1)));
        Expect.Argument<ArgumentException>("parts", () => ComposedAvailability.Serial(Name));
        Expect.Argument<ArgumentNullException>("parts", () => ComposedAvailability.Parallel(Name, [null!]));
        Expect.Argument<ArgumentNullException>("parts", () => ComposedAvailability.Serial(Name, null!));
        Expect.Argument<ArgumentNullException>("name", () => ComposedAvailability.Serial(null!, Part("99")));
        Expect.Argument<ArgumentOutOfRangeException>("needed", () => ComposedAvailability.AtLeast(Name, 2, Part("99")));
        Expect.Argument<ArgumentOutOfRangeException>("needed", () => ComposedAvailability.AtLeast(Name, 0, Part("99")));
    }

    [Theory]
    [InlineData(LanguageCode.Dutch)]
    [InlineData(LanguageCode.English)]
    public void Explain_ReadsAsALetter(LanguageCode language)
    {
        var servers = ComposedAvailability.AtLeast(LocalizedText.Of("Rekencentra", "Data centers"), 1, ComposedAvailability.Of(LocalizedText.Same("Utrecht"), Percentage.Of(99)), ComposedAvailability.Of(LocalizedText.Same("Zwolle"), Percentage.Of(98.5m)));
        var chain = ComposedAvailability.Serial(LocalizedText.Of("Zaaksysteem", "Case system"), ComposedAvailability.Of(LocalizedText.Of("Netwerk", "Network"), Percentage.Of(99.5m)), servers);

        Assert.Equal(new DerivedValue.Exact(chain.Guaranteed, Unit.Percent), chain.Explain().Value);
        Assert.Equal("Case system: 98.5%", chain.ToString());
        Verified.Text(chain.Explain().ToWorksheet(language), typeof(ComposedAvailabilityTests), language.ToString());
    }

    private static ExactNumber Lost(int needed, int slots, int[] lost)
    {
        // A slot is five percents: sixths have no decimal form.
        var parts = lost.Select(l => ComposedAvailability.Serial(Name, [.. Enumerable.Repeat(Part("95"), l), Part("100")])).ToArray();
        var whole = ComposedAvailability.AtLeast(Name, needed, parts);
        return ExactNumber.Min(ExactNumber.Of(slots), (ExactNumber.Of(100) - whole.Guaranteed) / ExactNumber.Of(5));
    }

    private static ComposedAvailability Part(string availability) => ComposedAvailability.Of(Name, Percentage.Of(Foundations.D(availability)));

    private static ComposedAvailability[] Parts(string availabilities) => [.. availabilities.Split(' ').Select(Part)];
}
