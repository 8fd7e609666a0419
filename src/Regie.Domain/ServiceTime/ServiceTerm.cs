using System;
using System.Globalization;
using NodaTime;

namespace Regie.ServiceTime;

/// <summary>How long a norm allows, in the reading that the contract states; "a day" alone has several (termijn).</summary>
/// <remarks>A closed choice. Nothing is a default: 8 service hours, 24 hours and one working day are three different terms.</remarks>
public abstract record ServiceTerm
{
    private ServiceTerm()
    {
    }

    /// <summary>An amount of service time: only open time counts (servicetijd).</summary>
    public sealed record OpenTime : ServiceTerm
    {
        /// <summary>Allows an amount of service time.</summary>
        /// <param name="length">The amount, not negative.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
        /// <exception cref="RegieValidationException"><paramref name="length"/> is finer than 100 nanoseconds.</exception>
        public OpenTime(Duration length) => Length = Allowed(length);

        /// <summary>The amount.</summary>
        public Duration Length { get; }
    }

    /// <summary>An amount of time on the clock, open or not: "24 hours" (kloktijd).</summary>
    public sealed record ClockTime : ServiceTerm
    {
        /// <summary>Allows an amount of time.</summary>
        /// <param name="length">The amount, not negative.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
        /// <exception cref="RegieValidationException"><paramref name="length"/> is finer than 100 nanoseconds.</exception>
        public ClockTime(Duration length) => Length = Allowed(length);

        /// <summary>The amount.</summary>
        public Duration Length { get; }
    }

    /// <summary>A number of working days: dates on which the calendar opens (werkdagen).</summary>
    /// <remarks>
    /// With a cut-off time, what is received after it, or on a date that is no working day, counts as received at the first opening of the next working day, and
    /// what is received before the first opening of a working day as received at that opening. Without one the receipt is taken as it is.
    /// </remarks>
    public sealed record WorkingDays : ServiceTerm
    {
        /// <summary>Allows a number of working days.</summary>
        /// <param name="count">The number, at least 1.</param>
        /// <param name="moment">At which moment of the last day the term ends.</param>
        /// <param name="receipt">Whether the day of receipt is the first.</param>
        /// <param name="cutOff">The last clock time at which something still counts as received that day; null for none.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1, or an enumeration value is not declared.</exception>
        public WorkingDays(int count, DayMoment moment, DayOfReceipt receipt, LocalTime? cutOff)
        {
            if (count < 1)
                throw new ArgumentOutOfRangeException(nameof(count), count, "A term in working days has at least one.");
            if (moment is < DayMoment.SameClockTime or > DayMoment.EndOfDay)
                throw new ArgumentOutOfRangeException(nameof(moment), moment, "No declared moment of the day.");
            if (receipt is < DayOfReceipt.NotCounted or > DayOfReceipt.Counted)
                throw new ArgumentOutOfRangeException(nameof(receipt), receipt, "No declared rule for the day of receipt.");
            (Count, Moment, Receipt, CutOff) = (count, moment, receipt, cutOff);
        }

        /// <summary>The number of working days.</summary>
        public int Count { get; }

        /// <summary>At which moment of the last day the term ends.</summary>
        public DayMoment Moment { get; }

        /// <summary>Whether the day of receipt is the first.</summary>
        public DayOfReceipt Receipt { get; }

        /// <summary>The last clock time at which something still counts as received that day; null for none.</summary>
        public LocalTime? CutOff { get; }
    }

    private static Duration Allowed(Duration length)
    {
        if (length < Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(length), length.ToString("o", CultureInfo.InvariantCulture), "A term is not negative.");
        Ticks.Of(length, "term");
        return length;
    }
}
