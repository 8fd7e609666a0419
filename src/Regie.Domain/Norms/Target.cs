using System;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>What an indicator must reach: at least, at most or between values; equality meets it (streefwaarde).</summary>
/// <remarks>A closed choice. Comparison is exact: 94.995 does not meet at least 95, however it is shown.</remarks>
public abstract record Target
{
    private Target()
    {
    }

    /// <summary>At least a value.</summary>
    /// <param name="value">The least value that meets it.</param>
    /// <returns>The target.</returns>
    public static Target AtLeast(decimal value) => new Floor(value);

    /// <summary>At most a value.</summary>
    /// <param name="value">The greatest value that meets it.</param>
    /// <returns>The target.</returns>
    public static Target AtMost(decimal value) => new Ceiling(value);

    /// <summary>Between two values, both included.</summary>
    /// <param name="least">The least value that meets it.</param>
    /// <param name="greatest">The greatest value that meets it.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="greatest"/> is below <paramref name="least"/>.</exception>
    public static Target Between(decimal least, decimal greatest) => greatest < least
        ? throw new ArgumentOutOfRangeException(nameof(greatest), greatest, $"The greatest value is not below the least one, {least}.")
        : new Range(least, greatest);

    /// <summary>How far a value is on the good side: zero or positive meets the target, negative misses it by that much.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The exact margin, in the unit of the value.</returns>
    public abstract ExactNumber MarginOf(ExactNumber value);

    /// <summary>Whether a value meets the target.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it does; equality does.</returns>
    public bool IsMetBy(ExactNumber value) => MarginOf(value).Sign >= 0;

    /// <summary>Whether the target asks what the direction says is better.</summary>
    /// <param name="direction">The direction of the indicator.</param>
    /// <returns>Whether it does.</returns>
    public abstract bool Fits(Direction direction);

    /// <summary>Whether the target lies within the values that an indicator can take.</summary>
    /// <param name="domain">Those values.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="domain"/> is null.</exception>
    public abstract bool LiesIn(ValueDomain domain);

    /// <summary>The target as people write it in a language.</summary>
    /// <param name="unit">The unit of the value.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>ten minste 90 %</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public abstract string ToText(Unit unit, LanguageCode language);

    /// <summary>The target in invariant form.</summary>
    /// <returns>For example <c>≥ 90</c>, <c>≤ 2</c> or <c>20–22</c>.</returns>
    public abstract override string ToString();

    private static string With(Unit unit, decimal value, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Attach(LanguageFormat.For(language).Number(value), language);
    }

    private static bool Includes(ValueDomain domain, decimal value)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return domain.Includes(ExactNumber.Of(value));
    }

    /// <summary>At least a value (ondergrens).</summary>
    public sealed record Floor : Target
    {
        internal Floor(decimal value) => Value = value;

        /// <summary>The least value that meets it.</summary>
        public decimal Value { get; }

        /// <inheritdoc/>
        public override ExactNumber MarginOf(ExactNumber value) => value - ExactNumber.Of(Value);

        /// <inheritdoc/>
        public override bool Fits(Direction direction) => direction == Direction.HigherIsBetter;

        /// <inheritdoc/>
        public override bool LiesIn(ValueDomain domain) => Includes(domain, Value);

        /// <inheritdoc/>
        public override string ToText(Unit unit, LanguageCode language) => (language == LanguageCode.Dutch ? "ten minste " : "at least ") + With(unit, Value, language);

        /// <inheritdoc/>
        public override string ToString() => "≥ " + ExactNumber.Of(Value);
    }

    /// <summary>At most a value (bovengrens).</summary>
    public sealed record Ceiling : Target
    {
        internal Ceiling(decimal value) => Value = value;

        /// <summary>The greatest value that meets it.</summary>
        public decimal Value { get; }

        /// <inheritdoc/>
        public override ExactNumber MarginOf(ExactNumber value) => ExactNumber.Of(Value) - value;

        /// <inheritdoc/>
        public override bool Fits(Direction direction) => direction == Direction.LowerIsBetter;

        /// <inheritdoc/>
        public override bool LiesIn(ValueDomain domain) => Includes(domain, Value);

        /// <inheritdoc/>
        public override string ToText(Unit unit, LanguageCode language) => (language == LanguageCode.Dutch ? "ten hoogste " : "at most ") + With(unit, Value, language);

        /// <inheritdoc/>
        public override string ToString() => "≤ " + ExactNumber.Of(Value);
    }

    /// <summary>Between two values, both included (bandbreedte).</summary>
    public sealed record Range : Target
    {
        internal Range(decimal least, decimal greatest) => (Least, Greatest) = (least, greatest);

        /// <summary>The least value that meets it.</summary>
        public decimal Least { get; }

        /// <summary>The greatest value that meets it.</summary>
        public decimal Greatest { get; }

        /// <inheritdoc/>
        public override ExactNumber MarginOf(ExactNumber value) => ExactNumber.Min(value - ExactNumber.Of(Least), ExactNumber.Of(Greatest) - value);

        /// <inheritdoc/>
        public override bool Fits(Direction direction) => direction == Direction.TargetIsBest;

        /// <inheritdoc/>
        public override bool LiesIn(ValueDomain domain) => Includes(domain, Least) && Includes(domain, Greatest);

        /// <inheritdoc/>
        public override string ToText(Unit unit, LanguageCode language)
        {
            var least = LanguageFormat.For(language).Number(Least);
            return language == LanguageCode.Dutch ? $"tussen {least} en {With(unit, Greatest, language)}" : $"between {least} and {With(unit, Greatest, language)}";
        }

        /// <inheritdoc/>
        public override string ToString() => ExactNumber.Of(Least) + "–" + ExactNumber.Of(Greatest);
    }
}
