using System;
using System.Collections.Generic;
using NodaTime;
using Regie.Norms;

namespace Regie.Obligations;

/// <summary>When an obligation is to be performed: once, again and again, or all the time (vervaldag van een verplichting).</summary>
/// <remarks>A closed choice. A due date counts: what is performed on it is in time.</remarks>
public abstract record ObligationDue
{
    private ObligationDue()
    {
    }

    /// <summary>To be kept all the time, such as secrecy.</summary>
    public static ObligationDue Always { get; } = new Continuing();

    /// <summary>Once, at the latest on a date.</summary>
    /// <param name="date">The last date; it counts.</param>
    /// <returns>When it is due.</returns>
    public static ObligationDue By(LocalDate date) => new Once(date);

    /// <summary>Again and again, from a first date on.</summary>
    /// <param name="step">How far the due dates lie apart.</param>
    /// <param name="first">The first due date; later ones are counted from it, never from a clamped one between.</param>
    /// <returns>When it is due.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not declared.</exception>
    public static ObligationDue Every(PeriodStep step, LocalDate first) => step is >= PeriodStep.Week and <= PeriodStep.Year
        ? new Recurring(step, first)
        : throw new ArgumentOutOfRangeException(nameof(step), step, "No declared step.");

    /// <summary>The due dates from one date until another.</summary>
    /// <param name="from">The first date that counts.</param>
    /// <param name="until">The first date that does not count any more.</param>
    /// <returns>The due dates in order; none for what is to be kept all the time.</returns>
    public abstract IEnumerable<LocalDate> DatesBetween(LocalDate from, LocalDate until);

    /// <summary>Once, at the latest on a date (eenmalig).</summary>
    public sealed record Once : ObligationDue
    {
        internal Once(LocalDate date) => Date = date;

        /// <summary>The last date; it counts.</summary>
        public LocalDate Date { get; }

        /// <inheritdoc/>
        public override IEnumerable<LocalDate> DatesBetween(LocalDate from, LocalDate until) => Date >= from && Date < until ? [Date] : [];
    }

    /// <summary>Again and again (periodiek).</summary>
    public sealed record Recurring : ObligationDue
    {
        internal Recurring(PeriodStep step, LocalDate first) => (Step, First) = (step, first);

        /// <summary>How far the due dates lie apart.</summary>
        public PeriodStep Step { get; }

        /// <summary>The first due date.</summary>
        public LocalDate First { get; }

        /// <inheritdoc/>
        public override IEnumerable<LocalDate> DatesBetween(LocalDate from, LocalDate until)
        {
            for (var number = 0; DateAt(number) is var date && date < until; number++)
                if (date >= from)
                    yield return date;
        }

        private LocalDate DateAt(int number) => Step switch
        {
            PeriodStep.Week => First.PlusWeeks(number),
            PeriodStep.Month => First.PlusMonths(number),
            PeriodStep.Quarter => First.PlusMonths(3 * number),
            PeriodStep.HalfYear => First.PlusMonths(6 * number),
            _ => First.PlusYears(number),
        };
    }

    /// <summary>All the time (doorlopend).</summary>
    public sealed record Continuing : ObligationDue
    {
        internal Continuing()
        {
        }

        /// <inheritdoc/>
        public override IEnumerable<LocalDate> DatesBetween(LocalDate from, LocalDate until) => [];
    }
}
