using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>Judges norms by observations.</summary>
/// <example><code>
/// ValueList&lt;NormAssessment&gt; march = repair.Assess(period, ObservationSet.Of(tickets));
/// Console.WriteLine(march[0].Verdict);                                     // not met
/// Console.WriteLine(march[0].Explain().ToWorksheet(LanguageCode.Dutch));   // and why
/// </code></example>
public static class NormAssessor
{
    /// <summary>Judges a norm on a value over a period.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="period">The period.</param>
    /// <param name="observations">Observations, of which those of the norm's indicator, scope and period count; those of the indicator and scope that belong to another period are listed (<see cref="NormAssessment.Outside"/>).</param>
    /// <param name="reliefs">The relief that was granted.</param>
    /// <returns>One judgement for each group that the scope names or that has observations; one in all where it is judged together, or where there is no group.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a relief, is null.</exception>
    /// <exception cref="RegieValidationException">The period is not one of the norm's schedule, an observation is not what the indicator measures, or relief rests on a ground that the norm does not admit or names an observation that is not there; all are reported.</exception>
    public static ValueList<NormAssessment> Assess(this StateNorm norm, AssessmentPeriod period, ObservationSet observations, params Relief[] reliefs)
    {
        var (assessments, findings) = Judged(norm, period, observations, reliefs);
        ValueList<Finding> all = [.. UnknownReliefs(observations, reliefs), .. findings];
        return all.Count == 0 ? assessments : throw new RegieValidationException(all);
    }

    /// <summary>Checks what a norm would be judged by, without throwing.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="period">The period.</param>
    /// <param name="observations">The observations.</param>
    /// <param name="reliefs">The relief that was granted.</param>
    /// <returns>All findings; empty where the norm can be judged.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a relief, is null.</exception>
    public static ValueList<Finding> Validate(this StateNorm norm, AssessmentPeriod period, ObservationSet observations, params Relief[] reliefs)
    {
        var findings = Judged(norm, period, observations, reliefs).Findings;
        return [.. UnknownReliefs(observations, reliefs), .. findings];
    }

    /// <summary>Judges a norm to deliver by a date.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="asOf">The date on which the judgement is made.</param>
    /// <param name="zone">The zone of the agreement.</param>
    /// <param name="observations">Observations, of which those for the norm's indicator count: the first that was satisfied is the delivery.</param>
    /// <returns>The judgement; not applicable while nothing is due.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is the last date of the calendar.</exception>
    public static NormAssessment Assess(this ActionNorm norm, LocalDate asOf, DateTimeZone zone, ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(observations);
        if (asOf == LocalDate.MaxIsoValue)
            throw new ArgumentOutOfRangeException(nameof(asOf), AssessmentPeriod.Iso(asOf), "On the last date of the calendar nothing can be judged, because that date does not end. Give the date on which the judgement is really made.");
        var until = asOf >= norm.DueBy ? asOf.PlusDays(1) : norm.DueBy.PlusDays(1);
        var known = observations.For(norm.Evidence).Where(o => Counting.Delivered(o) is not { } moment || moment < zone.AtStartOfDay(asOf.PlusDays(1)).ToInstant()).ToValueList();
        return Assess(new AssessmentInputs(norm, AssessmentPeriod.Between(LocalDate.Min(asOf, norm.DueBy), until, zone), ObservationSubject.Unstated, known, ValueList<Observation>.Empty, ValueList<Relief>.Empty));
    }

