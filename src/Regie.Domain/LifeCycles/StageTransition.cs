using System;

namespace Regie.LifeCycles;

/// <summary>One row of a declared life cycle: an event that a stage admits, and what may follow (overgang).</summary>
/// <typeparam name="TStage">The stages.</typeparam>
/// <typeparam name="TEvent">The kinds of events.</typeparam>
public sealed record StageTransition<TStage, TEvent>
    where TStage : struct, Enum
    where TEvent : struct, Enum
{
    internal StageTransition(TStage from, TEvent happened, params TStage[] to) => (From, Event, To) = (from, happened, to.Length > 0
        ? to.ToValueList()
        : throw new ArgumentException("A transition leads somewhere.", nameof(to)));

    /// <summary>The stage that admits the event.</summary>
    public TStage From { get; }

    /// <summary>The event.</summary>
    public TEvent Event { get; }

    /// <summary>The stage that follows; where the history decides between several, all of them.</summary>
    public ValueList<TStage> To { get; }

    /// <summary>The row in one line.</summary>
    /// <returns>For example <c>Draft + Consulted = Consulted</c>.</returns>
    public override string ToString() => $"{From} + {Event} = {string.Join(" or ", To)}";
}
