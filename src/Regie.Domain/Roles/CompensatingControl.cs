using System;
using System.Linq;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Roles;

/// <summary>What is done instead where duties that should be apart are in one hand: what, by whom, and until when (beheersmaatregel).</summary>
/// <remarks>It turns a warning into information while it holds. It never makes up for what is forbidden, and nobody controls their own work.</remarks>
public sealed record CompensatingControl
{
    private CompensatingControl(FindingCode rule, string what, PersonId by, EffectivePeriod period) => (Rule, What, By, Period) = (rule, what, by, period);

    /// <summary>The rule that it makes up for.</summary>
    public FindingCode Rule { get; }

    /// <summary>What is done.</summary>
    public string What { get; }

    /// <summary>Who does it.</summary>
    public PersonId By { get; }

    /// <summary>The days on which it holds; it always has an end.</summary>
    public EffectivePeriod Period { get; }

    /// <summary>The persons whose duties it is for; empty for everyone.</summary>
    public ValueList<PersonId> Persons { get; private init; } = ValueList<PersonId>.Empty;

    /// <summary>A control for everyone that a rule binds.</summary>
    /// <param name="rule">The rule that it makes up for.</param>
    /// <param name="what">What is done.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="period">The days on which it holds, with an end.</param>
    /// <returns>The control.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="what"/> is empty.</exception>
    /// <exception cref="RegieValidationException"><paramref name="period"/> has no end (<see cref="RoleFindings.ControlMustExpire"/>).</exception>
    public static CompensatingControl For(FindingCode rule, string what, PersonId by, EffectivePeriod period)
    {
        var control = new CompensatingControl(Given.Something(rule, nameof(rule)), Given.Text(what, nameof(what)), Given.Something(by, nameof(by)), Given.Something(period, nameof(period)));
        return period.End is null ? throw new RegieValidationException(DutyProblems.ControlWithoutEnd(control.Rule, control.What, control.By)) : control;
    }

    /// <summary>The control, for some persons only.</summary>
    /// <param name="persons">The persons, at least one.</param>
    /// <returns>A new control.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="persons"/>, or one of them, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="persons"/> is empty.</exception>
    public CompensatingControl Over(params PersonId[] persons) => this with { Persons = Given.AtLeastOne(persons, nameof(persons)).Distinct().ToValueList() };

    /// <summary>The control as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>monthly second reading, by j.bakker, up to and including 31 December 2026</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language)
    {
        var last = LanguageFormat.For(language).Date(Period.End!.Value.PlusDays(-1));
        return LocalizedText.Of($"{What}, door {By}, tot en met {last}", $"{What}, by {By}, up to and including {last}").In(language);
    }

    /// <summary>The control in English.</summary>
    /// <returns>For example <c>monthly second reading, by j.bakker, up to and including 31 December 2026</c>.</returns>
    public override string ToString() => ToText(LanguageCode.English);
}
