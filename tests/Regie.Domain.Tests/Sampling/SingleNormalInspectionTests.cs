using System;
using System.Globalization;
using System.Linq;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Sampling;

namespace Regie.Tests.Sampling;

public sealed class SingleNormalInspectionTests
{
    private const string Letters = "ABCDEFGHJKLMNPQ";

    // Rejection numbers as the acceptance table of MIL-STD-105E is printed in a guide specification of the National Institute of Building Sciences (nibs.org,
    // FMOC DPW_AC, Table 1-A): d for the first plan below, u for the first above; columns 0.65 1.0 1.5 2.5 4.0 6.5 10 15, rows A to Q.
    private static readonly string[][] Printed = new[]
    {
        "d d d d d 1 u d", "d d d d 1 u d 2", "d d d 1 u d 2 3", "d d 1 u d 2 3 4", "d 1 u d 2 3 4 6", "1 u d 2 3 4 6 8", "u d 2 3 4 6 8 11", "d 2 3 4 6 8 11 15",
        "2 3 4 6 8 11 15 22", "3 4 6 8 11 15 22 u", "4 6 8 11 15 22 u u", "6 8 11 15 22 u u u", "8 11 15 22 u u u u", "11 15 22 u u u u u", "15 22 u u u u u u",
    }.Select(row => row.Split(' ')).ToArray();

