using System;
using NodaTime;
using Regie.Language;

namespace Regie.Terms;

/// <summary>How long an agreement runs: from its first day until the first day after its end (looptijd).</summary>
/// <remarks>
/// Half-open inside. Contract texts say "up to and including": <see cref="Beginning.UpToAndIncluding"/> converts at the edge, and explanations show both dates.
/// Later ends are counted from the start and not from an earlier end that a short month cut: a month from 31 January ends before 28 February, a second one before 31 March.
/// A term by dates that is a whole number of months long is counted from its start too; any other from its stated end.
/// </remarks>
/// <example><code>
/// AgreementTerm cleaning = AgreementTerm.From(new LocalDate(2024, 1, 1)).For(Period.FromYears(3));
/// AgreementTerm same = AgreementTerm.From(new LocalDate(2024, 1, 1)).UpToAndIncluding(new LocalDate(2026, 12, 31));
/// </code></example>
public sealed record AgreementTerm
{
    private readonly (LocalDate From, TermLength Length) _anchor;

    private AgreementTerm(LocalDate start, TermEnd end, Period? length, TermEdge edge)
    {
        (Start, End, Length, Edge) = (start, end, length, edge);
        _anchor = end.FirstDayAfter is not { } day ? default
            : length is not null ? (start, TermLength.Of(length))
            : Period.Between(start, day, PeriodUnits.Months).Months is var months && start.PlusMonths(months) == day ? (start, new TermLength(months, 0))
            : (day, default);
    }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The end, before any option or renewal.</summary>
    public TermEnd End { get; }

    /// <summary>The length, where the term was stated by one; null where it was stated by its dates or has no end.</summary>
    public Period? Length { get; }

    /// <summary>How the end was stated.</summary>
    public TermEdge Edge { get; }

    /// <summary>Begins a term.</summary>
    /// <param name="start">The first day.</param>
    /// <returns>The beginning; say where it ends.</returns>
    public static Beginning From(LocalDate start) => new(start.WithCalendar(CalendarSystem.Iso));

    /// <summary>Whether a day belongs to the term; the last day does.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool Includes(LocalDate date) => date.WithCalendar(CalendarSystem.Iso) >= Start && (End.FirstDayAfter is not { } after || date.WithCalendar(CalendarSystem.Iso) < after);

    /// <summary>The term in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>1 januari 2024 tot en met 31 december 2026</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language)
    {
        var start = LanguageFormat.For(language).Date(Start);
        return (End.IsOpen
            ? LocalizedText.Of($"vanaf {start} voor onbepaalde tijd", $"from {start} without end")
            : LocalizedText.Of($"{start} tot en met {End.ToText(language)}", $"{start} up to and including {End.ToText(language)}")).In(language);
    }

    /// <summary>The term as a half-open interval.</summary>
    /// <returns>For example <c>[2024-01-01, 2027-01-01)</c>.</returns>
    public override string ToString() => $"[{TermWords.Iso(Start)}, {(End.FirstDayAfter is { } day ? TermWords.Iso(day) : "…")})";

    /// <summary>The end after extensions of so much together, in one addition.</summary>
    internal LocalDate EndAfter(TermLength extensions) => _anchor.Length.Plus(extensions).After(_anchor.From);

    /// <summary>Whether the end after extensions of so much still exists.</summary>
    internal bool HasEndAfter(TermLength extensions) => _anchor.Length.Plus(extensions).Fits(_anchor.From);

    /// <summary>From where later ends are counted.</summary>
    internal LocalDate CountedFrom => _anchor.From;

    /// <summary>The first day of a term that does not say yet where it ends (ingangsdatum).</summary>
    public sealed record Beginning
    {
        internal Beginning(LocalDate start) => Start = start;

        /// <summary>The first day.</summary>
        public LocalDate Start { get; }

        /// <summary>Ends it before a day.</summary>
        /// <param name="firstDayAfter">The first day that no longer belongs to it.</param>
        /// <returns>The term.</returns>
        /// <exception cref="RegieValidationException">The day is not after the start.</exception>
        public AgreementTerm Until(LocalDate firstDayAfter) => Dated(TermEnd.Before(firstDayAfter), TermEdge.Until);

        /// <summary>Ends it with a day.</summary>
        /// <param name="lastDay">The last day that belongs to it.</param>
        /// <returns>The term; its end is the day after.</returns>
        /// <exception cref="RegieValidationException">The day lies before the start.</exception>
        public AgreementTerm UpToAndIncluding(LocalDate lastDay) => Dated(TermEnd.With(lastDay), TermEdge.UpToAndIncluding);

        /// <summary>Lets it run for a length.</summary>
        /// <param name="length">Years, months, weeks and days.</param>
        /// <returns>The term.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
        /// <exception cref="RegieValidationException">The length is none, negative, longer than a thousand years or has hours in it.</exception>
        public AgreementTerm For(Period length) => new(Start, TermEnd.Before(TermLength.Of(TermGuard.Required(length, "term")).After(Start)), length, TermEdge.Length);

        /// <summary>Lets it run until somebody ends it.</summary>
        /// <returns>The term.</returns>
        public AgreementTerm Indefinitely() => new(Start, TermEnd.Never, null, TermEdge.None);

        private AgreementTerm Dated(TermEnd end, TermEdge edge) => end.FirstDayAfter > Start
            ? new AgreementTerm(Start, end, null, edge)
            : throw new RegieValidationException(TermProblems.EndsBeforeStart(Start, end));
    }
}
