using System;
using NodaTime;
using Regie.Language;

namespace Regie.ReferenceData;

/// <summary>A day off for everybody whom a calendar concerns, with its name (feestdag).</summary>
public sealed record Holiday
{
    /// <summary>States a holiday.</summary>
    /// <param name="date">The date.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Holiday(LocalDate date, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        (Date, Name) = (date, name);
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Date and name.</summary>
    /// <returns>For example <c>2026-04-27 King's Day</c>.</returns>
    public override string ToString() => NodaTime.Text.LocalDatePattern.Iso.Format(Date) + " " + Name.English;
}
