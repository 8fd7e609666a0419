using System;
using System.Linq;
using NodaTime;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;
using Regie.Scorecards;
using static Regie.Tests.Scorecards.Cards;

namespace Regie.Tests.Scorecards;

/// <summary>
/// Scorecards that others published: ERPNext (frappe/erpnext, supplier_scorecard.py), the SupplyNet scorecard of drivparts.com, the supplier scorecard of
/// purchasinglead.com, the classes of aictionbot, and a scorecard of defective line items (LEL). Each is reproduced, or the difference is asserted with its reason.
/// </summary>
public sealed class PublishedScorecardTests
{
    private static readonly ValueDomain Percentages = ValueDomain.Percentages;
    private static readonly BandTable<string> Erpnext = BandTable.FromRanges(Percentages, Ranges(("[0, 30)", "Very Poor"), ("[30, 50)", "Poor"), ("[50, 80)", "Average"), ("[80, 100]", "Excellent")));

    [Theory]
    [InlineData("erpnext-standing-0", "0", "Very Poor")]
    [InlineData("erpnext-standing-29.9", "29.9", "Very Poor")]
    [InlineData("erpnext-standing-49.9", "49.9", "Poor")]
    [InlineData("erpnext-standing-50", "50", "Average")]
    [InlineData("erpnext-standing-79.9", "79.9", "Average")]
    [InlineData("erpnext-standing-80", "80", "Excellent")]
    public void Erpnext_Standing_IsTheBandOfTheScore(string id, string score, string expected)
    {
        var card = Draft(ScorecardPart.Of(Norm("a"), 1, Scoring.ByValue)).Standing(Erpnext.Select(LocalizedText.Same)).Build();

        Expect.Equal(expected, card.Of(Scored("a", Foundations.D(score))).Standing!.English, id);
    }

    // erpnext-standing-100: there the top band is [80, 100), so that a perfect supplier has no standing and keeps the previous one. Such bands cannot be written here.
    [Fact]
    public void Erpnext_PerfectScore_HasAStandingHere()
    {
        var findings = BandTable.Validate(Percentages, Ranges(("[0, 30)", "Very Poor"), ("[30, 50)", "Poor"), ("[50, 80)", "Average"), ("[80, 100)", "Excellent")));

        Assert.Equal(NormFindings.BandsMustLeaveNoGap, Assert.Single(findings).Code);
        Assert.Equal("[100, 100]", Assert.Single(findings[0].Values).Value);
        Assert.Equal("Excellent", Erpnext.Of(N("100")).Outcome);
    }

    // erpnext-no-periods: there a supplier without any period scores 100. No data is no perfection: there is no score here.
    [Fact]
    public void Erpnext_NoPeriods_HaveNoScoreHere() => Assert.Null(HistoryDecay.ByFactor(1, 12).Weigh([]).Score);

    // erpnext-weekly: there a week from 1 January 2024 ends on 8 January, so that it has eight days. Here it ends with the 7th, and the next begins on the 8th.
    [Fact]
    public void Erpnext_Week_HasSevenDaysHere()
    {
        var weeks = AssessmentSchedule.Every(PeriodStep.Week, new LocalDate(2024, 1, 1)).PeriodsWithin(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 15), Amsterdam);

        Assert.Equal([new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 8)], weeks.Select(w => w.Start));
        Assert.Equal(7, weeks[0].Days);
        Assert.False(weeks[0].Includes(new LocalDate(2024, 1, 8)));
    }

    // Bands of whole numbers leave holes for all values between them. As published they are refused, with every hole named; read as "from" they are total.
    [Fact]
    public void IntegerBands_AreRefused_WithEveryGap()
    {
        (string Id, ValueDomain Domain, string Gaps, (ValueInterval, string)[] Ranges)[] rows =
        [
            ("drp", Percentages, "(69, 70) (89, 90)", Ranges(("[90, 100]", "Preferred"), ("[70, 89]", "Acceptable"), ("[0, 69]", "Developmental"))),
            ("pl-otd", Percentages, "(92, 93) (94, 95) (97, 98)", Ranges(("[98, 100]", "25"), ("[95, 97]", "20"), ("[93, 94]", "10"), ("[90, 92]", "5"), ("[0, 90)", "0"))),
            ("pl-lead", new ValueDomain(null, 100), "(25, 26) (49, 50]", Ranges(("(50, 100]", "25"), ("[26, 49]", "15"), ("[15, 25]", "10"), ("(-∞, 15)", "0"))),
            ("lel", Percentages, "[60, 90]", Ranges(("[0, 0]", "100"), ("(0, 10)", "80"), ("[10, 30)", "60"), ("[30, 60)", "30"), ("(90, 100]", "0"))),
        ];

        foreach (var row in rows)
            Expect.Equal(row.Gaps, string.Join(' ', BandTable.Validate(row.Domain, row.Ranges).Where(f => f.Code.Equals(NormFindings.BandsMustLeaveNoGap)).Select(f => f.Values.Single().Value)), row.Id);
    }

    [Theory]
    [InlineData("89.5", "Acceptable")]
    [InlineData("69.5", "Developmental")]
    [InlineData("90", "Preferred")]
    [InlineData("100", "Preferred")]
    public void Drivparts_HalfOpenBands_HaveAStandingForEveryScore(string score, string standing) =>
        Expect.Equal(standing, BandTable.Of(Percentages, BoundarySide.LowerInclusive, "Developmental", (70, "Acceptable"), (90, "Preferred")).Of(N(score)).Outcome, "drp");

    [Theory]
    [InlineData("89.49", 0, 0)]
    [InlineData("89.99", 0, 5)]
    [InlineData("90", 5, 5)]
    [InlineData("92.5", 5, 10)]
    [InlineData("94.99", 10, 20)]
    [InlineData("97.4", 20, 20)]
    [InlineData("97.5", 20, 25)]
    [InlineData("98", 25, 25)]
    public void PurchasingLead_OnTimePoints_AreTheBandOfTheExactValue(string value, int expected, int rounded)
    {
        var points = BandTable.Of(Percentages, BoundarySide.LowerInclusive, 0m, (90, 5m), (93, 10m), (95, 20m), (98, 25m));
        var card = Draft(ScorecardPart.Of(Norm("otd"), 1, Scoring.ByBands(points))).ScoredOn(new ValueDomain(0, 25)).Build();

        Expect.Equal(ExactNumber.Of(expected), card.Of(Scored("otd", Foundations.D(value))).Score, "pl-otd");
        Expect.Equal(rounded, points.Of(N(value).Round(Rounding.HalfUp(0))).Outcome, "pl-otd, if a clause says to round first");
    }

    [Theory]
    [InlineData("85", "A")]
    [InlineData("84.999", "B")]
    [InlineData("70", "B")]
    [InlineData("50", "C")]
    [InlineData("49.999", "D")]
    [InlineData("0", "D")]
    public void Aictionbot_Class_IsTheBandOfThePoints(string points, string expected) =>
        Expect.Equal(expected, BandTable.Of(Percentages, BoundarySide.LowerInclusive, "D", (50, "C"), (70, "B"), (85, "A")).Of(N(points)).Outcome, "aictionbot");

    private static (ValueInterval, string)[] Ranges(params (string Range, string Outcome)[] ranges) => [.. ranges.Select(r => (ValueInterval.Parse(r.Range), r.Outcome))];
}
