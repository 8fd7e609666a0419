using System;
using NodaTime;
using NodaTime.Text;
using Regie.Language;

namespace Regie;

/// <summary>The days on which something holds: from a first day, up to a day that no longer belongs to it, or without an end (geldigheidsduur).</summary>
/// <example><code>
/// EffectivePeriod year = EffectivePeriod.From(new LocalDate(2026, 1, 1)).Until(new LocalDate(2027, 1, 1));
/// </code></example>
public sealed record EffectivePeriod
{
    private EffectivePeriod(LocalDate start, LocalDate? end) => (Start, End) = (start, end);

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The first day that no longer belongs to it; null where no end is agreed.</summary>
    public LocalDate? End { get; }

    /// <summary>From a day on, without an end.</summary>
    /// <param name="start">The first day.</param>
    /// <returns>The period.</returns>
    public static EffectivePeriod From(LocalDate start) => new(start, null);

    /// <summary>One day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The period.</returns>
    public static EffectivePeriod On(LocalDate day) => new(day, day.PlusDays(1));

    /// <summary>The period with an end.</summary>
    /// <param name="end">The first day that no longer belongs to it.</param>
    /// <returns>A new period; this one is unchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is not after <see cref="Start"/>.</exception>
    public EffectivePeriod Until(LocalDate end) => end > Start
        ? new EffectivePeriod(Start, end)
        : throw new ArgumentOutOfRangeException(nameof(end), end, FormattableString.Invariant($"A period from {LocalDatePattern.Iso.Format(Start)} ends after that; {LocalDatePattern.Iso.Format(end)} is the first day that no longer belongs to it."));

    /// <summary>Whether a day belongs to the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does; the first day does, <see cref="End"/> does not.</returns>
    public bool Contains(LocalDate day) => day >= Start && (End is not { } end || day < end);

    /// <summary>Whether all days of this period belong to another.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether they do; a period is within itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsWithin(EffectivePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start >= other.Start && (other.End is not { } end || End <= end);
    }

    /// <summary>Whether this period and another have a day in common.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether they do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(EffectivePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (End is not { } end || other.Start < end) && (other.End is not { } othersEnd || Start < othersEnd);
    }

    /// <summary>The period as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>1 January 2026 up to and including 31 December 2026</c>, or <c>from 1 January 2026</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language)
    {
        var format = LanguageFormat.For(language);
        var words = language == LanguageCode.Dutch ? (From: "vanaf ", Through: " tot en met ") : (From: "from ", Through: " up to and including ");
        if (End is not { } end)
            return words.From + format.Date(Start);
        var last = end.PlusDays(-1);
        return last == Start ? format.Date(Start) : format.Date(Start) + words.Through + format.Date(last);
    }

    /// <summary>The first day and the day on which it no longer holds, in ISO form.</summary>
    /// <returns>For example <c>2026-01-01/2027-01-01</c>; <c>2026-01-01/..</c> where no end is agreed.</returns>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Start)}/{(End is { } end ? LocalDatePattern.Iso.Format(end) : "..")}";
}
