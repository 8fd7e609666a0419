using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Regie.Terms;

/// <summary>What happened to the term of an agreement so far (feiten over de looptijd).</summary>
public sealed record TermFacts
{
    private TermFacts(ValueList<TermFact> all) => All = all;

    /// <summary>Nothing happened.</summary>
    public static TermFacts None { get; } = new(ValueList<TermFact>.Empty);

    /// <summary>The facts, oldest first.</summary>
    public ValueList<TermFact> All { get; }

    /// <summary>Facts, in any order.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The facts, oldest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/>, or one of them, is null.</exception>
    public static TermFacts Of(IEnumerable<TermFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new TermFacts(facts.Select(f => f ?? throw new ArgumentNullException(nameof(facts), "A fact is null.")).OrderBy(f => f.On).ToValueList());
    }

    /// <summary>The same and one more.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>New facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public TermFacts With(TermFact fact) => Of(All.With(fact ?? throw new ArgumentNullException(nameof(fact))));

    /// <summary>What was known on a day; that day's facts are.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The facts up to it.</returns>
    public TermFacts KnownOn(LocalDate asOf) => new(All.Where(f => f.On <= asOf.WithCalendar(CalendarSystem.Iso)).ToValueList());
}
