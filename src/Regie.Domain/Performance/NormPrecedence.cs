using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>Judges norms on one indicator together: the more specific scope goes before the more general one, and two of which neither is conflict (voorrang van normen).</summary>
/// <example><code>
/// // 90 % everywhere, but 95 % in the operating theatre: theatre tickets are judged by the second norm only.
/// ValueList&lt;NormAssessment&gt; march = new[] { everywhere, theatre }.AssessTogether(period, tickets);
/// </code></example>
public static class NormPrecedence
{
    /// <summary>The norm that governs a subject.</summary>
    /// <param name="norms">The norms to choose from.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="subject">The subject.</param>
    /// <returns>The norms that no more specific one takes precedence over: one where it is clear, none where nothing covers the subject, several where they conflict.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<StateNorm> Governing(this IReadOnlyCollection<StateNorm> norms, IndicatorId indicator, ObservationSubject subject)
    {
        ArgumentNullException.ThrowIfNull(norms);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(subject);
        var covering = norms.Where(n => n.Indicator.Id.Equals(indicator) && n.Scope.Covers(subject)).ToList();
        return covering.Where(n => !covering.Any(other => IsMoreSpecific(other.Scope, n.Scope))).ToValueList();
    }

    /// <summary>Judges norms over a period, each by the observations that it governs.</summary>
    /// <param name="norms">The norms, each once.</param>
    /// <param name="period">The period.</param>
    /// <param name="observations">The observations.</param>
    /// <param name="reliefs">The relief that was granted.</param>
    /// <returns>The judgements by norm, in the order of the norms; a conflict where an observation is governed by several of which none is the more specific.</returns>
    /// <exception cref="ArgumentNullException">An argument, a norm or a relief is null.</exception>
    /// <exception cref="ArgumentException">A norm occurs twice.</exception>
    /// <exception cref="RegieValidationException">The period is not one of a norm's schedule, an observation is not what its indicator measures, or relief rests on a ground that a norm does not admit or names an observation that is not there; all are reported.</exception>
    public static ValueList<NormAssessment> AssessTogether(this IReadOnlyCollection<StateNorm> norms, AssessmentPeriod period, ObservationSet observations, params Relief[] reliefs)
    {
        ArgumentNullException.ThrowIfNull(norms);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(observations);
        if (norms.Contains(null!))
            throw new ArgumentNullException(nameof(norms), "A norm is null.");
        if (norms.GroupBy(n => n.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Norm {twice.Key} occurs twice; give it once.", nameof(norms));
        var governing = norms.Select(n => n.Indicator.Id).Distinct()
            .SelectMany(indicator => observations.For(indicator).Select(o => o.Subject).Distinct().Select(subject => (Indicator: indicator, Subject: subject)))
            .ToDictionary(key => key, key => norms.Governing(key.Indicator, key.Subject));
        var judged = norms.Select(norm => NormAssessor.Judged(norm, period, ObservationSet.Of(observations.For(norm.Indicator.Id).Where(o => governing[(norm.Indicator.Id, o.Subject)].Contains(norm))), reliefs)).ToList();
        ValueList<Finding> findings = [.. NormAssessor.UnknownReliefs(observations, reliefs), .. judged.SelectMany(j => j.Findings).Distinct()];
        return findings.Count > 0
            ? throw new RegieValidationException(findings)
            : judged.SelectMany(j => j.Assessments).Select(a => Rivals(a, governing) is { Count: > 0 } rivals ? a with { Verdict = Conflict(a.Norm, rivals) } : a).ToValueList();
    }

    private static List<StateNorm> Rivals(NormAssessment assessment, Dictionary<(IndicatorId, ObservationSubject), ValueList<StateNorm>> governing) =>
    [
        .. assessment.Inputs.Considered.Select(o => o.Subject).Distinct()
            .SelectMany(subject => governing[(assessment.Norm.Evidence, subject)])
            .Where(n => !n.Id.Equals(assessment.Norm.Id)).Distinct(),
    ];

    private static Verdict.Conflict Conflict(Norm norm, List<StateNorm> rivals)
    {
        string[] names = [norm.Id.Value, .. rivals.Select(r => r.Id.Value).OrderBy(id => id, StringComparer.Ordinal)];
        return new Verdict.Conflict(LocalizedText.Of(
            $"norm {string.Join(" en ", names)} gelden beide en geen is de bijzondere", $"norms {string.Join(" and ", names)} both apply and neither is the more specific"));
    }

    private static bool IsMoreSpecific(NormScope one, NormScope other) => one.LiesWithin(other) && !other.LiesWithin(one);
}
