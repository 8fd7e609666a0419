using System;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Policies;

/// <summary>Something that was done with a policy rule (gebeurtenis van een beleidsregel).</summary>
/// <remarks>A closed choice. That a rule took effect is no event: it follows from the date that it was adopted for.</remarks>
public abstract record PolicyRuleEvent
{
    private PolicyRuleEvent(LocalDate on, PersonId by, PolicyRuleEventKind kind) => (On, By, Kind) = (on, Given.Something(by, nameof(by)), kind);

    /// <summary>When it was done; of a succession, the first date on which the rule no longer holds.</summary>
    public LocalDate On { get; }

    /// <summary>Who did it.</summary>
    public PersonId By { get; }

    /// <summary>Which kind it is.</summary>
    public PolicyRuleEventKind Kind { get; }

    /// <summary>The rule was written down (opgesteld).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who wrote it.</param>
    /// <param name="Statement">What it says.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Drafted(LocalDate On, PersonId By, LocalizedText Statement) : PolicyRuleEvent(On, By, PolicyRuleEventKind.Drafted)
    {
        /// <summary>What it says.</summary>
        public LocalizedText Statement { get; } = Given.Something(Statement, nameof(Statement));
    }

    /// <summary>Those concerned were heard (geconsulteerd).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who heard them.</param>
    /// <param name="Parties">Who were heard, at least one.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Parties"/> is empty.</exception>
    public sealed record Consulted(LocalDate On, PersonId By, ValueList<PartyId> Parties) : PolicyRuleEvent(On, By, PolicyRuleEventKind.Consulted)
    {
        /// <summary>Who were heard.</summary>
        public ValueList<PartyId> Parties { get; } = Given.AtLeastOne(Parties, nameof(Parties));
    }

    /// <summary>The rule was decided on (vastgesteld).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="InForceFrom">The first date on which it holds, not before the decision.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Adopted(LocalDate On, PersonId By, LocalDate InForceFrom) : PolicyRuleEvent(On, By, PolicyRuleEventKind.Adopted);

    /// <summary>Another rule takes its place (vervangen).</summary>
    /// <param name="On">The first date on which the rule no longer holds.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="Successor">The rule that takes its place.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public sealed record Superseded(LocalDate On, PersonId By, PolicyRuleId Successor) : PolicyRuleEvent(On, By, PolicyRuleEventKind.Superseded)
    {
        /// <summary>The rule that takes its place.</summary>
        public PolicyRuleId Successor { get; } = Given.Something(Successor, nameof(Successor));
    }

    /// <summary>The rule was given up before it came into force (ingetrokken).</summary>
    /// <param name="On">When.</param>
    /// <param name="By">Who gave it up.</param>
    /// <param name="Motive">Why.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Motive"/> is empty.</exception>
    public sealed record Withdrawn(LocalDate On, PersonId By, string Motive) : PolicyRuleEvent(On, By, PolicyRuleEventKind.Withdrawn)
    {
        /// <summary>Why.</summary>
        public string Motive { get; } = Given.Text(Motive, nameof(Motive));
    }
}
