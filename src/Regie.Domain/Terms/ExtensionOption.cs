using System;
using NodaTime;
using Regie.Language;

namespace Regie.Terms;

/// <summary>A right to extend the agreement by a length, exercised before its end; unused, it lapses and the later ones with it (verlengingsoptie).</summary>
/// <example><code>
/// ExtensionOption.Of("option 1", Period.FromYears(1), OptionHolder.Principal).ExercisedBy(NoticeRule.Of(NoticePeriod.Months(6)))
/// </code></example>
public sealed record ExtensionOption
{
    private ExtensionOption(string name, Period length, OptionHolder holder) => (Name, Length, Holder) = (name, length, holder);

    /// <summary>The name by which facts refer to it.</summary>
    public string Name { get; }

    /// <summary>By how much it extends the agreement.</summary>
    public Period Length { get; }

    /// <summary>Who may exercise it.</summary>
    public OptionHolder Holder { get; }

    /// <summary>By when, before the end that it would move; on the last day before it unless stated.</summary>
    public NoticeRule Exercise { get; private init; } = NoticeRule.Of(NoticePeriod.Days(0));

    /// <summary>What must hold first; null where nothing must.</summary>
    public OptionCondition? Condition { get; private init; }

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>An option without condition.</summary>
    /// <param name="name">The name by which facts refer to it.</param>
    /// <param name="length">By how much it extends the agreement.</param>
    /// <param name="holder">Who may exercise it.</param>
    /// <returns>The option.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="length"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="holder"/> is not declared.</exception>
    /// <exception cref="RegieValidationException">The length is none, negative, longer than a thousand years or has hours in it.</exception>
    public static ExtensionOption Of(string name, Period length, OptionHolder holder) => holder is >= OptionHolder.Principal and <= OptionHolder.Mutual
        ? new ExtensionOption(TermGuard.Name(name, nameof(name)), TermGuard.Required(length, "option"), holder)
        : throw new ArgumentOutOfRangeException(nameof(holder), holder, "No declared holder of an option.");

    /// <summary>States by when it must be exercised.</summary>
    /// <param name="rule">The rule; counted from the end that the option would move.</param>
    /// <returns>A new option.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public ExtensionOption ExercisedBy(NoticeRule rule) => this with { Exercise = rule ?? throw new ArgumentNullException(nameof(rule)) };

    /// <summary>States what must hold first.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>A new option.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public ExtensionOption Provided(OptionCondition condition) => this with { Condition = condition ?? throw new ArgumentNullException(nameof(condition)) };

    /// <summary>States the clause that it stands in.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new option.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public ExtensionOption Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };

    /// <summary>Name and length.</summary>
    /// <returns>For example <c>option 1 (1 year)</c>.</returns>
    public override string ToString() => $"{Name} ({TermWords.Of(Length).In(LanguageCode.English)})";
}
