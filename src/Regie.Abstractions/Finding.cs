using System;
using System.Linq;
using Regie.Language;
using Regie.Parties;

namespace Regie;

/// <summary>A judgement on the business or on input: what is the matter, how much it matters, why, what to do, and who must do it (bevinding).</summary>
/// <remarks>
/// Programs act on <see cref="Code"/> and <see cref="Values"/>; people read <see cref="Message"/>. Calculators return all findings at once.
/// </remarks>
public sealed record Finding
{
    /// <summary>States a finding.</summary>
    /// <param name="code">The rule that found it.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="actor">The role that must act.</param>
    /// <param name="message">What, why and what to do, with the values, in Dutch and English.</param>
    /// <param name="values">The values that the message speaks of, in invariant form.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> or <paramref name="actor"/> is not declared.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="values"/> is null.</exception>
    public Finding(FindingCode code, Severity severity, ActorRole actor, LocalizedText message, ValueList<FindingValue> values)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(values);
        if (severity is < Severity.Information or > Severity.Error)
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "No declared severity.");
        if (actor is < ActorRole.CustomerManagement or > ActorRole.Host)
            throw new ArgumentOutOfRangeException(nameof(actor), actor, "No declared role.");
        if (values.Contains(null!))
            throw new ArgumentException("A value of a finding is null.", nameof(values));
        (Code, Severity, Actor, Message, Values) = (code, severity, actor, message, values);
    }

    /// <summary>The stable code of the rule that found it.</summary>
    public FindingCode Code { get; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>The role that must act.</summary>
    public ActorRole Actor { get; }

    /// <summary>What, why and what to do, in Dutch and English.</summary>
    public LocalizedText Message { get; }

    /// <summary>The values that the message speaks of, in invariant form.</summary>
    public ValueList<FindingValue> Values { get; }

    /// <summary>An error: what was asked cannot be used or is not allowed.</summary>
    /// <param name="code">The rule that found it.</param>
    /// <param name="actor">The role that must act.</param>
    /// <param name="message">What, why and what to do, in Dutch and English.</param>
    /// <param name="values">Name and value of each value that the message speaks of.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a name or value, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="actor"/> is not declared.</exception>
    public static Finding Error(FindingCode code, ActorRole actor, LocalizedText message, params (string Name, string Value)[] values) =>
        new(code, Severity.Error, actor, message, List(values));

    /// <summary>A warning: someone has to look at it.</summary>
    /// <param name="code">The rule that found it.</param>
    /// <param name="actor">The role that must act.</param>
    /// <param name="message">What, why and what to do, in Dutch and English.</param>
    /// <param name="values">Name and value of each value that the message speaks of.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a name or value, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="actor"/> is not declared.</exception>
    public static Finding Warning(FindingCode code, ActorRole actor, LocalizedText message, params (string Name, string Value)[] values) =>
        new(code, Severity.Warning, actor, message, List(values));

    /// <summary>Information: worth knowing.</summary>
    /// <param name="code">The rule that found it.</param>
    /// <param name="actor">The role that may want to know.</param>
    /// <param name="message">What and why, in Dutch and English.</param>
    /// <param name="values">Name and value of each value that the message speaks of.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a name or value, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="actor"/> is not declared.</exception>
    public static Finding Information(FindingCode code, ActorRole actor, LocalizedText message, params (string Name, string Value)[] values) =>
        new(code, Severity.Information, actor, message, List(values));

    /// <summary>Code and English message.</summary>
    /// <returns>For example <c>REG-TIM-004: …</c>.</returns>
    public override string ToString() => $"{Code}: {Message.English}";

    private static ValueList<FindingValue> List((string Name, string Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Select(v => new FindingValue(v.Name, v.Value)).ToValueList();
    }
}
