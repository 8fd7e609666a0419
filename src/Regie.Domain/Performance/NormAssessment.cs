using System.Collections.Generic;
using System.Linq;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>The judgement on one norm, for one group of what it covers, over one period (normbeoordeling).</summary>
/// <remarks>Small: it keeps the inputs that it was made from, and works out the explanation when asked.</remarks>
public sealed record NormAssessment
{
    internal NormAssessment(AssessmentInputs inputs, Verdict verdict, ValueList<AssessedPart> parts, long volume, AssessedObservations observations)
    {
        (Inputs, Verdict, Parts, Volume) = (inputs, verdict, parts, volume);
        (Misses, Excused, OpenAndOverdue) = (observations.Misses, observations.Excused, observations.OpenAndOverdue);
    }

    /// <summary>The norm.</summary>
    public Norm Norm => Inputs.Norm;

    /// <summary>The period.</summary>
    public AssessmentPeriod Period => Inputs.Period;

    /// <summary>The service, location or priority that was judged apart; unstated where all are judged together.</summary>
    public ObservationSubject Group => Inputs.Group;

    /// <summary>The judgement.</summary>
    public Verdict Verdict { get; internal init; }

    /// <summary>The parts of the period, each by the target that governs it; empty where no value decides.</summary>
    public ValueList<AssessedPart> Parts { get; }

    /// <summary>The exact value of the indicator; null where there is none, or where a change of the target splits the period.</summary>
    public ExactNumber? Value => Parts.Count == 1 ? Parts[0].Value : null;

    /// <summary>How many measurements count: of a sample as many as were inspected, else one for each observation.</summary>
    public long Volume { get; }

    /// <summary>The observations that count and did not do what was asked: the events that a consequence can rest on.</summary>
    public ValueList<ObservationId> Misses { get; }

    /// <summary>The observations that do not count, each with its ground.</summary>
    public ValueList<ExcusedObservation> Excused { get; }

    /// <summary>The events that were open and overdue at the end of the period.</summary>
    public ValueList<ObservationId> OpenAndOverdue { get; }

    /// <summary>The observations for the norm's indicator and scope that belong to another period, or to none yet, and so do not count in this one.</summary>
    /// <remarks>A set may hold many periods, so that this is no error; but what was given and not used is never out of sight.</remarks>
    public IEnumerable<ObservationId> Outside => Inputs.Outside.Select(o => o.Id);

    /// <summary>Whether the period belongs to the bedding-in time of the norm, in which it is measured without consequence.</summary>
    public bool IsBeddingIn => Norm is StateNorm { BeddingInUntil: { } until } && Period.Start < until;

    internal AssessmentInputs Inputs { get; }

    /// <summary>The observations behind <see cref="Misses"/>.</summary>
    internal IEnumerable<Observation> Missed
    {
        get
        {
            var missed = new HashSet<ObservationId>(Misses);
            return Inputs.Considered.Where(o => missed.Contains(o.Id));
        }
    }
}
