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
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public abstract string ToText(LanguageCode language);

    /// <summary>The value as people write it in English.</summary>
    /// <returns>The value with its unit.</returns>
    public sealed override string ToString() => ToText(LanguageCode.English);

    /// <summary>A statement in words, such as a verdict or the name of a policy.</summary>
    /// <param name="Value">The words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="Value"/> is null.</exception>
    public sealed record Statement(LocalizedText Value) : DerivedValue
    {
        /// <summary>The words.</summary>
        public LocalizedText Value { get; } = Value ?? throw new ArgumentNullException(nameof(Value));

        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => Value.In(language);
    }

    /// <summary>A number with its unit.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="Unit">What it counts or measures.</param>
    /// <exception cref="ArgumentNullException"><paramref name="Unit"/> is null.</exception>
    public sealed record Number(decimal Value, Unit Unit) : DerivedValue
    {
        /// <summary>What it counts or measures.</summary>
        public Unit Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));

        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => Unit.Attach(LanguageFormat.For(language).Number(Value), language);
    }

    /// <summary>An exact number with its unit, such as 72.7272… %.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="Unit">What it counts or measures.</param>
    /// <exception cref="ArgumentNullException"><paramref name="Unit"/> is null.</exception>
    public sealed record Exact(ExactNumber Value, Unit Unit) : DerivedValue
    {
        /// <summary>What it counts or measures.</summary>
        public Unit Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));

        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => Unit.Attach(Value.ToText(language), language);
    }

    /// <summary>An exact part of a whole.</summary>
    /// <param name="Value">The ratio.</param>
    /// <exception cref="ArgumentNullException"><paramref name="Value"/> is null.</exception>
    public sealed record Part(Ratio Value) : DerivedValue
    {
        /// <summary>The ratio.</summary>
        public Ratio Value { get; } = Value ?? throw new ArgumentNullException(nameof(Value));

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
    /// <exception cref="ArgumentNullException"><paramref name="Value"/> is null.</exception>
    public sealed record Amount(Money Value) : DerivedValue
    {
        /// <summary>The amount.</summary>
        public Money Value { get; } = Value ?? throw new ArgumentNullException(nameof(Value));

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