    /// <summary>Gives the judgement that persons made on an objective.</summary>
    /// <param name="objective">The objective.</param>
    /// <param name="period">The period.</param>
    /// <param name="observations">Observations, of which the declarations for the objective's indicator in the period count; the last of each person.</param>
    /// <returns>The judgement; a conflict where persons judged differently.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static NormAssessment Assess(this QualitativeObjective objective, AssessmentPeriod period, ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(objective);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(observations);
        var made = observations.For(objective.Evidence).ToLookup(o => o is Observation.Declaration d && period.Includes(d.At));
        return Assess(new AssessmentInputs(objective, period, ObservationSubject.Unstated, made[true].ToValueList(), made[false].ToValueList(), ValueList<Relief>.Empty));
    }

    /// <summary>How a judgement came about.</summary>
    /// <param name="assessment">The judgement.</param>
    /// <returns>A derivation whose value is the verdict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static Derivation Explain(this NormAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return NormExplanation.Of(assessment);
    }

    /// <summary>A judgement as it would be without some observations, for example because they have a consequence elsewhere already.</summary>
    /// <param name="assessment">The judgement.</param>
    /// <param name="observations">The observations to leave out.</param>
    /// <returns>A new judgement.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static NormAssessment Without(this NormAssessment assessment, IReadOnlyCollection<ObservationId> observations)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(observations);
        var left = new HashSet<ObservationId>(observations);
        return Assess(assessment.Inputs with { Considered = assessment.Inputs.Considered.Where(o => !left.Contains(o.Id)).ToValueList() });
    }

    /// <summary>A judgement with an objection beside it: recomputed with the alternative, both readings kept.</summary>
    /// <param name="assessment">The judgement.</param>
    /// <param name="objection">The objection, to one of the observations.</param>
    /// <returns>Both readings.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RegieValidationException">The observation was not considered here, or the alternative is not what the indicator measures.</exception>
    public static ObjectedAssessment Objected(this NormAssessment assessment, Objection objection)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(objection);
        var considered = assessment.Inputs.Considered;
        if (considered.All(o => !o.Id.Equals(objection.Observation)))
            throw new RegieValidationException(PerformanceProblems.UnknownObservation(objection.Observation, assessment.Norm.Id, assessment.Period));
        var alternative = considered.Select(o => o.Id.Equals(objection.Observation) ? Replaced(o, objection.Alternative) : o).ToValueList();
        if (assessment.Norm is StateNorm norm && ObservationCheck.OfValues(norm.Indicator, alternative) is { Count: > 0 } findings)
            throw new RegieValidationException(findings);
        return new ObjectedAssessment(assessment, Assess(assessment.Inputs with { Considered = alternative }), objection);
    }

    // Everything is found before anything is given: what goes in first, then the values that come out.
    internal static (ValueList<NormAssessment> Assessments, ValueList<Finding> Findings) Judged(StateNorm norm, AssessmentPeriod period, ObservationSet observations, Relief[] reliefs)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(reliefs);
        if (reliefs.Contains(null!))
            throw new ArgumentNullException(nameof(reliefs), "A relief is null.");
        var covered = observations.For(norm.Indicator.Id).Where(o => norm.Scope.Covers(o.Subject)).ToLookup(o => Concerns(o, period, norm));
        var considered = covered[true].ToList();
        ValueList<Finding> findings =
        [
            .. norm.Schedule.Has(period) ? Array.Empty<Finding>() : [PerformanceProblems.OffSchedule(norm, period)],
            .. ObservationCheck.OfKinds(norm.Indicator, considered),
            .. ObservationCheck.OfValues(norm.Indicator, considered),
            .. from relief in reliefs
               where norm.Reliefs.All(r => r.Ground != relief.Ground) && considered.Any(o => Counting.MomentIn(period, o, norm) is { } moment && relief.Excuses(o, moment))
               select PerformanceProblems.GroundNotAdmitted(norm.Id, relief),
        ];
        if (findings.Count > 0)
            return (ValueList<NormAssessment>.Empty, findings);
        var groups = considered.GroupBy(o => norm.Scope.GroupOf(o.Subject)).ToDictionary(g => g.Key, g => g.ToValueList());
        var outside = covered[false].GroupBy(o => norm.Scope.GroupOf(o.Subject)).ToDictionary(g => g.Key, g => g.ToValueList());
        var granted = reliefs.ToValueList();
        var assessments = norm.Scope.DeclaredGroups().Concat(groups.Keys.OrderBy(g => g.ToString(), StringComparer.Ordinal)).Distinct().DefaultIfEmpty(ObservationSubject.Unstated)
            .Select(group => OfState(norm, new AssessmentInputs(norm, period, group, Of(groups, group), Of(outside, group), granted)))
            .ToValueList();
        return (assessments, assessments.SelectMany(OutsideDomain).Distinct().ToValueList());
    }

    private static ValueList<Observation> Of(Dictionary<ObservationSubject, ValueList<Observation>> groups, ObservationSubject group) =>
        groups.TryGetValue(group, out var own) ? own : ValueList<Observation>.Empty;

    // A host hands one list of reliefs to many norms, so that a name is looked for among all observations, of whatever indicator or period.
    internal static IEnumerable<Finding> UnknownReliefs(ObservationSet observations, Relief[] reliefs) =>
        from relief in reliefs
        from observation in relief.Observations
        where !observations.Contains(observation)
        select PerformanceProblems.UnknownRelief(relief, observation);

    private static NormAssessment Assess(AssessmentInputs inputs)
    {
        var assessment = inputs.Norm switch
        {
            StateNorm norm => OfState(norm, inputs),
            ActionNorm norm => OfAction(norm, inputs),
            QualitativeObjective => OfObjective(inputs),
            _ => throw new ArgumentOutOfRangeException(nameof(inputs), inputs.Norm, "No kind of norm."),
        };
        return OutsideDomain(assessment).ToValueList() is { Count: > 0 } findings ? throw new RegieValidationException(findings) : assessment;
    }

    private static IEnumerable<Finding> OutsideDomain(NormAssessment assessment) =>
        from part in assessment.Parts
        let indicator = ((StateNorm)assessment.Norm).Indicator
        where part.Value is { } value && !indicator.Scale.Domain.Includes(value)
        select NormProblems.OutsideDomain(part.Value!.Value, indicator.Scale.Domain, indicator.Scale.Unit, indicator.Id.Value);

    private static bool Concerns(Observation observation, AssessmentPeriod period, StateNorm norm) =>
        IsOpenAndOverdue(observation, period) || Counting.MomentIn(period, observation, norm) is not null;

    private static bool IsOpenAndOverdue(Observation observation, AssessmentPeriod period) =>
        observation is Observation.Event { Moments: { Due: { } due } moments } && due < period.Interval.End && (moments.Resolved is not { } resolved || resolved >= period.Interval.End);

    private static NormAssessment OfState(StateNorm norm, AssessmentInputs inputs)
    {
        var period = inputs.Period;
        var overdue = inputs.Considered.Where(o => IsOpenAndOverdue(o, period)).ToList();
        var versions = Parts(norm, period).ToList();
        var excused = new List<ExcusedObservation>();
        var counted = new List<(Observation Observation, Measured Found, Instant At)>();
        foreach (var observation in inputs.Considered)
        {
            if (Counting.MomentIn(period, observation, norm) is not { } moment || Counting.FoundIn(period, observation, norm) is not { } found || !versions.Any(v => Counts((observation, found, moment), v.Period)))
                continue;
            if (inputs.Reliefs.FirstOrDefault(r => r.Excuses(observation, moment)) is { } relief && norm.Reliefs.FirstOrDefault(r => r.Ground == relief.Ground) is { } clause)
                excused.Add(new ExcusedObservation(observation.Id, relief, clause));
            else
                counted.Add((observation, found, moment));
        }

        var parts = versions.Select(part => Judge(norm, part, counted.Where(c => Counts(c, part.Period)).Select(c => c.Found))).ToValueList();
        var misses = counted.Where(c => parts.Any(p => Counts(c, p.Period) && IsMiss(norm.Indicator, p.Version.Target, c.Found))).Select(c => c.Observation.Id);
        var volume = counted.Sum(c => c.Observation is Observation.Sample sample ? sample.Inspected : 1L);
        var observations = new AssessedObservations(misses.ToValueList(), excused.ToValueList(), overdue.Select(o => o.Id).ToValueList());
        return new NormAssessment(inputs, VerdictOn(norm, period, parts, (volume, excused.Count)), parts, volume, observations);
    }

    // A state holds in every part that it reaches into; anything else is of one moment.
    private static bool Counts((Observation Observation, Measured Found, Instant At) counted, AssessmentPeriod part) => counted.Observation is Observation.State state
        ? Counting.MomentIn(part, state) is not null
        : part.Includes(counted.At);

    private static IEnumerable<(AssessmentPeriod Period, TargetVersion Version)> Parts(StateNorm norm, AssessmentPeriod period) =>
        from version in norm.Targets.Select((target, i) => (Target: target, Until: i + 1 < norm.Targets.Count ? norm.Targets[i + 1].From : LocalDate.MaxIsoValue))
        let part = period.Within(version.Target.From, version.Until)
        where part is not null
        select (part, version.Target);

    private static AssessedPart Judge(StateNorm norm, (AssessmentPeriod Period, TargetVersion Version) part, IEnumerable<Measured> measured)
    {
        var totals = MeasurementTotals.Of(measured, norm.Indicator.Aggregation.Needs);
        var value = norm.Indicator.Aggregation.Of(totals);
        Verdict verdict = value is not { } judged ? new Verdict.NotAssessable(Counting.NoData)
            : part.Version.Target.IsMetBy(Counting.Comparable(norm, part.Period, judged)) ? new Verdict.Met()
            : new Verdict.NotMet();
        return new AssessedPart(part.Period, part.Version, totals, value, verdict);
    }

    // Where the value of one measurement is not of the kind that the target is about, it is a miss by what it adds to the wrong side.
    private static bool IsMiss(Indicator indicator, Target target, Measured found) => (indicator.Aggregation.Unit, indicator.Scale.Direction) switch
    {
        (AggregatedUnit.AsMeasured, _) when !indicator.Aggregation.Equals(Aggregations.Sum) => !target.IsMetBy(ExactNumber.Of(found.Amount) / ExactNumber.Of(found.Whole)),
        (AggregatedUnit.Percent, Direction.HigherIsBetter) => found.Amount < found.Whole,
        (_, Direction.LowerIsBetter) => found.Amount > 0 || indicator.Aggregation.Equals(Aggregations.Count),
        _ => found is Measured.Miss,
    };

    private static Verdict VerdictOn(StateNorm norm, AssessmentPeriod period, ValueList<AssessedPart> parts, (long Counted, int Excused) volume)
    {
        if (parts.Count == 0)
            return new Verdict.NotApplicable(LocalizedText.Of("de norm geldt nog niet", "the norm does not hold yet"));
        if (period.IsPartial && norm.Policy.PartialPeriods == PartialPeriodRule.NotAssessed)
            return new Verdict.NotApplicable(LocalizedText.Of("een gebroken periode wordt niet beoordeeld", "a partial period is not judged"));
        if (volume.Counted == 0 && (norm.Policy.MinimumVolume > 0 || parts.All(p => p.Value is null)))
        {
            return volume.Excused > 0 ? new Verdict.NotAssessable(volume.Excused == 1
                    ? LocalizedText.Of("de enige meting is ontheven", "the only measurement is excused")
                    : LocalizedText.Of($"alle {volume.Excused} metingen zijn ontheven", $"all {volume.Excused} measurements are excused"))
                : norm.Policy.NoData == NoDataRule.DeemedNotMet ? new Verdict.NotMet()
                : new Verdict.NotAssessable(Counting.NoData);
        }

        if (volume.Counted < norm.Policy.MinimumVolume)
        {
            return new Verdict.NotAssessable(LocalizedText.Of(
                $"{volume.Counted} {(volume.Counted == 1 ? "meting" : "metingen")}, minder dan de {norm.Policy.MinimumVolume} die nodig zijn",
                $"{volume.Counted} {(volume.Counted == 1 ? "measurement" : "measurements")}, fewer than the {norm.Policy.MinimumVolume} that are needed"));
        }

        return parts.Any(p => p.Verdict is Verdict.NotMet) ? new Verdict.NotMet()
            : parts.Any(p => p.Verdict is Verdict.Met) ? new Verdict.Met()
            : new Verdict.NotAssessable(Counting.NoData);
    }

    private static NormAssessment OfAction(ActionNorm norm, AssessmentInputs inputs)
    {
        var end = inputs.Period.Zone.AtStartOfDay(norm.DueBy.PlusDays(1)).ToInstant();
        var first = inputs.Considered.Select(Counting.Delivered).Where(m => m is not null).Min();
        Verdict verdict = first is { } delivered ? delivered < end ? new Verdict.Met() : new Verdict.NotMet()
            : inputs.Period.Interval.End <= end ? new Verdict.NotApplicable(LocalizedText.Of($"pas verschuldigd op {LanguageFormat.Dutch.Date(norm.DueBy)}", $"not due until {LanguageFormat.English.Date(norm.DueBy)}"))
            : new Verdict.NotMet();
        return new NormAssessment(inputs, verdict, ValueList<AssessedPart>.Empty, inputs.Considered.Count, AssessedObservations.None);
    }

    private static NormAssessment OfObjective(AssessmentInputs inputs)
    {
        var last = inputs.Considered.OfType<Observation.Declaration>().GroupBy(d => d.DeclaredBy).Select(g => g.OrderBy(d => d.At).ThenBy(d => d.Id).Last()).OrderBy(d => d.DeclaredBy).ToList();
        var (satisfied, not) = (last.FirstOrDefault(d => d.Found.Amount >= d.Found.Whole), last.FirstOrDefault(d => d.Found.Amount < d.Found.Whole));
        Verdict verdict = (satisfied, not) switch
        {
            (null, null) => new Verdict.NotAssessable(LocalizedText.Of("niemand heeft geoordeeld", "nobody judged")),
            ({ } one, { } other) => new Verdict.Conflict(LocalizedText.Of($"{one.DeclaredBy} oordeelt gehaald, {other.DeclaredBy} niet gehaald", $"{one.DeclaredBy} judges met, {other.DeclaredBy} not met")),
            (_, null) => new Verdict.Met(),
            _ => new Verdict.NotMet(),
        };
        return new NormAssessment(inputs, verdict, ValueList<AssessedPart>.Empty, last.Count, AssessedObservations.None);
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
