using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Policies;

/// <summary>A rule that the policy role sets, through its life from draft to successor (beleidsregel).</summary>
/// <remarks>The events are kept; where the rule stands at a date is folded from them. It comes into force by its date, without anybody having to record that.</remarks>
/// <example><code>
/// var rule = PolicyRule.Begin(new PolicyRuleId("B-7"), new PolicyRuleEvent.Drafted(march1, author, statement))
///     .After(new PolicyRuleEvent.Consulted(march15, author, [new PartyId("wards")]))
///     .After(new PolicyRuleEvent.Adopted(april1, board, inForceFrom: may1));
/// </code></example>
public sealed record PolicyRule
{
    private PolicyRule(PolicyRuleId id, ValueList<PolicyRuleEvent> events) => (Id, Events) = (id, events);

    /// <summary>The rule's identifier.</summary>
    public PolicyRuleId Id { get; }

    /// <summary>What was done with it, in order.</summary>
    public ValueList<PolicyRuleEvent> Events { get; }

    /// <summary>What it says.</summary>
    public LocalizedText Statement => ((PolicyRuleEvent.Drafted)Events[0]).Statement;

    /// <summary>The first date on which it holds; null while it is not adopted.</summary>
    public LocalDate? InForceFrom => Events.OfType<PolicyRuleEvent.Adopted>().FirstOrDefault()?.InForceFrom;

    /// <summary>The rule that takes its place, and the first date on which this one no longer holds; null where there is none.</summary>
    public PolicyRuleEvent.Superseded? Succession => Events.OfType<PolicyRuleEvent.Superseded>().FirstOrDefault();

    /// <summary>Begins a rule.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="drafted">How it was written down.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PolicyRule Begin(PolicyRuleId id, PolicyRuleEvent.Drafted drafted) =>
        new(Given.Something(id, nameof(id)), [Given.Something(drafted, nameof(drafted))]);

    /// <summary>Reads back a rule from its events.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="events">The events, in order.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument or event is null.</exception>
    /// <exception cref="ForbiddenTransitionException">An event is not admitted where it stands, or there is none.</exception>
    public static PolicyRule From(PolicyRuleId id, IEnumerable<PolicyRuleEvent> events)
    {
        ArgumentNullException.ThrowIfNull(id);
        var list = Given.Each(events, nameof(events));
        if (list.Count == 0 || list[0] is not PolicyRuleEvent.Drafted drafted)
            throw new ForbiddenTransitionException(PolicyProblems.NotAdmitted(id, PolicyRuleStage.None, list.Count == 0 ? PolicyRuleEventKind.Adopted : list[0].Kind));
        return list.Skip(1).Aggregate(Begin(id, drafted), (rule, happened) => rule.After(happened));
    }

    /// <summary>The rule after one more event.</summary>
    /// <param name="happened">What was done.</param>
    /// <returns>A new rule; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    /// <exception cref="ForbiddenTransitionException">The stage at the date of the event does not admit it, or the dates do not fit (<see cref="PolicyFindings"/>).</exception>
    public PolicyRule After(PolicyRuleEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var previous = Events[Events.Count - 1].On;
        if (happened.On < previous)
            throw new ForbiddenTransitionException(PolicyProblems.OutOfOrder(Id, happened, previous));
        var stage = StageOn(happened.On);
        if (PolicyRuleStages.Table.Find(stage, happened.Kind) is null)
            throw new ForbiddenTransitionException(PolicyProblems.NotAdmitted(Id, stage, happened.Kind));
        if (happened is PolicyRuleEvent.Adopted adopted && adopted.InForceFrom < adopted.On)
            throw new ForbiddenTransitionException(PolicyProblems.WorksBackwards(Id, adopted));
        if (happened is PolicyRuleEvent.Superseded superseded && superseded.Successor.Equals(Id))
            throw new ForbiddenTransitionException(PolicyProblems.SucceedsItself(Id));
        return new PolicyRule(Id, Events.With(happened));
    }

    /// <summary>Where the rule stands on a date.</summary>
    /// <param name="date">The date; what is recorded for later does not count yet.</param>
    /// <returns>The stage; <see cref="PolicyRuleStage.None"/> before it was written down.</returns>
    public PolicyRuleStage StageOn(LocalDate date)
    {
        var stage = PolicyRuleStage.None;
        foreach (var happened in Events.TakeWhile(e => e.On <= date))
            stage = PolicyRuleStages.Table.Find(EffectiveOn(stage, happened.On), happened.Kind)!.To[0];
        return EffectiveOn(stage, date);
    }

    /// <summary>Whether the rule holds on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it does: from the date that it was adopted for, up to but not including the date of its successor.</returns>
    public bool IsInForceOn(LocalDate date) => StageOn(date) == PolicyRuleStage.InForce;

    /// <summary>Identifier and statement.</summary>
    /// <returns>For example <c>B-7: Standard workplaces are replaced after five years</c>.</returns>
    public override string ToString() => $"{Id}: {Statement.English}";

    private PolicyRuleStage EffectiveOn(PolicyRuleStage stage, LocalDate date) => stage == PolicyRuleStage.Adopted && InForceFrom <= date
        ? PolicyRuleStages.Table.Find(stage, PolicyRuleEventKind.TookEffect)!.To[0]
        : stage;
}
