using System;
using System.Linq;
using Regie.Compensation;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Validity;

namespace Regie.Tests.Validity;

/// <summary>Credit tables that providers publish, with decimals as published: each with what is really wrong with it, and nothing else.</summary>
public sealed class PublishedTableTests
{
    [Theory]
    [InlineData("Amazon compute, region level|Amazon EC2 SLA, credit table", "[99.99, 100]", "[99, 99.99):-10 [95, 99):-30 [0, 95):-100",
        "15 values=[0, 95) malus=100;16 value=95 lost=70 stake=100")]
    [InlineData("Amazon compute, instance level|Amazon EC2 SLA, credit table", "[99.5, 100]", "[99, 99.5):-10 [95, 99):-30 [0, 95):-100",
        "15 values=[0, 95) malus=100;16 value=95 lost=70 stake=100")]
    [InlineData("Amazon storage, standard|Amazon S3 SLA, credit table", "[99.9, 100]", "[99, 99.9):-10 [95, 99):-25 [0, 95):-100",
        "15 values=[0, 95) malus=100;16 value=95 lost=75 stake=100")]
    [InlineData("Amazon storage, infrequent access|Amazon S3 SLA, credit table", "[99, 100]", "[98, 99):-10 [95, 98):-25 [0, 95):-100",
        "15 values=[0, 95) malus=100;16 value=95 lost=75 stake=100")]
    [InlineData("TiDB Cloud, database|TiDB Cloud SLA, credit table", "[99.99, 100]", "[99, 99.99):-10 [95, 99):-25 [0, 95):-100",
        "15 values=[0, 95) malus=100;16 value=95 lost=75 stake=100")]
    [InlineData("Azure virtual machines, over zones|Azure SLA, virtual machines", "[99.99, 100]", "[99, 99.99):-10 [95, 99):-25 [0, 95):-100",
        "15 values=[0, 95) malus=100;16 value=95 lost=75 stake=100")]
    [InlineData("Network, average availability of points of presence|leased line SLA, credits", "[99.99, 100]", "[99.99, 100]:0 [99.5, 99.99):-5 [99, 99.5):-10 [0, 99):-20",
        "15 values=[0, 99) malus=20")]
    [InlineData("GitHub Enterprise Cloud, per quarter|GitHub SLA, service credits", "[99.9, 100]", "(99, 99.9]:-10 [0, 99):-25",
        "02 values=[99, 99];05 values=[99.9, 99.9] value=99.9 malus=10;15 values=[0, 99) malus=25;16 value=99 lost=15 stake=25")]
    [InlineData("Hosting, 99.9 % guaranteed|Fermalen SLA, service credits", "[99.9, 100]", "(99, 99.9):-10 (95, 99):-25 [0, 95):-100",
        "02 values=[95, 95];02 values=[99, 99];15 values=[0, 95) malus=100;16 value=95 lost=75 stake=100")]
    [InlineData("Hosting, 99.9 % guaranteed|MW Hosting SLA, 1", "[99.9, 100]", "[99, 99.9]:-10 [95, 98.9]:-25 [0, 95):-50",
        "02 values=(98.9, 99);05 values=[99.9, 99.9] value=99.9 malus=10;15 values=[0, 95) malus=50")]
    [InlineData("Packets delivered, United States|MPLS SLA, packet delivery", "[99.9, 100]", "[99.01, 99.89]:-10 [90, 99]:-25 [0, 90):-50",
        "02 values=(99, 99.01);02 values=(99.89, 99.9);15 values=[0, 90) malus=50")]
    [InlineData("Priority 2 in time, a public health service|contract, performance bands", "[90, 100]", "[90, 100]:0 [85, 90):-1.5 [80, 85):-2 [0, 80):-3",
        "15 values=[0, 80) malus=3")]
    public void Table_OfPercentages(string what, string met, string lines, string expected)
    {
        var (name, document) = (what.Split('|')[0], what.Split('|')[1].Split(", "));
        var table = Worded.Table(met, [.. Split(lines)]).Under(new ClauseReference(document[0], document[1]));

        Expect.Equal(expected.Replace(';', '\n'), Worded.Found(table.Analyze().Findings), name);
    }

    // VeloDB Cloud: vouchers of at most half the monthly fee, while no tier is above it.
    [Fact]
    public void Cap_OfVeloDbCloud_NeverBinds()
    {
        var report = Worded.Table("[99.9, 100]", "[99, 99.9):-10", "[95, 99):-25", "[0, 95):-50").CappedAt(50).Under(new ClauseReference("VeloDB Cloud SLA", "service credits")).Analyze();

        Assert.Equal("14 cap=50% most=50%\n15 values=[0, 95) malus=50", Worded.Found(report.Findings));
    }

