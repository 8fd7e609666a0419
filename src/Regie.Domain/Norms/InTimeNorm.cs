using System;
using Regie.Explanation;
using Regie.Finance;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>Which part of the tickets of a period must be in time, for example 90 % (tijdigheidsnorm).</summary>
/// <remarks>Judged exactly: counts are multiplied crosswise with the target, so that no rounding on display can turn a verdict.</remarks>
public sealed record InTimeNorm
{
    /// <summary>Sets a norm.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="target">The least part in time, 0 % to 100 %.</param>
    /// <param name="minimumVolume">Below this number of tickets the norm is not assessed; at least 1.</param>
    /// <param name="clause">The clause that it stands in; null where none is recorded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is not from 0 % to 100 %, or <paramref name="minimumVolume"/> is below 1.</exception>
    public InTimeNorm(NormId id, Percentage target, long minimumVolume, ClauseReference? clause)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (target.Value is < 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(target), target, "A part in time is from 0 % to 100 %.");
        if (minimumVolume < 1)
            throw new ArgumentOutOfRangeException(nameof(minimumVolume), minimumVolume, "At least one ticket is needed to assess a norm.");
        (Id, Target, MinimumVolume, Clause) = (id, target, minimumVolume, clause);
    }

    /// <summary>Its identifier.</summary>
    public NormId Id { get; }

    /// <summary>The least part in time.</summary>
    public Percentage Target { get; }

    /// <summary>Below this number of tickets the norm is not assessed.</summary>
    public long MinimumVolume { get; }

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; }

    /// <summary>Judges a period.</summary>
    /// <param name="inTime">How many tickets were in time.</param>
    /// <param name="total">How many tickets there were.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more tickets were in time than there were.</exception>
    public InTimeAssessment Assess(long inTime, long total)
    {
        if (total < 0)
            throw new ArgumentOutOfRangeException(nameof(total), total, "A number of tickets is not negative.");
        if (inTime < 0 || inTime > total)
            throw new ArgumentOutOfRangeException(nameof(inTime), inTime, $"Of {total} tickets, 0 to {total} can be in time.");
        if (total == 0)
            return new InTimeAssessment(inTime, total, null, new Verdict.NotAssessable(LocalizedText.Of("geen meldingen", "no tickets")));
        var ratio = Ratio.Of(inTime, total);
        Verdict verdict = total < MinimumVolume
            ? new Verdict.NotAssessable(LocalizedText.Of($"minder dan {MinimumVolume} meldingen", $"fewer than {MinimumVolume} tickets"))
            : ratio.IsAtLeast(Target) ? new Verdict.Met() : new Verdict.NotMet();
        return new InTimeAssessment(inTime, total, ratio, verdict);
    }

    /// <summary>Explains the judgement on a period.</summary>
    /// <param name="inTime">How many tickets were in time.</param>
    /// <param name="total">How many tickets there were.</param>
    /// <param name="display">The rounding of the percentage that readers see; the verdict rests on the exact ratio.</param>
    /// <returns>A derivation whose value is the verdict of <see cref="Assess"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="display"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">As for the judgement itself.</exception>
    public Derivation Explain(long inTime, long total, Rounding display)
    {
        ArgumentNullException.ThrowIfNull(display);
        var assessment = Assess(inTime, total);
        var derivation = new Derivation(NormRules.InTime, LocalizedText.Of($"Norm {Id}", $"Norm {Id}"), new DerivedValue.Statement(assessment.Verdict.Label))
            .WithInput(LocalizedText.Of("eis, ten minste", "required, at least"), new DerivedValue.Share(Target));
        if (Clause is { } clause)
            derivation = derivation.WithClause(clause);
        if (MinimumVolume > 1)
            derivation = derivation.WithInput(LocalizedText.Of("kleinste aantal", "minimum volume"), new DerivedValue.Number(MinimumVolume, Unit.Tickets));
        return assessment.Ratio is { } ratio
            ? derivation.WithStep(new Derivation(NormRules.Share, LocalizedText.Of("Op tijd", "In time"), new DerivedValue.Part(ratio))
                .WithStep(new Derivation(NormRules.Rounding, LocalizedText.Of($"Afgerond om te tonen, {display.ToText(LanguageCode.Dutch)}", $"Rounded for display, {display.ToText(LanguageCode.English)}"), new DerivedValue.Share(ratio.ToPercentage(display)))))
            : derivation;
    }
}
