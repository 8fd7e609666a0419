using System;
using System.Linq;
using Regie.Identifiers;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Performance;

/// <summary>What a scorecard needs to know of the judgement on a norm: the verdict and the exact value (uitkomst van een norm).</summary>
/// <remarks>Small, so that a host can score judgements that it stored earlier.</remarks>
public sealed record NormOutcome
{
    /// <summary>States an outcome.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="verdict">The judgement.</param>
    /// <param name="value">The exact value of the indicator; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> or <paramref name="verdict"/> is null.</exception>
    public NormOutcome(NormId norm, Verdict verdict, ExactNumber? value)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentNullException.ThrowIfNull(verdict);
        (Norm, Verdict, Value) = (norm, verdict, value);
    }

    /// <summary>The norm.</summary>
    public NormId Norm { get; }

    /// <summary>The judgement.</summary>
    public Verdict Verdict { get; }

    /// <summary>The exact value of the indicator; null where there is none.</summary>
    public ExactNumber? Value { get; }

    /// <summary>The service, location or priority that was judged apart; unstated where all were judged together.</summary>
    public ObservationSubject Subject { get; private init; } = ObservationSubject.Unstated;

    /// <summary>The period that was judged; null where nobody stated it.</summary>
    public AssessmentPeriod? Period { get; private init; }

    /// <summary>The outcome of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>Its verdict, and its value over the whole period, also where a change of the target splits it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static NormOutcome Of(NormAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new NormOutcome(assessment.Norm.Id, assessment.Verdict, ValueOf(assessment)) { Subject = assessment.Group, Period = PeriodOf(assessment) };
    }

    /// <summary>The outcome of an assessment with an objection beside it.</summary>
    /// <param name="assessment">The assessment and the objection.</param>
    /// <returns>Its verdict, which is a dispute where the objection would change it, and its value as measured.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static NormOutcome Of(ObjectedAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new NormOutcome(assessment.AsMeasured.Norm.Id, assessment.Verdict, ValueOf(assessment.AsMeasured)) { Subject = assessment.AsMeasured.Group, Period = PeriodOf(assessment.AsMeasured) };
    }

    /// <summary>The outcome, of one service, location or priority that was judged apart.</summary>
    /// <param name="subject">Which.</param>
    /// <returns>A new outcome; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public NormOutcome For(ObservationSubject subject) => this with { Subject = subject ?? throw new ArgumentNullException(nameof(subject)) };

    /// <summary>Norm, verdict and value, invariant.</summary>
    /// <returns>For example <c>P2-fix: not met (800/11)</c>.</returns>
    public override string ToString() => $"{Norm}{(Subject.ToString() is { Length: > 0 } subject ? " – " + subject : "")}: {Verdict}{(Value is { } value ? $" ({value})" : "")}";

    private static ExactNumber? ValueOf(NormAssessment assessment) => assessment.Parts.Count < 2
        ? assessment.Value
        : ((StateNorm)assessment.Norm).Indicator.Aggregation.Of(assessment.Parts.Select(p => p.Totals).Aggregate((all, part) => all.Merge(part)));

    // A norm to deliver by a date is judged on a date, not over a period.
    private static AssessmentPeriod? PeriodOf(NormAssessment assessment) => assessment.Norm is ActionNorm ? null : assessment.Period;
}
