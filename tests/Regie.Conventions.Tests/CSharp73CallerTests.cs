using System.Linq;
using NodaTime;
using Regie.CSharp73;
using Regie.Instruments;
using Regie.Language;

namespace Regie.Conventions;

/// <summary>What a host on C# 7.3 compiled against netstandard2.0 also runs, and on the net10.0 build that a newer host brings beside it.</summary>
public class CSharp73CallerTests
{
    // 15:00 in Amsterdam; the Monday after it is King's Day.
    private static readonly Instant Friday = Instant.FromUtc(2026, 4, 24, 13, 0);

    [Fact]
    public void Caller_WasCompiledAgainstNetStandard() =>
        Assert.Contains("netstandard", typeof(Cleaning).Assembly.GetReferencedAssemblies().Select(a => a.Name));

    [Theory]
    [InlineData("C-12", "C-12")]
    [InlineData(" C-12", "unknown")]
    public void Identify_ReadsWhatTheHostKnows(string fromHost, string expected) => Assert.Equal(expected, Cleaning.Identify(fromHost));

    [Fact]
    public void DivideOverTenants_LosesNoCent() => Assert.Equal(["EUR 3.34", "EUR 3.33", "EUR 3.33"], Cleaning.DivideOverTenants("EUR 10.00", 3));

    [Fact]
    public void Malus_IsRoundedWhenAsked() => Assert.Equal("€ 30,86", Cleaning.Malus(1234.50m, 2.5m));

    [Theory]
    [InlineData(3, 4, "75%", true)]
    [InlineData(8, 11, "72.8%", false)]
    [InlineData(8, 11, "seventy", false)]
    public void Meets_ComparesExactly(long inTime, long all, string target, bool expected) => Assert.Equal(expected, Cleaning.Meets(inTime, all, target));

    [Fact]
    public void Score_IsCutOff() => Assert.Equal("72.7%", Cleaning.Score(8, 11));

    [Theory]
    [InlineData(5, "sanitary: Accepted (5 of 50, Ac=5)")]
    [InlineData(6, "sanitary: Rejected (6 of 50, Ac=5)")]
    public void Inspect_JudgesTheSample(int rejected, string expected) => Assert.Equal([expected], Cleaning.Inspect(rejected, 500));

    [Theory]
    [InlineData(18, 20, false)]
    [InlineData(1800, 2000, true)]
    public void IsMoreThanChance_DependsOnTheVolume(long inTime, long all, bool expected) => Assert.Equal(expected, Cleaning.IsMoreThanChance(inTime, all, 95));

    [Fact]
    public void Condition_WeighsByReplacementValue() => Assert.Equal("3", Cleaning.Condition(4, 2));

    [Fact]
    public void Overdue_CarriesItsValues()
    {
        var finding = Cleaning.Overdue("M-7", 12);
        Assert.Equal("REG-TIM-004: Ticket M-7 is late.", finding.ToString());
        Assert.Equal("[ticket=M-7, minutes=12]", finding.Values.ToString());
    }

    [Fact]
    public void Refusal_IsRecognizedByItsCode() => Assert.Equal("REG-FIN-001", Cleaning.Refusal());

    [Fact]
    public void Explain_WritesTheWorksheet() => Assert.Equal(
        """
        8/11
        Op tijd: 8 van 11 (leverancier: Blink) [C-12, art. 4.2]
          Meldingen: 11 meldingen
        """.ReplaceLineEndings("\n"),
        Cleaning.Explain(8, 11));

    [Theory]
    [InlineData(InstrumentKind.Contract, "Legal, money; Internal")]
    [InlineData(InstrumentKind.Covenant, "Administrative, no money; Administrative")]
    public void Binding_FollowsTheInstrument(InstrumentKind kind, string expected) => Assert.Equal(expected, Cleaning.Binding(kind));

    [Fact]
    public void Write_NeedsNoCulture() => Assert.Equal("1.234,5", Cleaning.Write(1234.50m, LanguageCode.Dutch));

    [Fact]
    public void AboveButNot_ComposesSpecifications() => Assert.Equal([10m, 12m], Cleaning.AboveButNot(new[] { 8m, 10m, 12m, 15m }.AsQueryable(), 9m, 15m));

    [Fact]
    public void Due_SkipsWeekendAndHoliday() => Assert.Equal(Instant.FromUtc(2026, 4, 28, 8, 0), ServiceDesk.Due(Friday, 4));

    [Fact]
    public void DueOnWorkingDay_EndsAtTheSameTimeOfDay() => Assert.Equal(Instant.FromUtc(2026, 4, 28, 13, 0), ServiceDesk.DueOnWorkingDay(Friday, 1));

    [Fact]
    public void OpenSeconds_FillsTheHostsColumn() => Assert.Equal(
        [7200L, 0L],
        ServiceDesk.OpenSeconds([Friday.ToUnixTimeSeconds(), Friday.ToUnixTimeSeconds()], [(Friday + Duration.FromHours(9)).ToUnixTimeSeconds(), Friday.ToUnixTimeSeconds()]));

    [Fact]
    public void Refusal_ListsEveryFinding() => Assert.Equal("REG-TIM-014", ServiceDesk.Refusal());
}
