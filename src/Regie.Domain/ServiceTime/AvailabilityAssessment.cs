using System;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.ServiceTime;

/// <summary>Works out availability over agreed service time.</summary>
public static class AvailabilityAssessment
{
    /// <summary>The availability of one thing over a period.</summary>
    /// <param name="calendar">When it is agreed to be available.</param>
    /// <param name="start">The start of the period.</param>
    /// <param name="end">The end of the period; not before the start.</param>
    /// <param name="record">Outages, agreed maintenance and what is not known.</param>
    /// <returns>The availability. Maintenance goes before outages, outages before what is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> or <paramref name="record"/> is null.</exception>
    /// <exception cref="RegieValidationException">The period lies outside the horizon, is the wrong way round, or something is finer than 100 nanoseconds.</exception>
    public static Availability AssessAvailability(this CompiledCalendar calendar, Instant start, Instant end, AvailabilityRecord record)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(record);
        calendar.Span(start, end);
        var period = TickSpans.Union([(start.ToUnixTimeTicks(), end.ToUnixTimeTicks())]);
        var maintenance = TickSpans.Intersect(period, Union(record.Maintenance)).ToArray();
        var agreed = TickSpans.Without(period, maintenance);
        var birth = record.InServiceSince is { } since ? Ticks.Of(since, "in service since") : long.MinValue;
        var before = TickSpans.Intersect(agreed, TickSpans.Union([(long.MinValue, birth)])).ToArray();
        var inService = TickSpans.Without(agreed, before);
        var outages = Union(record.Outages);
        var downtime = calendar.OpenTicks(TickSpans.Intersect(inService, outages));
        var unknown = calendar.OpenTicks(TickSpans.Without([.. TickSpans.Intersect(inService, Union(record.Unknown))], outages));
        var (beforeTicks, inServiceTicks) = (calendar.OpenTicks(before), calendar.OpenTicks(inService));

        var counted = inServiceTicks - (record.UnknownState == UnknownStatePolicy.ShrinksAgreedTime ? unknown : 0)
            + (record.YoungerThanPeriod == YoungerThanPeriodPolicy.CountsFromBirth ? 0 : beforeTicks);
        var lost = downtime + (record.UnknownState == UnknownStatePolicy.CountsAsUnavailable ? unknown : 0)
            + (record.YoungerThanPeriod == YoungerThanPeriodPolicy.CountsAsUnavailable ? beforeTicks : 0);
        return new Availability(
            Duration.FromTicks(calendar.OpenTicks(period)),
            Duration.FromTicks(calendar.OpenTicks(maintenance)),
            Duration.FromTicks(beforeTicks),
            Duration.FromTicks(unknown),
            Duration.FromTicks(downtime),
            counted > 0 ? Ratio.Of(counted - lost, counted) : null);
    }

    /// <summary>Explains the availability of one thing over a period.</summary>
    /// <param name="calendar">When it is agreed to be available.</param>
    /// <param name="start">The start of the period.</param>
    /// <param name="end">The end of the period; not before the start.</param>
    /// <param name="record">Outages, agreed maintenance and what is not known.</param>
    /// <param name="display">The rounding of the percentage that readers see; the exact times of which it is the ratio stand beneath it.</param>
    /// <returns>A derivation whose value is the percentage, or says that there is nothing to assess.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="RegieValidationException">As for the availability itself.</exception>
    public static Derivation ExplainAvailability(this CompiledCalendar calendar, Instant start, Instant end, AvailabilityRecord record, Rounding display)
    {
        ArgumentNullException.ThrowIfNull(display);
        var result = calendar.AssessAvailability(start, end, record);
        DerivedValue value = result.Ratio is { } ratio
            ? new DerivedValue.Share(ratio.ToPercentage(display))
            : new DerivedValue.Statement(LocalizedText.Of("niet te beoordelen: er telt geen tijd", "not assessable: no time counts"));
        var derivation = ServiceTimeExplanation.Stamp(
            new Derivation(ServiceTimeRules.Availability, LocalizedText.Of("Beschikbaarheid", "Availability"), value)
                .WithInput(LocalizedText.Of("van", "from"), ServiceTimeExplanation.Moment(calendar, start))
                .WithInput(LocalizedText.Of("tot", "to"), ServiceTimeExplanation.Moment(calendar, end))
                .WithInput(LocalizedText.Of("afronding", "rounding"), new DerivedValue.Statement(LocalizedText.Same(display.ToString()))),
            calendar);
        derivation = derivation.WithStep(Step(ServiceTimeRules.AgreedTime, "Afgesproken servicetijd", "Agreed service time", result.AgreedTime)
            .WithInput(LocalizedText.Of("servicetijd", "service time"), new DerivedValue.Time(result.ServiceTime))
            .WithInput(LocalizedText.Of("afgesproken onderhoud", "agreed maintenance"), new DerivedValue.Time(result.Maintenance)));
        if (result.BeforeService > Duration.Zero)
            derivation = derivation.WithStep(Step(ServiceTimeRules.TimeBeforeService, "Vóór ingebruikname", "Before it came into service", result.BeforeService).WithInput(LocalizedText.Of("beleid", "policy"), new DerivedValue.Statement(Label(record.YoungerThanPeriod))));
        if (result.Unknown > Duration.Zero)
            derivation = derivation.WithStep(Step(ServiceTimeRules.UnknownTime, "Toestand onbekend", "State unknown", result.Unknown).WithInput(LocalizedText.Of("beleid", "policy"), new DerivedValue.Statement(Label(record.UnknownState))));
        derivation = derivation.WithStep(Step(ServiceTimeRules.Downtime, "Niet beschikbaar", "Not available", result.Downtime));
        return result.Ratio is { } exact
            ? derivation.WithStep(Step(ServiceTimeRules.AvailableTime, "Beschikbaar", "Available", Duration.FromTicks(exact.Part))
                .WithInput(LocalizedText.Of("van de tijd die telt", "out of the time that counts"), new DerivedValue.Time(Duration.FromTicks(exact.Whole))))
            : derivation;
    }

    private static (long Start, long End)[] Union(ValueList<Interval> intervals) => TickSpans.Union(intervals.Select(i => (
        i.HasStart ? Ticks.Of(i.Start, "interval start") : long.MinValue,
        i.HasEnd ? Ticks.Of(i.End, "interval end") : long.MaxValue)));

    private static Derivation Step(RuleId rule, string dutch, string english, Duration value) => new(rule, LocalizedText.Of(dutch, english), new DerivedValue.Time(value));

    private static LocalizedText Label(UnknownStatePolicy policy) => policy switch
    {
        UnknownStatePolicy.ShrinksAgreedTime => LocalizedText.Of("telt niet mee", "left out"),
        UnknownStatePolicy.CountsAsAvailable => LocalizedText.Of("telt als beschikbaar", "counts as available"),
        _ => LocalizedText.Of("telt als niet beschikbaar", "counts as not available"),
    };

    private static LocalizedText Label(YoungerThanPeriodPolicy policy) => policy switch
    {
        YoungerThanPeriodPolicy.CountsFromBirth => LocalizedText.Of("telt niet mee", "left out"),
        YoungerThanPeriodPolicy.CountsAsAvailable => LocalizedText.Of("telt als beschikbaar", "counts as available"),
        _ => LocalizedText.Of("telt als niet beschikbaar", "counts as not available"),
    };
}
