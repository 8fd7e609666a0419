using System;
using System.Globalization;
using System.Linq;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Sampling;

/// <summary>Single sampling plans for normal inspection, looked up from lot size, inspection level and acceptance quality limit (enkelvoudige normale keuring).</summary>
/// <remarks>
/// The plans of ISO 2859-1, which are those of ANSI/ASQ Z1.4 and MIL-STD-105E: code letters for every lot from 2 elements on, and acceptance numbers for the quality limits in <see cref="QualityLimits"/>.
/// Finer limits, limits above 15, tightened and reduced inspection and the rules to switch between them are not held here; where a contract uses those, it gives its plan itself
/// (<see cref="AcceptancePlan.Given(int, int, ClauseReference)"/>).
/// An arrow in the table leads to another row, and so to another sample size: letter D at AQL 2.5 is the plan of letter C, 5 elements. A limit is in per cent of the elements; the one of 15 reads per hundred elements.
/// </remarks>
/// <example><code>
/// SingleNormalInspection.PlanFor(1200, InspectionLevel.GeneralII, Percentage.Of(2.5m)) // n=80 Ac=5 Re=6
/// </code></example>
public static class SingleNormalInspection
{
    private const int SmallestLot = 2;

    // Facts of MIL-STD-105E, re-keyed. Letters per lot size: two published charts of ISO 2859-1 that agree. Plans: the acceptance table in a guide specification
    // of the National Institute of Building Sciences, whose rejection numbers are one above these; the row of letter R, which that table leaves out, follows from
    // its rule that every row is the one above, moved one column to the left.
    private static readonly (int Largest, string Letters)[] Lots =
    [
        (8, "AAAAAAB"), (15, "AAAAABC"), (25, "AABBBCD"), (50, "ABBCCDE"), (90, "BBCCCEF"), (150, "BBCDDFG"), (280, "BCDEEGH"), (500, "BCDEFHJ"),
        (1200, "CCEFGJK"), (3200, "CDEGHKL"), (10_000, "CDFGJLM"), (35_000, "CDFHKMN"), (150_000, "DEGJLNP"), (500_000, "DEGJMPQ"), (int.MaxValue, "DEHKNQR"),
    ];

