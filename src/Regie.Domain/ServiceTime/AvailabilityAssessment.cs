using System;
using System.Collections.Generic;
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
        return Assess(calendar, Spans.Of(calendar, start, end, record), record);
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
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(display);
        var spans = Spans.Of(calendar, start, end, record);
        var result = Assess(calendar, spans, record);
        DerivedValue value = result.Ratio is { } ratio
            ? new DerivedValue.Share(ratio.ToPercentage(display))
            : new DerivedValue.Statement(LocalizedText.Of("niet te beoordelen, er telt geen tijd", "not assessable, no time counts"));
        var derivation = new Derivation(ServiceTimeRules.Availability, LocalizedText.Of("Beschikbaarheid", "Availability"), value)
            .WithInput(LocalizedText.Of("van", "from"), ServiceTimeExplanation.Moment(calendar, start))
            .WithInput(LocalizedText.Of("tot", "to"), ServiceTimeExplanation.Moment(calendar, end))
            .WithInput(LocalizedText.Of("afronding", "rounding"), new DerivedValue.Statement(LocalizedText.Of(display.ToText(LanguageCode.Dutch), display.ToText(LanguageCode.English))));
        var agreed = Step(ServiceTimeRules.AgreedTime, "Afgesproken servicetijd", "Agreed service time", result.AgreedTime)
            .WithInput(LocalizedText.Of("servicetijd", "service time"), new DerivedValue.Time(result.ServiceTime));
        if (spans.Maintenance.Length > 0)
            agreed = agreed.WithStep(Step(ServiceTimeRules.Maintenance, "Af: afgesproken onderhoud", "Less: agreed maintenance", result.Maintenance).WithSteps(Stretches(calendar, spans.Maintenance)));
        derivation = derivation.WithStep(agreed);
        if (result.BeforeService > Duration.Zero)
            derivation = derivation.WithStep(Step(ServiceTimeRules.TimeBeforeService, "Vóór ingebruikname", "Before it came into service", result.BeforeService)
                .WithInput(LocalizedText.Of("in gebruik sinds", "in service since"), ServiceTimeExplanation.Moment(calendar, record.InServiceSince!.Value))
                .WithInput(LocalizedText.Of("beleid", "policy"), new DerivedValue.Statement(Label(record.YoungerThanPeriod))));
        if (result.Unknown > Duration.Zero)
            derivation = derivation.WithStep(Step(ServiceTimeRules.UnknownTime, "Toestand onbekend", "State unknown", result.Unknown)
                .WithInput(LocalizedText.Of("beleid", "policy"), new DerivedValue.Statement(Label(record.UnknownState)))
                .WithSteps(Stretches(calendar, spans.Unknown)));
        derivation = derivation.WithStep(Step(ServiceTimeRules.Downtime, "Niet beschikbaar", "Not available", result.Downtime).WithSteps(Stretches(calendar, spans.Downtime)));
        if (result.Ratio is { } exact)
            derivation = derivation.WithStep(Step(ServiceTimeRules.AvailableTime, "Beschikbaar", "Available", Duration.FromTicks(exact.Part))
                .WithInput(LocalizedText.Of("van de tijd die telt", "out of the time that counts"), new DerivedValue.Time(Duration.FromTicks(exact.Whole))));
        return derivation.WithStep(ServiceTimeExplanation.WorkedOutWith(calendar));
    }

    private static Availability Assess(CompiledCalendar calendar, Spans spans, AvailabilityRecord record)
    {
        var (downtime, unknown) = (calendar.OpenTicks(spans.Downtime), calendar.OpenTicks(spans.Unknown));
        var (before, inService) = (calendar.OpenTicks(spans.Before), calendar.OpenTicks(spans.InService));
        var counted = inService - (record.UnknownState == UnknownStatePolicy.ShrinksAgreedTime ? unknown : 0)
            + (record.YoungerThanPeriod == YoungerThanPeriodPolicy.CountsFromBirth ? 0 : before);
        var lost = downtime + (record.UnknownState == UnknownStatePolicy.CountsAsUnavailable ? unknown : 0)
            + (record.YoungerThanPeriod == YoungerThanPeriodPolicy.CountsAsUnavailable ? before : 0);
        return new Availability(
            Duration.FromTicks(calendar.OpenTicks(spans.Period)),
            Duration.FromTicks(calendar.OpenTicks(spans.Maintenance)),
            Duration.FromTicks(before),
            Duration.FromTicks(unknown),
            Duration.FromTicks(downtime),
            counted > 0 ? Ratio.Of(counted - lost, counted) : null);
    }

    // Each from when to when, and how much of it was service time.
    private static IEnumerable<Derivation> Stretches(CompiledCalendar calendar, (long Start, long End)[] spans) => spans.Select(span =>
    {
        var (start, end) = (Instant.FromUnixTimeTicks(span.Start), Instant.FromUnixTimeTicks(span.End));
        string Between(LanguageCode language) => ServiceTimeExplanation.Moment(calendar, start).ToText(language) + " – " + ServiceTimeExplanation.Moment(calendar, end).ToText(language);
        return new Derivation(ServiceTimeRules.Stretch, LocalizedText.Of(Between(LanguageCode.Dutch), Between(LanguageCode.English)), new DerivedValue.Time(calendar.Elapsed(start, end)));
    });

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

    /// <summary>The period taken apart; what happens in closed time is still in it.</summary>
    private sealed record Spans((long Start, long End)[] Period, (long Start, long End)[] Maintenance, (long Start, long End)[] Before, (long Start, long End)[] InService)
    {
        public (long Start, long End)[] Downtime { get; private init; } = [];

        public (long Start, long End)[] Unknown { get; private init; } = [];

        public static Spans Of(CompiledCalendar calendar, Instant start, Instant end, AvailabilityRecord record)
        {
            calendar.Span(start, end);
            var period = TickSpans.Union([(start.ToUnixTimeTicks(), end.ToUnixTimeTicks())]);
            var maintenance = TickSpans.Intersect(period, Union(record.Maintenance)).ToArray();
            var agreed = TickSpans.Without(period, maintenance);
            var birth = record.InServiceSince is { } since ? Ticks.Of(since, "in service since") : long.MinValue;
            var before = TickSpans.Intersect(agreed, TickSpans.Union([(long.MinValue, birth)])).ToArray();
            var inService = TickSpans.Without(agreed, before);
            var outages = Union(record.Outages);
            return new Spans(period, maintenance, before, inService)
            {
                Downtime = [.. TickSpans.Intersect(inService, outages)],
                Unknown = TickSpans.Without([.. TickSpans.Intersect(inService, Union(record.Unknown))], outages),
            };
        }

        private static (long Start, long End)[] Union(ValueList<Interval> intervals) => TickSpans.Union(intervals.Select(i => (
            i.HasStart ? Ticks.Of(i.Start, "interval start") : long.MinValue,
            i.HasEnd ? Ticks.Of(i.End, "interval end") : long.MaxValue)));
    }
}
