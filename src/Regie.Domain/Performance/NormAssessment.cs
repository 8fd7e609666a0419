using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>The judgement on one norm, for one group of what it covers, over one period (normbeoordeling).</summary>
/// <remarks>Small: it keeps the inputs that it was made from, and works out the explanation when asked.</remarks>
public sealed record NormAssessment
{
    private readonly AssessmentInputs _inputs;

    internal NormAssessment(AssessmentInputs inputs, Verdict verdict, ValueList<AssessedPart> parts, long volume, AssessedObservations observations)
    {
        (_inputs, Verdict, Parts, Volume) = (inputs, verdict, parts, volume);
        (Misses, Excused, OpenAndOverdue) = (observations.Misses, observations.Excused, observations.OpenAndOverdue);
    }

    /// <summary>The norm.</summary>
    public Norm Norm => _inputs.Norm;

    /// <summary>The period.</summary>
    public AssessmentPeriod Period => _inputs.Period;

    /// <summary>The service, location or priority that was judged apart; unstated where all are judged together.</summary>
    public ObservationSubject Group => _inputs.Group;

    /// <summary>The judgement.</summary>
    public Verdict Verdict { get; }

    /// <summary>The parts of the period, each by the target that governs it; empty where no value decides.</summary>
    public ValueList<AssessedPart> Parts { get; }

    /// <summary>The exact value of the indicator; null where there is none, or where a change of the target splits the period.</summary>
    public ExactNumber? Value => Parts.Count == 1 ? Parts[0].Value : null;

    /// <summary>How many measurements count.</summary>
    public long Volume { get; }

    /// <summary>The observations that count and did not do what was asked: the events that a consequence can rest on.</summary>
    public ValueList<ObservationId> Misses { get; }

    /// <summary>The observations that do not count, each with its ground.</summary>
    public ValueList<ExcusedObservation> Excused { get; }

    /// <summary>The events that were open and overdue at the end of the period.</summary>
    public ValueList<ObservationId> OpenAndOverdue { get; }

    /// <summary>Whether the period belongs to the bedding-in time of the norm, in which it is measured without consequence.</summary>
    public bool IsBeddingIn => Norm is StateNorm { BeddingInUntil: { } until } && Period.Start < until;

    /// <summary>How the judgement came about.</summary>
    /// <returns>A derivation whose value is <see cref="Verdict"/>.</returns>
    public Derivation Explain() => NormExplanation.Of(this, _inputs);

    /// <summary>The judgement as it would be without some observations, for example because they have a consequence elsewhere already.</summary>
    /// <param name="observations">The observations to leave out.</param>
    /// <returns>A new assessment; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    public NormAssessment Without(IReadOnlyCollection<ObservationId> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return NormAssessor.Assess(_inputs with { Considered = _inputs.Considered.Where(o => !observations.Contains(o.Id)).ToValueList() });
    }

    /// <summary>The judgement with an objection beside it: recomputed with the alternative, both readings kept.</summary>
    /// <param name="objection">The objection, to one of the observations.</param>
    /// <returns>Both readings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="objection"/> is null.</exception>
    /// <exception cref="RegieValidationException">The observation was not considered here, or the alternative is not what the indicator measures.</exception>
    public ObjectedAssessment Objected(Objection objection)
    {
        ArgumentNullException.ThrowIfNull(objection);
        if (_inputs.Considered.All(o => !o.Id.Equals(objection.Observation)))
            throw new RegieValidationException(PerformanceProblems.UnknownObservation(objection.Observation, Norm.Id, Period));
        var alternative = _inputs.Considered.Select(o => o.Id.Equals(objection.Observation) ? Replaced(o, objection.Alternative) : o).ToValueList();
        if (Norm is StateNorm norm && ObservationCheck.Findings(norm.Indicator, alternative) is { Count: > 0 } findings)
            throw new RegieValidationException(findings);
        return new ObjectedAssessment(this, NormAssessor.Assess(_inputs with { Considered = alternative }), objection);
    }

    private static Observation Replaced(Observation observation, Measured found) => observation switch
    {
        Observation.Event e => Restored(e, new Observation.Event(e.Id, e.Indicator, e.Moments, found)),
        Observation.Reading r => Restored(r, new Observation.Reading(r.Id, r.Indicator, r.At, found)),
        Observation.Sample s => Restored(s, new Observation.Reading(s.Id, s.Indicator, s.At, found)),
        Observation.State s => Restored(s, new Observation.State(s.Id, s.Indicator, s.From, s.Until, found)),
        Observation.Declaration d => Restored(d, new Observation.Declaration(d.Id, d.Indicator, d.At, d.DeclaredBy, found)),
        _ => throw new ArgumentOutOfRangeException(nameof(observation), observation, "No kind of observation."),
    };

    private static Observation Restored(Observation original, Observation replaced)
    {
        replaced = replaced.About(original.Subject);
        return original.MeasuredBy is { } party ? replaced.By(party) : replaced;
    }
}
