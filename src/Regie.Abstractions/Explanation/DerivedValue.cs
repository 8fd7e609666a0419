using System;
using NodaTime;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Explanation;

/// <summary>The value that a step of a <see cref="Derivation"/> came to, with its unit (afgeleide waarde).</summary>
/// <remarks>A closed choice; values keep their type, so that a reader recomputes and a renderer formats.</remarks>
public abstract record DerivedValue
{
    private DerivedValue()
    {
    }

    /// <summary>The value as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The value with its unit.</returns>
    public abstract string ToText(LanguageCode language);

    /// <summary>A statement in words, such as a verdict or the name of a policy.</summary>
    /// <param name="Value">The words.</param>
    public sealed record Statement(LocalizedText Value) : DerivedValue
    {
        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => Value.In(language);
    }

    /// <summary>A number with its unit.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="Unit">What it counts or measures.</param>
    public sealed record Number(decimal Value, Unit Unit) : DerivedValue
    {
        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => (LanguageFormat.For(language).Number(Value) + " " + Unit.Label.In(language)).TrimEnd();
    }

    /// <summary>An exact part of a whole.</summary>
    /// <param name="Value">The ratio.</param>
    public sealed record Part(Ratio Value) : DerivedValue
    {
        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => Value.ToText(language);
    }

    /// <summary>A percentage.</summary>
    /// <param name="Value">The percentage.</param>
    public sealed record Share(Percentage Value) : DerivedValue
    {
        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => Value.ToText(language);
    }

    /// <summary>An amount of money.</summary>
    /// <param name="Value">The amount.</param>
    public sealed record Amount(Money Value) : DerivedValue
    {
        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => Value.ToText(language);
    }

    /// <summary>A length of time.</summary>
    /// <param name="Value">The duration.</param>
    public sealed record Time(Duration Value) : DerivedValue
    {
        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => LanguageFormat.For(language).Duration(Value);
    }

    /// <summary>A moment, shown as the wall clock of its zone; where an hour occurs twice, the offset tells which.</summary>
    /// <param name="Value">The moment.</param>
    public sealed record Moment(ZonedDateTime Value) : DerivedValue
    {
        /// <inheritdoc/>
        public override string ToText(LanguageCode language)
        {
            var text = LanguageFormat.For(language).DateAndTime(Value.LocalDateTime);
            return Value.Zone.MapLocal(Value.LocalDateTime).Count == 1
                ? text
                : FormattableString.Invariant($"{text} (UTC{(Value.Offset < Offset.Zero ? "-" : "+")}{Math.Abs(Value.Offset.Seconds) / 3600:00}:{Math.Abs(Value.Offset.Seconds) / 60 % 60:00})");
        }
    }

    /// <summary>A date.</summary>
    /// <param name="Value">The date.</param>
    public sealed record Date(LocalDate Value) : DerivedValue
    {
        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => LanguageFormat.For(language).LongDate(Value);
    }
}