    private static readonly int[] PrintedSizes = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250];

    // Code letters of ISO 2859-1 as two charts print them (qualitycontrolpartners.com, AQL tables; pdfcoffee.com, AQL sampling chart); both agree.
    [Theory]
    [InlineData(2, 8, "AAAAAAB")]
    [InlineData(9, 15, "AAAAABC")]
    [InlineData(16, 25, "AABBBCD")]
    [InlineData(26, 50, "ABBCCDE")]
    [InlineData(51, 90, "BBCCCEF")]
    [InlineData(91, 150, "BBCDDFG")]
    [InlineData(151, 280, "BCDEEGH")]
    [InlineData(281, 500, "BCDEFHJ")]
    [InlineData(501, 1200, "CCEFGJK")]
    [InlineData(1201, 3200, "CDEGHKL")]
    [InlineData(3201, 10_000, "CDFGJLM")]
    [InlineData(10_001, 35_000, "CDFHKMN")]
    [InlineData(35_001, 150_000, "DEGJLNP")]
    [InlineData(150_001, 500_000, "DEGJMPQ")]
    [InlineData(500_001, int.MaxValue, "DEHKNQR")]
    public void LetterFor_FollowsTheChart_AtBothEndsOfEveryRow(int smallest, int largest, string letters)
    {
        for (var level = InspectionLevel.SpecialS1; level <= InspectionLevel.GeneralIII; level++)
        {
            Assert.Equal(letters[(int)level].ToString(), SingleNormalInspection.LetterFor(smallest, level).ToString());
            Assert.Equal(letters[(int)level].ToString(), SingleNormalInspection.LetterFor(largest, level).ToString());
        }
    }

    [Fact]
    public void PlanOf_GivesTheNumbersOfThePrintedTable()
    {
        for (var row = 0; row < Printed.Length; row++)
        {
            var letter = Enum.Parse<CodeLetter>(Letters[row].ToString());
            Assert.Equal(PrintedSizes[row], SingleNormalInspection.SampleSizeOf(letter));
            for (var column = 0; column < Printed[row].Length; column++)
                if (int.TryParse(Printed[row][column], NumberStyles.None, CultureInfo.InvariantCulture, out var rejection))
                {
                    var plan = SingleNormalInspection.PlanOf(letter, SingleNormalInspection.QualityLimits[column]);
                    Assert.Equal((PrintedSizes[row], rejection - 1, rejection), (plan.SampleSize, plan.AcceptanceNumber, plan.RejectionNumber));
                }
        }
    }

    [Fact]
    public void PlanOf_FollowsArrows_ToThePlanAboveOrBelow()
    {
        for (var row = 0; row < Printed.Length; row++)
            for (var column = 0; column < Printed[row].Length; column++)
                if (Printed[row][column] is ("u" or "d") and var arrow && (row, column) != (0, 6))
                {
                    var (here, there) = (Plan(row, column), Plan(row + (arrow == "d" ? 1 : -1), column));
                    Assert.Equal((there.SampleSize, there.AcceptanceNumber), (here.SampleSize, here.AcceptanceNumber));
                }

        static AcceptancePlan Plan(int row, int column) => SingleNormalInspection.PlanOf((CodeLetter)row, SingleNormalInspection.QualityLimits[column]);
    }

    // The printed table ends at Q, the chart of code letters at R: every row is the one above it, one column to the left.
    [Fact]
    public void LetterR_ContinuesTheTable()
    {
        Assert.Equal("n=2000 Ac=21 Re=22", SingleNormalInspection.PlanOf(CodeLetter.R, Percentage.Of(0.65m)).ToString());
        Assert.All(SingleNormalInspection.QualityLimits.Skip(1), limit =>
            Assert.Equal(SingleNormalInspection.PlanOf(CodeLetter.Q, limit).ToString(), SingleNormalInspection.PlanOf(CodeLetter.R, limit).ToString()));
        for (var row = 0; row < Printed.Length - 1; row++)
            Assert.Equal(Printed[row].Skip(1).Where((_, i) => (row, i) != (0, 5)), Printed[row + 1].Take(7).Where((_, i) => (row, i) != (0, 5)));
    }

    // minmen.co, table for AQL 2.5.
    [Theory]
    [InlineData("minmen-G", CodeLetter.G, 32, 2, 3)]
    [InlineData("minmen-H", CodeLetter.H, 50, 3, 4)]
    [InlineData("minmen-J", CodeLetter.J, 80, 5, 6)]
    [InlineData("minmen-M", CodeLetter.M, 315, 14, 15)]
    public void PublishedPlans_AreReproduced(string id, CodeLetter letter, int sampleSize, int acceptance, int rejection)
    {
        var plan = SingleNormalInspection.PlanOf(letter, Percentage.Of(2.5m));
        Expect.Equal((sampleSize, acceptance, rejection), (plan.SampleSize, plan.AcceptanceNumber, plan.RejectionNumber), id);
    }

    // minmen-D: that page keeps letter D's 8 elements and ignores the arrow, which leads to letter C.
    [Fact]
    public void AnArrow_ChangesTheSampleSize_UnlikeAPublishedPage()
    {
        var plan = SingleNormalInspection.PlanOf(CodeLetter.D, Percentage.Of(2.5m));
        Assert.Equal((5, 0, 1), (plan.SampleSize, plan.AcceptanceNumber, plan.RejectionNumber));
        Assert.NotEqual(8, plan.SampleSize);
    }

    [Theory]
    [InlineData(1200, InspectionLevel.GeneralII, "2.5", "n=80 Ac=5 Re=6", "an ordinary lot")]
    [InlineData(1201, InspectionLevel.GeneralII, "2.5", "n=125 Ac=7 Re=8", "one more is the next row")]
    [InlineData(2, InspectionLevel.GeneralII, "0.65", "n=2 Ac=0 Re=1", "the arrow asks 20 of 2: all are inspected")]
    [InlineData(20, InspectionLevel.GeneralII, "0.65", "n=20 Ac=0 Re=1", "exactly the sample")]
    [InlineData(21, InspectionLevel.GeneralII, "0.65", "n=20 Ac=0 Re=1", "one more than the sample")]
    [InlineData(2, InspectionLevel.GeneralIII, "15", "n=2 Ac=1 Re=2", "letter B")]
    [InlineData(int.MaxValue, InspectionLevel.GeneralIII, "15", "n=80 Ac=21 Re=22", "up all the way from R to J")]
    public void PlanFor_LooksUpTheLot(int lot, InspectionLevel level, string limit, string expected, string why) =>
        Expect.Equal(expected, SingleNormalInspection.PlanFor(lot, level, Percentage.Of(Foundations.D(limit))).ToString(), why);

    // What the standard promises: work exactly at its quality limit is nearly always accepted.
    [Fact]
    public void EveryPlan_AcceptsWorkAtItsLimit_WithTheChanceOfTheStandard()
    {
        foreach (var letter in Enum.GetValues<CodeLetter>())
            foreach (var limit in SingleNormalInspection.QualityLimits.Where(limit => (letter, limit) != (CodeLetter.A, Percentage.Of(10))))
                Assert.InRange(SingleNormalInspection.PlanOf(letter, limit).ProbabilityOfAcceptance(limit, Rounding.HalfUp(2)).Value, 87m, 99.9m);
    }

    [Fact]
    public void EveryLot_HasAPlanThatCanRejectIt()
    {
        foreach (var level in Enum.GetValues<InspectionLevel>())
            foreach (var limit in SingleNormalInspection.QualityLimits)
                foreach (var lot in Enumerable.Range(2, 1300))
                {
                    if (SingleNormalInspection.LetterFor(lot, level) == CodeLetter.A && limit == Percentage.Of(10))
                        continue;
                    var plan = SingleNormalInspection.PlanFor(lot, level, limit);
                    Assert.True(plan.SampleSize <= lot && plan.AcceptanceNumber < plan.SampleSize);
                }
    }

    [Fact]
    public void Basis_SaysHowThePlanWasFound()
    {
        Assert.Equal(
            """
            Partij niet groter dan de steekproef: alles wordt gekeurd: keur 15, goed tot en met 0 afgekeurde, af vanaf 1 (partij: 15)
              Steekproefplan uit ISO 2859-1, enkelvoudig, normaal: keur 20, goed tot en met 0 afgekeurde, af vanaf 1 (AQL: 0,65 %)
                Codeletter: B (partij: 15; keuringsniveau: II)
                Pijl naar codeletter: F (van: B)
            """.ReplaceLineEndings("\n"),
            Regie.Explanation.DerivationText.ToWorksheet(SingleNormalInspection.PlanFor(15, InspectionLevel.GeneralII, Percentage.Of(0.65m)).Basis, LanguageCode.Dutch));
        Assert.Equal(
            """
            Plan of ISO 2859-1, single, normal: inspect 80, accept with up to 5 rejected, reject from 6 (AQL: 2.5%)
              Code letter: J (lot: 1,200; inspection level: II)
            """.ReplaceLineEndings("\n"),
            Regie.Explanation.DerivationText.ToWorksheet(SingleNormalInspection.PlanFor(1200, InspectionLevel.GeneralII, Percentage.Of(2.5m)).Basis, LanguageCode.English));
    }

    // Limits of VSR-KMS per kind of room (key-quality.be, samond.nl, vsr-digi.nl): a system of its own, whose acceptance numbers the contract gives.
    [Theory]
    [InlineData("office, circulation, specific", "7", false)]
    [InlineData("sanitary", "4", true)]
    [InlineData("treatment, nursing", "3", false)]
    public void LimitsOfCleaningContracts_AreNotReadIntoTheIsoTable(string rooms, string limit, bool hasColumn) =>
        Expect.Equal(hasColumn, SingleNormalInspection.QualityLimits.Contains(Percentage.Of(Foundations.D(limit))), rooms);

    [Theory]
    [InlineData("0.4")]
    [InlineData("7")]
    [InlineData("25")]
    [InlineData("-1")]
    public void LimitsWithoutAColumn_AreRefused_NamingThoseThatThereAre(string limit)
    {
        var refused = Assert.Throws<RegieValidationException>(() => SingleNormalInspection.PlanFor(100, InspectionLevel.GeneralII, Percentage.Of(Foundations.D(limit))));
        var finding = Assert.Single(refused.Findings);
        Assert.Equal(SamplingFindings.QualityLimitMustBeInTheTable, finding.Code);
        Assert.Contains(new FindingValue("covered", "0.65%, 1%, 1.5%, 2.5%, 4%, 6.5%, 10%, 15%"), finding.Values);
    }

    [Fact]
    public void AnArrowOutOfTheTable_IsRefused()
    {
        var refused = Assert.Throws<RegieValidationException>(() => SingleNormalInspection.PlanOf(CodeLetter.A, Percentage.Of(10)));
        Assert.Equal(SamplingFindings.ArrowMustLeadToAPlan, Assert.Single(refused.Findings).Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-5)]
    public void LotsBelowTwo_AreRefused(int lot) =>
        Assert.Equal(SamplingFindings.LotMustHaveElements, Assert.Single(Assert.Throws<RegieValidationException>(() => SingleNormalInspection.LetterFor(lot, InspectionLevel.GeneralII)).Findings).Code);

    [Fact]
    public void UndeclaredLevelsAndLetters_AreRefused()
    {
        Expect.Argument<ArgumentOutOfRangeException>("level", () => SingleNormalInspection.LetterFor(10, (InspectionLevel)7));
        Expect.Argument<ArgumentOutOfRangeException>("level", () => SingleNormalInspection.LetterFor(10, (InspectionLevel)(-1)));
        Expect.Argument<ArgumentOutOfRangeException>("letter", () => SingleNormalInspection.SampleSizeOf((CodeLetter)16));
        Expect.Argument<ArgumentOutOfRangeException>("letter", () => SingleNormalInspection.PlanOf((CodeLetter)(-1), Percentage.Of(1)));
    }
}
