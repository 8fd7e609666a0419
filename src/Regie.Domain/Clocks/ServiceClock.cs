using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;
using Regie.Parties;
using Regie.ServiceTime;

namespace Regie.Clocks;

/// <summary>Reads from a ticket's history how much of its norm is used, at any instant (dienstklok).</summary>
/// <remarks>
/// Stateless: the same history and instant always give the same reading, and events after the instant asked play no part. A later milestone implies the
/// earlier ones, so a ticket that was fixed without a recorded response counts as responded to then.
/// </remarks>
/// <example><code>
/// var clock = ServiceClock.Of(ClockKind.Fix, ClockPolicy.Default, new ClockNorm(new PriorityId("P1"), Duration.FromHours(4), hours, null));
/// ClockReading reading = clock.Read(history, askedAt);
/// </code></example>
public sealed class ServiceClock
{
    private readonly Dictionary<PriorityId, ClockNorm> _byPriority;

    private ServiceClock(ClockKind kind, ClockPolicy policy, ValueList<ClockNorm> norms) =>
        (Kind, Policy, Norms, _byPriority) = (kind, policy, norms, norms.ToDictionary(n => n.Priority));

    /// <summary>What it measures.</summary>
    public ClockKind Kind { get; }

    /// <summary>What events mean for it.</summary>
    public ClockPolicy Policy { get; }

    /// <summary>Its norms, one per priority.</summary>
    public ValueList<ClockNorm> Norms { get; }

