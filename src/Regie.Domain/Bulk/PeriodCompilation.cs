using System;
using System.Collections.Generic;
using NodaTime;
using Regie.Norms;
using Regie.ServiceTime;

namespace Regie.Bulk;

/// <summary>Makes schedules ready for bulk work.</summary>
public static class PeriodCompilation
{
    /// <summary>The periods of a schedule that touch a horizon, ready for millions of moments.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="zone">The zone of the agreement.</param>
    /// <param name="horizon">The dates.</param>
    /// <returns>The periods.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CompiledPeriods Compile(this AssessmentSchedule schedule, DateTimeZone zone, CalendarHorizon horizon)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(horizon);
        var step = AssessmentSchedule.Every(schedule.Step, schedule.Anchor);
        var first = step.PeriodOf(horizon.Start, zone);
        var steps = new List<AssessmentPeriod> { first };
        for (var before = 1; before < schedule.Window; before++)
            steps.Insert(0, step.PeriodOf(steps[0].Start.PlusDays(-1), zone));
        while (steps[steps.Count - 1].End < horizon.End)
            steps.Add(step.PeriodOf(steps[steps.Count - 1].End, zone));
        var starts = new long[steps.Count + 1];
        for (var i = 0; i < steps.Count; i++)
            starts[i] = steps[i].Interval.Start.ToUnixTimeTicks();
        starts[steps.Count] = steps[steps.Count - 1].Interval.End.ToUnixTimeTicks();
        var periods = new List<AssessmentPeriod>();
        for (var i = schedule.Window - 1; i < steps.Count; i++)
            periods.Add(schedule.Window == 1 ? steps[i] : schedule.PeriodOf(steps[i].Start, zone));
        return new CompiledPeriods(schedule, periods.ToValueList(), starts);
    }
}