    // Tech Diversities, hosting: 99.9 % guaranteed, four tiers in one digit, credits up to half of the fee. Rounded to one digit before the table is read, its holes close.
    [Theory]
    [InlineData(false, "02 values=(94.9, 95);02 values=(98.9, 99);14 cap=50% most=50%;05 values=[99.9, 99.9] value=99.9 malus=5;15 values=[0, 90) malus=50")]
    [InlineData(true, "14 cap=50% most=50%;05 values=[99.9, 99.9] value=99.9 malus=5;15 values=[0, 89.9] malus=50")]
    public void Tiers_InOneDigit_LeaveHoles_UnlessUptimeHasOneDigitToo(bool rounded, string expected)
    {
        var table = Worded.Table("[99.9, 100]", "[99, 99.9]:-5", "[95, 98.9]:-10", "[90, 94.9]:-25", "[0, 90):-50").CappedAt(50).Under(new ClauseReference("Tech Diversities SLA", "service credits"));

        Assert.Equal(expected.Replace(';', '\n'), Worded.Found((rounded ? table.Measured(Granularity.StepsOf(0.1m)) : table).Analyze().Findings));
    }

    // DN Web, hosting: 97 % guaranteed, then 95 %, 94 % … 87 % with 5 % more each, and "less than 86 %".
    [Fact]
    public void Tiers_OfSinglePercents_SayNothingOfWhatLiesBetween()
    {
        string[] lines = [.. Enumerable.Range(87, 9).Select(p => $"[{p}, {p}]:-{5 * (96 - p)}"), "[0, 86):-50"];
        var table = Worded.Table("[97, 100]", lines).Under(new ClauseReference("DN Web SLA", "uptime guarantee"));
        var exactly = table.Analyze();
        var inWholePercents = table.Measured(Granularity.Whole).Analyze();

        Assert.Equal(10, exactly.Codes().Count(ValidityFindings.ValuesMustHaveAnOutcome.Equals));
        Assert.Equal("02 values=[86, 86]\n02 values=[96, 96]\n15 values=[0, 85] malus=50", Worded.Found(inWholePercents.Findings));
    }

    // PacketFabric: jitter below 2 ms; a credit begins where 2 ms is exceeded by 10 %.
    [Fact]
    public void Jitter_OfPacketFabric_MayExceedTheNormByTenPercent()
    {
        var milliseconds = Scale.AmountOf(new Unit("ms", LocalizedText.Same("ms")), Direction.LowerIsBetter);
        var table = Worded.Table(milliseconds, "[0, 2)", "[2.2, 2.5):-10", "[2.5, 3):-20", "[3, 3.5):-30", "[3.5, 4):-40", "[4, ∞):-50").Under(new ClauseReference("PacketFabric SLA", "jitter"));
        var report = table.Analyze();
        var level = Assert.Single(report.RationalLevels);

        Assert.Equal("02 values=[2, 2.2)\n15 values=[4, ∞) malus=50", Worded.Found(report.Findings));
        Assert.Equal((ExactNumber.Of(2), false), (level.WithoutMalus!.Value!.Value, level.WithoutMalus.IsIncluded));

        // Read as nothing below ten percent, it is a norm of 2.2 ms in effect.
        var read = table.With(Worded.Tier("[2, 2.2):0")).Analyze();
        Assert.Equal("08 values=[2, 2.2) value=2\n15 values=[4, ∞) malus=50", Worded.Found(read.Findings));
        Assert.Equal((ExactNumber.Of(2.2m), false), (read.RationalLevels[0].WithoutMalus!.Value!.Value, read.RationalLevels[0].WithoutMalus!.IsIncluded));
    }

    // UK Crown Commercial Service, call-off: the measure less what was reached, in percents of the charges.
    [Fact]
    public void Credit_OfTheCrownCommercialService_IsALineWithoutDefects()
    {
        var table = Worded.Table("[98, 100]").With(WordedTier.Malus(ValueInterval.Parse("[0, 98)"), ConsequenceFunction.LinearFrom(ExactNumber.One, 98))).Under(new ClauseReference("Crown Commercial Service call-off", "service credits"));

        Assert.Empty(table.Analyze().Findings);
    }

    // StableHost: 10 % for every 0.1 % below 99.9 %; 99.8 % gives 10 %, 99.7 % gives 20 %.
    [Fact]
    public void Steps_OfStableHost_BeginATenthBelowTheNorm_AndAreFullAtTenOfThem()
    {
        var table = Worded.Table("[99.9, 100]").With(WordedTier.Malus(ValueInterval.Parse("[0, 99.9)"), ConsequenceFunction.PerStep(10, 0.1m, 99.9m, StepCounting.Full, WholeUnits.AsMeasured))).CappedAt(100).Under(new ClauseReference("StableHost SLA", "credits"));

        Assert.Equal("08 values=(99.8, 99.9) value=99.85\n13 values=[0, 98.9] cap=100", Worded.Found(table.Analyze().Findings));
    }

    // HostingKing: ten times the rental of the time beyond 99.9 %, at most all of it.
    [Fact]
    public void TenfoldRental_OfHostingKing_FillsItsCapAt89Point9()
    {
        var table = Worded.Table("[99.9, 100]").With(WordedTier.Malus(ValueInterval.Parse("[0, 99.9)"), ConsequenceFunction.LinearFrom(ExactNumber.Of(10), 99.9m))).CappedAt(100).Under(new ClauseReference("HostingKing SLA", "1000% SLA"));

        Assert.Equal("13 values=[0, 89.9] cap=100", Worded.Found(table.Analyze().Findings));
    }

    private static string[] Split(string lines) => lines.Replace(" [", "|[", StringComparison.Ordinal).Replace(" (", "|(", StringComparison.Ordinal).Split('|');
}