    /// <summary>A clock with a norm for each priority.</summary>
    /// <param name="kind">What it measures.</param>
    /// <param name="policy">What events mean for it.</param>
    /// <param name="norms">The norms, one per priority, at least one.</param>
    /// <returns>The clock.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    /// <exception cref="ArgumentException"><paramref name="norms"/> is empty, or one of them is null.</exception>
    /// <exception cref="RegieValidationException">Two norms are for one priority (<see cref="ClockFindings.PriorityMustHaveOneNorm"/>).</exception>
    public static ServiceClock Of(ClockKind kind, ClockPolicy policy, params ClockNorm[] norms)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(norms);
        if (kind is < ClockKind.Respond or > ClockKind.Complete)
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "No declared kind of clock.");
        if (norms.Length == 0 || norms.Contains(null!))
            throw new ArgumentException("A clock has at least one norm, and no null.", nameof(norms));
        var twice = norms.GroupBy(n => n.Priority).Where(g => g.Count() > 1).Select(g => Twice(kind, g.Key, g.Count())).ToValueList();
        return twice.Count == 0 ? new ServiceClock(kind, policy, norms.ToValueList()) : throw new RegieValidationException(twice);
    }

    /// <summary>What the clock shows for a ticket at an instant.</summary>
    /// <param name="history">What happened to the ticket.</param>
    /// <param name="at">The instant asked.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="RegieValidationException">
    /// The ticket has a priority without a norm (<see cref="ClockFindings.PriorityMustHaveNorm"/>), or a moment lies outside the calendar's horizon.
    /// </exception>
    public ClockReading Read(TicketHistory history, Instant at)
    {
        ArgumentNullException.ThrowIfNull(history);
        var span = ClockSpan.Of(history, Kind, Policy, at);
        var norm = NormOf(history, span);
        if (span.Start is not { } start)
        {
            return new ClockReading(Kind, span.Cancelled is null ? ClockState.NotStarted : ClockState.Cancelled, at, norm, (null, span.Cancelled),
                (Duration.Zero, Duration.Zero, Duration.Zero), new DueMoment.None(), null, ValueList<ClockWarning>.Empty);
        }

        var standstill = span.Standstill;
        var (gross, unpaused, elapsed) = (norm.Calendar.Elapsed(start, span.End), norm.Calendar.Elapsed(start, span.End, span.Pauses), norm.Calendar.Elapsed(start, span.End, standstill));
        var (due, projected) = Due(norm, start, elapsed, span, at);
        return new ClockReading(Kind, StateOf(span), at, norm, (start, span.Stop ?? span.Cancelled),
            (elapsed, gross - unpaused, unpaused - elapsed), due, elapsed > norm.Allowed ? ((DueMoment.Known)due).NextOpening : null, Warnings(norm, start, elapsed, projected, span));
    }

    /// <summary>Explains what the clock shows for a ticket at an instant.</summary>
    /// <param name="history">What happened to the ticket.</param>
    /// <param name="at">The instant asked.</param>
    /// <returns>
    /// A derivation whose value is <see cref="ClockReading.Elapsed"/>: the dates and stretches that counted, whether the norm was exceeded and by how much, when it
    /// was due, and, while the clock goes on, when to warn.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="RegieValidationException">As for the reading itself.</exception>
    public Derivation Explain(TicketHistory history, Instant at)
    {
        var reading = Read(history, at);
        var span = ClockSpan.Of(history, Kind, Policy, at);
        var derivation = new Derivation(ClockRules.Reading, LabelOf(Kind), new DerivedValue.Time(reading.Elapsed))
            .WithInput(LocalizedText.Of("melding", "ticket"), new DerivedValue.Statement(LocalizedText.Same(history.Id.Value)))
            .WithInput(LocalizedText.Of("prioriteit", "priority"), new DerivedValue.Statement(LabelOf(reading, span)))
            .WithInput(LocalizedText.Of("norm", "norm"), new DerivedValue.Time(reading.Norm.Allowed))
            .WithInput(LocalizedText.Of("stand", "state"), new DerivedValue.Statement(LabelOf(reading.State)))
            .WithInput(LocalizedText.Of("beleid", "policy"), new DerivedValue.Statement(ClockPolicyLabels.Of(Policy, Kind)));
        if (reading.Norm.Clause is { } clause)
            derivation = derivation.WithClause(clause);
        if (span.Start is null)
            return derivation;
        var calendar = reading.Norm.Calendar;
        return derivation
            .WithStep(calendar.Explain(Account(history, at)))
            .WithStep(Verdict(reading))
            .WithSteps(DueSteps(reading))
            .WithSteps(WarningSteps(reading));
    }

    /// <summary>Accounts for every moment between start and stop of the clock, or the instant asked.</summary>
    /// <param name="history">What happened to the ticket.</param>
    /// <param name="at">The instant asked.</param>
    /// <returns>The account; its counted time is <see cref="ClockReading.Elapsed"/>. Empty where the clock has not started.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="RegieValidationException">As for the reading itself.</exception>
    public ServiceTimeAccount Account(TicketHistory history, Instant at)
    {
        ArgumentNullException.ThrowIfNull(history);
        var span = ClockSpan.Of(history, Kind, Policy, at);
        return NormOf(history, span).Calendar.Account(span.Start ?? span.End, span.End, span.Pauses, span.Exclusions);
    }

    private static ClockState StateOf(ClockSpan span) => span switch
    {
        { Stop: not null } => ClockState.Stopped,
        { Cancelled: not null } => ClockState.Cancelled,
        { PausedSince: not null } => ClockState.Paused,
        _ => ClockState.Running,
    };

    // While a pause is open there is no due moment unless the norm ran out before it; the projection ends it at the instant asked.
    private static (DueMoment Due, Pauses Projected) Due(ClockNorm norm, Instant start, Duration elapsed, ClockSpan span, Instant at)
    {
        var standstill = span.Standstill;
        if (span.PausedSince is not { } since)
            return (Known(norm, start, standstill), standstill);
        var resumed = Pauses.From(standstill.All.Select(p => p.End is null ? Pause.Between(p.Start, at, p.WaitingFor, p.Reason) : p));
        var due = Known(norm, start, resumed);
        return (elapsed > norm.Allowed ? due : new DueMoment.Projected(since, due.Closing, due.NextOpening), resumed);
    }

    private static DueMoment.Known Known(ClockNorm norm, Instant start, Pauses pauses) =>
        new(norm.Calendar.Due(start, norm.Allowed, DueConvention.Closing, pauses), norm.Calendar.Due(start, norm.Allowed, DueConvention.NextOpening, pauses));

    private ValueList<ClockWarning> Warnings(ClockNorm norm, Instant start, Duration elapsed, Pauses pauses, ClockSpan span) => Policy.WarnAt
        .Select(threshold =>
        {
            var part = Duration.FromTicks((long)decimal.Ceiling(norm.Allowed.BclCompatibleTicks * threshold.Fraction));
            var state = elapsed >= part ? ClockWarningState.Reached : span.Stop is null && span.Cancelled is null ? ClockWarningState.Expected : ClockWarningState.NotReached;
            return new ClockWarning(threshold, norm.Calendar.Due(start, part, DueConvention.Closing, pauses), state);
        })
        .ToValueList();

    private ClockNorm NormOf(TicketHistory history, ClockSpan span) => _byPriority.TryGetValue(span.Priority, out var norm)
        ? norm
        : throw new RegieValidationException(Finding.Error(ClockFindings.PriorityMustHaveNorm, ActorRole.ContractManagement,
            LocalizedText.Of($"Melding {history.Id} heeft prioriteit {span.Priority}, waarvoor geen {InSentence(LabelOf(Kind).Dutch)} is afgesproken; wel voor {string.Join(", ", Norms.Select(n => n.Priority))}. Voeg een norm toe of herstel de prioriteit.", $"Ticket {history.Id} has priority {span.Priority}, for which no {InSentence(LabelOf(Kind).English)} is agreed; agreed are {string.Join(", ", Norms.Select(n => n.Priority))}. Add a norm, or correct the priority."),
            ("ticket", history.Id.Value), ("priority", span.Priority.Value), ("clock", Kind.ToString())));

    private static Derivation Verdict(ClockReading reading)
    {
        var verdict = reading switch
        {
            { State: ClockState.Cancelled } => LocalizedText.Of("niet te beoordelen, de melding is ingetrokken", "not assessable, the ticket was withdrawn"),
            { IsWithinNorm: false } => LocalizedText.Of($"nee, overschreden met {LanguageFormat.Dutch.Duration(-reading.Remaining)}", $"no, exceeded by {LanguageFormat.English.Duration(-reading.Remaining)}"),
            { State: ClockState.Stopped } => LocalizedText.Of($"ja, {LanguageFormat.Dutch.Duration(reading.Remaining)} over", $"yes, {LanguageFormat.English.Duration(reading.Remaining)} left"),
            _ => LocalizedText.Of($"tot nu toe wel, nog {LanguageFormat.Dutch.Duration(reading.Remaining)}", $"so far, {LanguageFormat.English.Duration(reading.Remaining)} left"),
        };

        // Looks late on the wall clock and is not: worth a sentence.
        if (reading is { State: ClockState.Stopped, IsWithinNorm: true, StoppedAt: { } stopped, Due: DueMoment.Known due } && stopped > due.Closing)
            verdict = LocalizedText.Of(verdict.Dutch + "; na het vervalmoment, maar daarna verstreek geen servicetijd", verdict.English + "; after the due moment, but no service time passed since");
        return new Derivation(ClockRules.WithinNorm, LocalizedText.Of("Binnen de norm", "Within the norm"), new DerivedValue.Statement(verdict));
    }

    private static IEnumerable<Derivation> DueSteps(ClockReading reading)
    {
        DerivedValue Moment(Instant instant) => new DerivedValue.Moment(instant.InZone(reading.Norm.Calendar.Zone));
        switch (reading.Due)
        {
            case DueMoment.Known known:
                var due = new Derivation(ClockRules.Due, LocalizedText.Of("Vervalt op", "Due at"), Moment(known.Closing));
                yield return known.NextOpening == known.Closing ? due : due.WithInput(LocalizedText.Of("overschreden na", "breached after"), Moment(known.NextOpening));
                break;
            case DueMoment.Projected projected:
                yield return new Derivation(ClockRules.Due, LocalizedText.Of("Gepauzeerd, dus zonder vervalmoment, sinds", "Paused, and so without a due moment, since"), Moment(projected.PausedSince))
                    .WithInput(LocalizedText.Of("bij hervatting nu", "if resumed now"), Moment(projected.Closing));
                break;
        }
    }

    // Once the clock has stopped there is nothing left to warn of.
    private static IEnumerable<Derivation> WarningSteps(ClockReading reading) => reading.StoppedAt is not null ? [] : reading.Warnings.Select(w => new Derivation(
        ClockRules.Warning,
        LocalizedText.Of($"{w.Threshold.ToText(LanguageCode.Dutch)} van de norm gebruikt op", $"{w.Threshold.ToText(LanguageCode.English)} of the norm used at"),
        new DerivedValue.Moment(w.At.InZone(reading.Norm.Calendar.Zone))).WithInput(LocalizedText.Of("stand", "state"), new DerivedValue.Statement(LabelOf(w.State, reading.State))));

    private static LocalizedText LabelOf(ClockWarningState state, ClockState clock) => state == ClockWarningState.Reached ? LocalizedText.Of("bereikt", "reached")
        : clock == ClockState.Paused ? LocalizedText.Of("verwacht bij hervatting nu", "expected if resumed now")
        : LocalizedText.Of("verwacht", "expected");

    private static LocalizedText LabelOf(ClockReading reading, ClockSpan span)
    {
        if (span.PriorityChanged is not { } change)
            return LocalizedText.Same(reading.Priority.Value);
        var at = new DerivedValue.Moment(change.At.InZone(reading.Norm.Calendar.Zone));
        return LocalizedText.Of($"{reading.Priority}, was {change.From} tot {at.ToText(LanguageCode.Dutch)}", $"{reading.Priority}, was {change.From} until {at.ToText(LanguageCode.English)}");
    }

    private static LocalizedText LabelOf(ClockKind kind) => kind switch
    {
        ClockKind.Respond => LocalizedText.Of("Responstijd", "Time to respond"),
        ClockKind.Attend => LocalizedText.Of("Aanrijtijd", "Time to attend"),
        ClockKind.Fix => LocalizedText.Of("Hersteltijd", "Time to fix"),
        _ => LocalizedText.Of("Doorlooptijd", "Time to complete"),
    };

    private static LocalizedText LabelOf(ClockState state) => state switch
    {
        ClockState.NotStarted => LocalizedText.Of("niet gestart", "not started"),
        ClockState.Running => LocalizedText.Of("loopt", "running"),
        ClockState.Paused => LocalizedText.Of("gepauzeerd", "paused"),
        ClockState.Stopped => LocalizedText.Of("gestopt", "stopped"),
        _ => LocalizedText.Of("ingetrokken", "cancelled"),
    };

    private static string InSentence(string label) => label.ToLowerInvariant();

    private static Finding Twice(ClockKind kind, PriorityId priority, int count) => Finding.Error(ClockFindings.PriorityMustHaveOneNorm, ActorRole.ContractManagement,
        LocalizedText.Of($"Voor de {InSentence(LabelOf(kind).Dutch)} bij prioriteit {priority} zijn {count} normen afgesproken. Houd er één.", $"For the {InSentence(LabelOf(kind).English)} of priority {priority}, {count} norms are agreed. Keep one."),
        ("clock", kind.ToString()), ("priority", priority.Value));
}
