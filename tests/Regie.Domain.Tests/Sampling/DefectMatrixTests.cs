using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Language;
using Regie.Sampling;

namespace Regie.Tests.Sampling;

/// <summary>The matrix here is invented: the score grows with the sum of the three grades.</summary>
public sealed class DefectMatrixTests
{
    private static readonly IReadOnlyList<Defect> Defects =
    [
        .. from importance in Enum.GetValues<DefectImportance>()
           from extent in Enum.GetValues<DefectExtent>()
           from intensity in Enum.GetValues<DefectIntensity>()
           select Defect.Of(importance, extent, intensity),
    ];

    private static readonly DefectMatrix Invented = DefectMatrix.Of(Defects.Select(defect => DefectScore.Of(defect, Score(defect))));

    [Fact]
    public void ScoreOf_FindsEveryDefect_WhateverTheOrderOfTheCells()
    {
        var reversed = DefectMatrix.Of(Defects.Reverse().Select(defect => DefectScore.Of(defect, Score(defect))));
        Assert.Equal(45, Defects.Count);
        Assert.All(Defects, defect => Assert.Equal(Score(defect), reversed.ScoreOf(defect)));
        Assert.Equal(Invented, reversed);
        Assert.Equal([1, 6], new[] { Invented.Scores[0].Score.Value, Invented.Scores[44].Score.Value });
    }

    [Fact]
    public void Explain_NamesTheThreeGrades()
    {
        var defect = Defect.Of(DefectImportance.Serious, DefectExtent.Local, DefectIntensity.Advanced);
        Assert.Equal("Conditiescore van het gebrek: 2 (ernst: serieus; omvang: plaatselijk; intensiteit: gevorderd)", Invented.Explain(defect).ToWorksheet(LanguageCode.Dutch));
        Assert.Equal(
            45,
            Defects.Select(each => Invented.Explain(each).ToWorksheet(LanguageCode.English)).Distinct().Count(text => text.StartsWith("Condition score of the defect: ", StringComparison.Ordinal)));
        Assert.Equal("Serious/Local/Advanced: 2", DefectScore.Of(defect, Invented.ScoreOf(defect)).ToString());
    }

    [Fact]
    public void MissingAndDoubleCells_AreAllFound()
    {
        var cells = Invented.Scores.Skip(2).Append(Invented.Scores[5]).Append(DefectScore.Of(Invented.Scores[9].Defect, Invented.Scores[9].Score)).ToList();
        var findings = DefectMatrix.Validate(cells);
        Assert.Equal(["REG-SMP-016", "REG-SMP-016", "REG-SMP-015"], findings.Select(finding => finding.Code.Value));
        Assert.Equal("[missing=2, defects=Minor/Incidental/Initial, Minor/Incidental/Advanced]", findings[2].Values.ToString());
        Assert.Equal(findings, Assert.Throws<RegieValidationException>(() => DefectMatrix.Of(cells)).Findings);
        Assert.Equal("45", Assert.Single(DefectMatrix.Validate([])).Values[0].Value);
    }

    [Fact]
    public void AWorseDefect_WithABetterScore_IsFoundOnEveryAxis()
    {
        var middle = Defect.Of(DefectImportance.Serious, DefectExtent.Regular, DefectIntensity.Advanced);
        var findings = DefectMatrix.Validate(Invented.Scores.Select(cell => cell.Defect == middle ? DefectScore.Of(middle, ConditionScore.Best) : cell));
        Assert.Equal(
            ["Minor/Regular/Advanced", "Serious/Local/Advanced", "Serious/Regular/Initial"],
            findings.Select(finding => finding.Values.Single(value => value.Name == "better").Value));
        Assert.All(findings, finding => Assert.Equal((SamplingFindings.WorseDefectMustNotScoreBetter, middle.ToString()), (finding.Code, finding.Values[0].Value)));
    }

    [Fact]
    public void WrongCalls_AreRefused()
    {
        Expect.Argument<ArgumentNullException>("scores", () => DefectMatrix.Of(null!));
        Expect.Argument<ArgumentException>("scores", () => DefectMatrix.Validate([null!]));
        Expect.Argument<ArgumentNullException>("defect", () => Invented.ScoreOf(null!));
        Expect.Argument<ArgumentNullException>("defect", () => DefectScore.Of(null!, ConditionScore.Best));
        Expect.Argument<ArgumentNullException>("score", () => DefectScore.Of(Defects[0], null!));
        Expect.Argument<ArgumentOutOfRangeException>("importance", () => Defect.Of((DefectImportance)3, DefectExtent.Local, DefectIntensity.Final));
        Expect.Argument<ArgumentOutOfRangeException>("extent", () => Defect.Of(DefectImportance.Minor, (DefectExtent)5, DefectIntensity.Final));
        Expect.Argument<ArgumentOutOfRangeException>("intensity", () => Defect.Of(DefectImportance.Minor, DefectExtent.Local, (DefectIntensity)(-1)));
    }

    private static ConditionScore Score(Defect defect) =>
        ConditionScore.Of(1 + ((((int)defect.Importance + (int)defect.Extent + (int)defect.Intensity) * 5) / 8));
}
