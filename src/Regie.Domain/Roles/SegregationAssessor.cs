using System;
using NodaTime;
using Regie.Guards;

namespace Regie.Roles;

/// <summary>Judges whether duties are kept apart (toetsing van functiescheiding).</summary>
public static class SegregationAssessor
{
    /// <summary>Judges what is recorded, on a day.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="record">The record.</param>
    /// <param name="on">The day; duties that begin later do not count yet, and a control must hold on the day on which the duties came together.</param>
    /// <returns>All that was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="record"/> is null.</exception>
    public static SegregationJudgement Judge(this SegregationPolicy policy, SegregationRecord record, LocalDate on) =>
        new SegregationJudge(Given.Something(policy, nameof(policy)), Given.Something(record, nameof(record)), on).Judge();
}
