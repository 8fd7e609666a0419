using System;
using NodaTime;
using NodaTime.Text;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Tables;

/// <summary>A value in a table, apart from how it is shown (cel).</summary>
/// <remarks>A closed choice. People read <see cref="ToText"/>, in their language; programs read <see cref="ToData"/>, which is the same everywhere.</remarks>
public abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>No value; an empty cell is not zero (leeg).</summary>
    public static Cell None { get; } = new Nothing();

    /// <summary>The value for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example "€ 1.700,00"; empty where there is no value.</returns>
    public abstract string ToText(LanguageCode language);

    /// <summary>The value for programs: numbers with a point and without separators or units, dates and moments by ISO 8601, durations as hours, minutes and seconds.</summary>
    /// <returns>For example <c>1700.00</c>; empty where there is no value.</returns>
    public abstract string ToData();

    /// <summary>The value for programs.</summary>
    /// <returns><see cref="ToData"/>.</returns>
    public sealed override string ToString() => ToData();

    /// <summary>A cell with words (tekstcel).</summary>
    public sealed record Text : Cell
    {
        /// <summary>States words.</summary>
        /// <param name="value">The words in both languages.</param>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        public Text(LocalizedText value) => Value = value ?? throw new ArgumentNullException(nameof(value));

        /// <summary>The words.</summary>
        public LocalizedText Value { get; }

        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => Value.In(language);

        /// <inheritdoc/>
        public override string ToData() => Value.Dutch;
    }

    /// <summary>A cell with a number in a unit (getalcel).</summary>
    public sealed record Number : Cell
    {
        /// <summary>States a number.</summary>
        /// <param name="value">The number, rounded as it is to be read.</param>
        /// <param name="unit">Its unit.</param>
        /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
        public Number(decimal value, Unit unit) => (Value, Unit) = (value, unit ?? throw new ArgumentNullException(nameof(unit)));

        /// <summary>The number.</summary>
        public decimal Value { get; }

        /// <summary>Its unit.</summary>
        public Unit Unit { get; }

        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => Unit.Attach(LanguageFormat.For(language).Number(Value), language);

        /// <inheritdoc/>
        public override string ToData() => ExactNumber.Of(Value).ToString();
    }

    /// <summary>A cell with an amount of money (geldcel).</summary>
    public sealed record Amount : Cell
    {
        /// <summary>States an amount.</summary>
        /// <param name="value">The amount.</param>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        public Amount(Money value) => Value = value ?? throw new ArgumentNullException(nameof(value));

        /// <summary>The amount.</summary>
        public Money Value { get; }

        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => Value.ToText(language);

        /// <inheritdoc/>
        public override string ToData() => Value.Amount.ToString("0.00##########################", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A cell with a date (datumcel).</summary>
    public sealed record Day : Cell
    {
        /// <summary>States a date.</summary>
        /// <param name="value">The date.</param>
        public Day(LocalDate value) => Value = value;

        /// <summary>The date.</summary>
        public LocalDate Value { get; }

        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => LanguageFormat.For(language).Date(Value);

        /// <inheritdoc/>
        public override string ToData() => LocalDatePattern.Iso.Format(Value);
    }

    /// <summary>A cell with a moment on the clocks of a zone (momentcel).</summary>
    public sealed record Moment : Cell
    {
        /// <summary>States a moment.</summary>
        /// <param name="value">The moment.</param>
        public Moment(OffsetDateTime value) => Value = value;

        /// <summary>The moment.</summary>
        public OffsetDateTime Value { get; }

        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => LanguageFormat.For(language).DateAndTime(Value.LocalDateTime);

        /// <inheritdoc/>
        public override string ToData() => OffsetDateTimePattern.Rfc3339.Format(Value);
    }

    /// <summary>A cell with a length of time (duurcel).</summary>
    public sealed record Time : Cell
    {
        private static readonly DurationPattern Hours = DurationPattern.CreateWithInvariantCulture("-H:mm:ss.FFFFFFF");

        /// <summary>States a length of time.</summary>
        /// <param name="value">The length.</param>
        public Time(Duration value) => Value = value;

        /// <summary>The length.</summary>
        public Duration Value { get; }

        /// <inheritdoc/>
        public override string ToText(LanguageCode language) => LanguageFormat.For(language).Duration(Value);

        /// <inheritdoc/>
        public override string ToData() => Hours.Format(Value);
    }

    private sealed record Nothing : Cell
    {
        public override string ToText(LanguageCode language) => "";

        public override string ToData() => "";
    }
}