    private static readonly int[] SampleSizes = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000];

    private static readonly string[][] Cells = new[]
    {
        "↓ ↓ ↓ ↓ ↓ 0 ↑ ↓",
        "↓ ↓ ↓ ↓ 0 ↑ ↓ 1",
        "↓ ↓ ↓ 0 ↑ ↓ 1 2",
        "↓ ↓ 0 ↑ ↓ 1 2 3",
        "↓ 0 ↑ ↓ 1 2 3 5",
        "0 ↑ ↓ 1 2 3 5 7",
        "↑ ↓ 1 2 3 5 7 10",
        "↓ 1 2 3 5 7 10 14",
        "1 2 3 5 7 10 14 21",
        "2 3 5 7 10 14 21 ↑",
        "3 5 7 10 14 21 ↑ ↑",
        "5 7 10 14 21 ↑ ↑ ↑",
        "7 10 14 21 ↑ ↑ ↑ ↑",
        "10 14 21 ↑ ↑ ↑ ↑ ↑",
        "14 21 ↑ ↑ ↑ ↑ ↑ ↑",
        "21 ↑ ↑ ↑ ↑ ↑ ↑ ↑",
    }.Select(row => row.Split(' ')).ToArray();

    /// <summary>The acceptance quality limits that have a column: 0.65 %, 1 %, 1.5 %, 2.5 %, 4 %, 6.5 %, 10 % and 15 %.</summary>
    public static ValueList<Percentage> QualityLimits { get; } = new[] { 0.65m, 1m, 1.5m, 2.5m, 4m, 6.5m, 10m, 15m }.Select(Percentage.Of).ToValueList();

    /// <summary>The code letter of a lot.</summary>
    /// <param name="lotSize">How many elements there are, at least 2.</param>
    /// <param name="level">The inspection level.</param>
    /// <returns>The code letter.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not declared.</exception>
    /// <exception cref="RegieValidationException">The lot has fewer than 2 elements.</exception>
    public static CodeLetter LetterFor(int lotSize, InspectionLevel level)
    {
        if (level is < InspectionLevel.SpecialS1 or > InspectionLevel.GeneralIII)
            throw new ArgumentOutOfRangeException(nameof(level), level, "No declared inspection level.");
        if (lotSize < SmallestLot)
            throw new RegieValidationException(SamplingProblems.LotTooSmall(lotSize, SmallestLot));
        return Letter(Lots.First(row => lotSize <= row.Largest).Letters[(int)level]);
    }

    /// <summary>How many elements the plan of a code letter inspects, before any arrow.</summary>
    /// <param name="letter">The code letter.</param>
    /// <returns>From 2 for A to 2,000 for R.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="letter"/> is not declared.</exception>
    public static int SampleSizeOf(CodeLetter letter) => SampleSizes[Row(letter)];

    /// <summary>The plan of a code letter.</summary>
    /// <param name="letter">The code letter.</param>
    /// <param name="qualityLimit">The acceptance quality limit (AQL), one of <see cref="QualityLimits"/>.</param>
    /// <returns>The plan of the row to which the arrows lead.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="letter"/> is not declared.</exception>
    /// <exception cref="RegieValidationException">The limit has no column, or the arrow leads out of the table: letter A at 10 %.</exception>
    public static AcceptancePlan PlanOf(CodeLetter letter, Percentage qualityLimit)
    {
        var (row, acceptanceNumber) = Find(Row(letter), qualityLimit);
        return AcceptancePlan.Standing(SampleSizes[row], acceptanceNumber, words => Basis(words, qualityLimit).WithSteps(Arrow(letter, row)));
    }

    /// <summary>The plan of a lot.</summary>
    /// <param name="lotSize">How many elements there are, at least 2.</param>
    /// <param name="level">The inspection level.</param>
    /// <param name="qualityLimit">The acceptance quality limit (AQL), one of <see cref="QualityLimits"/>.</param>
    /// <returns>The plan; where the sample would not be smaller than the lot, one that inspects the whole lot.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not declared.</exception>
    /// <exception cref="RegieValidationException">The lot has fewer than 2 elements, the limit has no column, or the arrow leads out of the table.</exception>
    public static AcceptancePlan PlanFor(int lotSize, InspectionLevel level, Percentage qualityLimit)
    {
        var letter = LetterFor(lotSize, level);
        var (row, acceptanceNumber) = Find(Row(letter), qualityLimit);
        var found = new Derivation(SamplingRules.CodeLetter, LocalizedText.Of("Codeletter", "Code letter"), SamplingValues.Name(letter.ToString()))
            .WithInput(LocalizedText.Of("partij", "lot"), SamplingValues.Count(lotSize))
            .WithInput(LocalizedText.Of("keuringsniveau", "inspection level"), SamplingValues.Name(Name(level)));
        return AcceptancePlan.Standing(SampleSizes[row], acceptanceNumber, words => Basis(words, qualityLimit).WithStep(found).WithSteps(Arrow(letter, row))).ForLotOf(lotSize);
    }

    private static (int Row, int AcceptanceNumber) Find(int row, Percentage qualityLimit)
    {
        var column = QualityLimits.ToList().IndexOf(qualityLimit);
        if (column < 0)
            throw new RegieValidationException(SamplingProblems.UnknownLimit(qualityLimit.ToString(), string.Join(", ", QualityLimits)));
        var start = row;
        while (row >= 0 && row < Cells.Length)
        {
            var cell = Cells[row][column];
            if (cell is not ("↑" or "↓"))
                return (row, int.Parse(cell, CultureInfo.InvariantCulture));
            row += cell == "↓" ? 1 : -1;
        }

        throw new RegieValidationException(SamplingProblems.DeadEnd(((CodeLetter)start).ToString(), qualityLimit.ToString()));
    }

    private static Derivation Basis(DerivedValue words, Percentage qualityLimit) =>
        new Derivation(SamplingRules.TablePlan, LocalizedText.Of("Steekproefplan uit ISO 2859-1, enkelvoudig, normaal", "Plan of ISO 2859-1, single, normal"), words)
            .WithInput(LocalizedText.Of("AQL", "AQL"), new DerivedValue.Share(qualityLimit));

    private static Derivation[] Arrow(CodeLetter from, int to) => Row(from) == to
        ? []
        : [new Derivation(SamplingRules.Arrow, LocalizedText.Of("Pijl naar codeletter", "Arrow to code letter"), SamplingValues.Name(((CodeLetter)to).ToString())).WithInput(LocalizedText.Of("van", "from"), SamplingValues.Name(from.ToString()))];

    private static int Row(CodeLetter letter) => letter is >= CodeLetter.A and <= CodeLetter.R
        ? (int)letter
        : throw new ArgumentOutOfRangeException(nameof(letter), letter, "No declared code letter.");

    private static CodeLetter Letter(char letter) => (CodeLetter)"ABCDEFGHJKLMNPQR".IndexOf(letter);

    private static string Name(InspectionLevel level) => level switch
    {
        InspectionLevel.SpecialS1 => "S-1",
        InspectionLevel.SpecialS2 => "S-2",
        InspectionLevel.SpecialS3 => "S-3",
        InspectionLevel.SpecialS4 => "S-4",
        InspectionLevel.GeneralI => "I",
        InspectionLevel.GeneralII => "II",
        _ => "III",
    };
}
