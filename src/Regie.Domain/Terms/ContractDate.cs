using NodaTime;
using Regie.Language;
using Regie.Parties;

namespace Regie.Terms;

/// <summary>A date in the calendar of a contract, with what it asks, of whom, and by when (contractdatum).</summary>
public sealed record ContractDate
{
    internal ContractDate(ContractDateKind kind, LocalDate date, LocalDate actBy, LocalizedText what, Finding finding) =>
        (Kind, Date, ActBy, What, Finding) = (kind, date, actBy, what, finding);

    /// <summary>What it is.</summary>
    public ContractDateKind Kind { get; }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The last day to act: the date itself, earlier where a notice is under way some days, later for a signal.</summary>
    public LocalDate ActBy { get; }

    /// <summary>What happens, in a few words.</summary>
    public LocalizedText What { get; }

    /// <summary>Why, and what to do, for an agenda; a signal has that of what it warns of.</summary>
    public Finding Finding { get; }

    /// <summary>The role that acts.</summary>
    public ActorRole Actor => Finding.Actor;

    /// <summary>The date on one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>30 september 2026: uiterste opzegdatum, opdrachtgever (contractmanagement)</c>.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) => $"{LanguageFormat.For(language).Date(Date)}: {What.In(language)} ({Actor.Label().In(language)})";

    /// <summary>The date in English.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => ToText(LanguageCode.English);
}
