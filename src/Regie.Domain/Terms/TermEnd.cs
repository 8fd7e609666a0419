using System;
using NodaTime;
using Regie.Language;

namespace Regie.Terms;

/// <summary>Where something ends: its last day and the first day after it are two dates, and it may have neither (einddatum).</summary>
/// <remarks>Inside, ends are exclusive; contract texts mostly name the last day. This type keeps the two apart.</remarks>
public sealed record TermEnd : IComparable<TermEnd>
{
    private TermEnd(LocalDate? firstDayAfter) => FirstDayAfter = firstDayAfter?.WithCalendar(CalendarSystem.Iso);

    /// <summary>No end: it runs until somebody ends it (onbepaalde tijd).</summary>
    public static TermEnd Never { get; } = new((LocalDate?)null);

    /// <summary>The first day that no longer belongs to it; null where it does not end by itself.</summary>
    public LocalDate? FirstDayAfter { get; }

    /// <summary>The last day that belongs to it; null where it does not end by itself.</summary>
    public LocalDate? LastDay => FirstDayAfter?.PlusDays(-1);

    /// <summary>Whether it does not end by itself.</summary>
    public bool IsOpen => FirstDayAfter is null;

    /// <summary>An end by the first day after.</summary>
    /// <param name="firstDayAfter">The first day that no longer belongs to it.</param>
    /// <returns>The end.</returns>
    public static TermEnd Before(LocalDate firstDayAfter) => new(firstDayAfter);

    /// <summary>An end by the last day.</summary>
    /// <param name="lastDay">The last day that belongs to it.</param>
    /// <returns>The end.</returns>
    public static TermEnd With(LocalDate lastDay) => new(lastDay.PlusDays(1));

    /// <summary>The earlier of two ends.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <returns>The earlier; no end is later than any.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TermEnd Earliest(TermEnd first, TermEnd second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return second.CompareTo(first) < 0 ? second : first;
    }

    /// <inheritdoc/>
    public int CompareTo(TermEnd? other) => (FirstDayAfter, other?.FirstDayAfter) switch
    {
        _ when other is null => 1,
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } mine, { } theirs) => mine.CompareTo(theirs),
    };

    /// <summary>The end in words, by its last day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>31 december 2026</c>, or <c>onbepaalde tijd</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) => LastDay is { } day
        ? LanguageFormat.For(language).Date(day)
        : LocalizedText.Of("onbepaalde tijd", "no end").In(language);

    /// <summary>The first day after, in ISO form.</summary>
    /// <returns>For example <c>before 2027-01-01</c>, or <c>never</c>.</returns>
    public override string ToString() => FirstDayAfter is { } day ? "before " + TermWords.Iso(day) : "never";
}
