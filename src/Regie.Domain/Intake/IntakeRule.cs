using Regie.Guards;
using Regie.Language;

namespace Regie.Intake;

/// <summary>A rule of the router: when it matches, and which way it sends (routeringsregel).</summary>
public sealed record IntakeRule
{
    /// <summary>States a rule.</summary>
    /// <param name="id">Its identifier, for example <c>intake.R6</c>.</param>
    /// <param name="title">What it says, for readers.</param>
    /// <param name="condition">When it matches.</param>
    /// <param name="route">Which way it sends.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public IntakeRule(RuleId id, LocalizedText title, IntakeCondition condition, IntakeRoute route) =>
        (Id, Title, Condition, Route) = (Given.Something(id, nameof(id)), Given.Something(title, nameof(title)), Given.Something(condition, nameof(condition)), Given.Something(route, nameof(route)));

    /// <summary>Its identifier.</summary>
    public RuleId Id { get; }

    /// <summary>What it says, for readers.</summary>
    public LocalizedText Title { get; }

    /// <summary>When it matches.</summary>
    public IntakeCondition Condition { get; }

    /// <summary>Which way it sends.</summary>
    public IntakeRoute Route { get; }

    /// <summary>The rule in one line.</summary>
    /// <returns>For example <c>intake.R1: intake.incident -&gt; ServiceDesk by ServiceDesk for ServiceDesk</c>.</returns>
    public override string ToString() => $"{Id}: {Condition} -> {Route}";
}
