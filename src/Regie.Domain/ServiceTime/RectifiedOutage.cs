using NodaTime;
using Regie.Explanation;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.ServiceTime;

/// <summary>An outage as a clause that gives time to repair counts it (storing na herstelclausule).</summary>
public sealed record RectifiedOutage
{
    internal RectifiedOutage(Duration term, CalendarId? calendar, Interval happened, Duration used) => (Term, Calendar, Happened, Used) = (term, calendar, happened, used);

    /// <summary>How long there was to repair.</summary>
    public Duration Term { get; }

    /// <summary>The calendar whose open time the term ran in; null where it ran around the clock.</summary>
    public CalendarId? Calendar { get; }

    /// <summary>From when it was reported until it was repaired; without an end while it is not.</summary>
    public Interval Happened { get; }

    /// <summary>How much of the time to repair was used; more than there was where it was not enough.</summary>
    public Duration Used { get; }

    /// <summary>Whether it was repaired, or can still be repaired, in time.</summary>
    public bool IsInTime => Used <= Term;

    /// <summary>What counts as unavailable: nothing where it is in time, else all of it, from the start.</summary>
    public Interval? Counted => IsInTime ? null : Happened;

    /// <summary>How this came about.</summary>
    /// <returns>A derivation whose value says what counts.</returns>
    public Derivation Explain()
    {
        var outcome = (IsInTime, Happened.HasEnd) switch
        {
            (true, true) => LocalizedText.Of("hersteld binnen de termijn: geldt als beschikbaar gebleven", "repaired within the term: counts as available throughout"),
            (true, false) => LocalizedText.Of("nog open, binnen de termijn: telt nog niet mee", "still open, within the term: does not count yet"),
            (false, true) => LocalizedText.Of("niet hersteld binnen de termijn: geldt vanaf de melding als niet beschikbaar", "not repaired within the term: counts as unavailable from the report"),
            _ => LocalizedText.Of("nog open, over de termijn: geldt vanaf de melding als niet beschikbaar", "still open, beyond the term: counts as unavailable from the report"),
        };
        var step = new Derivation(ServiceTimeRules.Rectification, LocalizedText.Of("Storing met hersteltermijn", "Outage with time to repair"), new DerivedValue.Statement(outcome))
            .WithInput(LocalizedText.Of("hersteltermijn", "time to repair"), new DerivedValue.Time(Term))
            .WithInput(LocalizedText.Of("gebruikt", "used"), new DerivedValue.Time(Used));
        return Calendar is { } calendar
            ? step.WithInput(LocalizedText.Of("geteld in", "counted in"), new DerivedValue.Statement(LocalizedText.Same(calendar.Value)))
            : step;
    }
}
