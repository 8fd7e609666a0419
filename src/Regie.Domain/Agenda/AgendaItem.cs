using System;
using NodaTime;
using Regie.Language;
using Regie.Parties;

namespace Regie.Agenda;

/// <summary>What a role has to do or know, as it stands on a day (actiepunt).</summary>
public sealed record AgendaItem
{
    internal AgendaItem(AgendaMatter matter, LocalDate on, Urgency urgency) => (Matter, On, Urgency) = (matter, on, urgency);

    /// <summary>What it is about.</summary>
    public AgendaMatter Matter { get; }

    /// <summary>The day of the agenda.</summary>
    public LocalDate On { get; }

    /// <summary>How soon it asks for action.</summary>
    public Urgency Urgency { get; }

    /// <summary>The role that must act.</summary>
    public ActorRole Actor => Matter.Finding.Actor;

    /// <summary>How many days are left; 0 on the last day, negative after it, null where no day is agreed.</summary>
    public int? DaysLeft => Matter.DueBy is { } day ? Period.DaysBetween(On, day) : null;

    /// <summary>The item as one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example "3 dagen te laat (uiterlijk 31 augustus 2026): … [REG-TRM-004]".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) => $"{When(language)}: {Matter.Finding.Message.In(language)} [{Matter.Finding.Code}]";

    /// <summary>The item in English.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => ToText(LanguageCode.English);

    private string When(LanguageCode language)
    {
        var label = Urgency.Label();
        if (DaysLeft is not { } days)
            return label.In(language);
        var day = LanguageFormat.For(language).Date(Matter.DueBy!.Value);
        var (dutch, english) = (Math.Abs(days) == 1 ? "1 dag" : $"{Math.Abs(days)} dagen", Math.Abs(days) == 1 ? "1 day" : $"{Math.Abs(days)} days");
        var text = days switch
        {
            < 0 => LocalizedText.Of($"{dutch} {label.Dutch} (uiterlijk {day})", $"{english} {label.English} (by {day})"),
            0 => LocalizedText.Of($"{label.Dutch} (uiterlijk {day})", $"{label.English} (by {day})"),
            _ => LocalizedText.Of($"{label.Dutch}, nog {dutch} (uiterlijk {day})", $"{label.English}, {english} left (by {day})"),
        };
        return text.In(language);
    }
}
