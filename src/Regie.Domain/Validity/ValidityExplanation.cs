using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Validity;

/// <summary>An analysis as a derivation.</summary>
internal static class ValidityExplanation
{
    public static Derivation Of(ValidityReport report)
    {
        var step = new Derivation(ValidityRules.Analysis, report.Name, new DerivedValue.Statement(Count(report.Findings)))
            .WithInput(LocalizedText.Of("een klif is meer dan", "a cliff is more than"), new DerivedValue.Share(report.Policy.Cliff));
        if (report.Clause is { } clause)
            step = step.WithClause(clause);
        if (report.Line is { } line)
            step = step.WithSteps(Joined(line).Select(p => Piece(line, p.Stretch, p.Piece))).WithSteps(report.RationalLevels.SelectMany(level => Levels(line, level)));
        return step.WithSteps(report.Findings.Select(Found));
    }

    /// <summary>How much was found, in words.</summary>
    public static LocalizedText Count(IReadOnlyCollection<Finding> findings)
    {
        var (errors, warnings, rest) = (Number(findings, Severity.Error), Number(findings, Severity.Warning), Number(findings, Severity.Information));
        return LocalizedText.Of($"{errors} {(errors == 1 ? "fout" : "fouten")}, {warnings} {(warnings == 1 ? "waarschuwing" : "waarschuwingen")}, {rest} ter kennisgeving", $"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}, {rest} for information");
    }

    /// <summary>A finding as a step.</summary>
    public static Derivation Found(Finding finding) => new(ValidityRules.Found, LocalizedText.Same(finding.Code.ToString()), new DerivedValue.Statement(LocalizedText.Of(finding.Message.Dutch.TrimEnd('.'), finding.Message.English.TrimEnd('.'))));

    private static int Number(IEnumerable<Finding> findings, Severity severity) => findings.Count(f => f.Severity == severity);

    // Stretches next to each other that cost and earn the same are told together.
    private static IEnumerable<(ValueStretch Stretch, PayoffPiece Piece)> Joined(PayoffLine line)
    {
        (ValueStretch Stretch, PayoffPiece Piece)? run = null;
        foreach (var piece in line.Pieces)
        {
            if (run is { } open && Same(open.Piece, piece))
            {
                run = (open.Stretch.Until(piece.Stretch), open.Piece);
                continue;
            }

            if (run is { } done)
                yield return done;
            run = (piece.Stretch, piece);
        }

        if (run is { } last)
            yield return last;
    }

    private static bool Same(PayoffPiece one, PayoffPiece other) =>
        one.Outcomes == other.Outcomes && one.IsMet == other.IsMet && one.Malus == other.Malus && one.Bonus == other.Bonus;

    private static Derivation Piece(PayoffLine line, ValueStretch stretch, PayoffPiece piece)
    {
        var values = line.Values(stretch);
        var step = new Derivation(ValidityRules.Piece, LocalizedText.Of(Sentence(values.Dutch), Sentence(values.English)), new DerivedValue.Statement(piece.Outcomes switch
        {
            PayoffPiece.Consistency.None => LocalizedText.Of("geen regel zegt wat volgt", "no line says what follows"),
            PayoffPiece.Consistency.Several => LocalizedText.Of("regels spreken elkaar tegen", "lines contradict each other"),
            _ => Outcome(line, stretch, piece),
        }));
        return piece.IsMet is not { } met ? step : step.WithInput(LocalizedText.Of("norm", "norm"), new DerivedValue.Statement(met ? LocalizedText.Of("gehaald", "met") : LocalizedText.Of("niet gehaald", "not met")));
    }

    private static LocalizedText Outcome(PayoffLine line, ValueStretch stretch, PayoffPiece piece)
    {
        if (piece.Payoff.Slope.Sign == 0)
            return PayoffProblems.Outcome(line, piece.Payoff.Intercept);
        var (low, high) = (At(stretch.Lower), At(stretch.Upper));
        return low is { } from && high is { } to ? LocalizedText.Of($"loopt van {from.Dutch} tot {to.Dutch}", $"runs from {from.English} to {to.English}")
            : LocalizedText.Of($"loopt vanaf {(low ?? high)!.Dutch} door", $"runs on from {(low ?? high)!.English}");

        LocalizedText? At(ExactNumber? end) => end is { } value ? PayoffProblems.Outcome(line, piece.Payoff.At(value)) : null;
    }

    private static IEnumerable<Derivation> Levels(PayoffLine line, RationalServiceLevel level)
    {
        var side = level.Side == ValueSide.Whole ? LocalizedText.Same("") : LocalizedText.Of(", " + level.Side.Label().Dutch, ", " + level.Side.Label().English);
        yield return new Derivation(ValidityRules.RationalLevel, LocalizedText.Of("Slechtste waarde zonder malus" + side.Dutch, "Worst value without a malus" + side.English),
            new DerivedValue.Statement(level.WithoutMalus is { } free ? Bound(line, free) : LocalizedText.Of("geen", "none")));
        yield return new Derivation(ValidityRules.RationalLevel, LocalizedText.Of("Beter levert niets meer op vanaf" + side.Dutch, "Better earns nothing more from" + side.English),
            new DerivedValue.Statement(level.Enough is { } enough ? Bound(line, enough) : LocalizedText.Of("nooit", "never")));
    }

    private static LocalizedText Bound(PayoffLine line, ServiceLevelBound bound)
    {
        if (bound.Value is not { } value)
            return LocalizedText.Of("elke waarde, hoe slecht ook", "any value, however bad");
        var text = line.Value(value);
        return bound.IsIncluded ? text : LocalizedText.Of($"net voorbij {text.Dutch}", $"just past {text.English}");
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
