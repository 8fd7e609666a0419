using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using Regie.Language;
using Regie.Parties;

namespace Regie.Agenda;

/// <summary>What each role has to do on a day, why, and by when: the answer to "what should I do today" (regieagenda).</summary>
/// <remarks>
/// It holds every matter that it is given, each once, and invents none. A matter with a day is as urgent as the day is near; one without is as urgent as it is grave:
/// an error asks for action today, a warning soon, information is for information.
/// </remarks>
/// <example><code>
/// RegieAgenda agenda = RegieAgenda.For(today, findings.Select(AgendaMatter.Of), AgendaPolicy.Default);
/// Console.WriteLine(agenda.Of(ActorRole.ContractManagement).Items[0]);
/// </code></example>
public sealed record RegieAgenda
{
    private RegieAgenda(LocalDate on, ValueList<RoleAgenda> roles) => (On, Roles) = (on, roles);

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The agendas of the roles that have something, in the order of the roles.</summary>
    public ValueList<RoleAgenda> Roles { get; }

    /// <summary>All items, role by role.</summary>
    public IEnumerable<AgendaItem> Items => Roles.SelectMany(r => r.Items);

    /// <summary>The agenda of a day, by the default policy.</summary>
    /// <param name="day">The day.</param>
    /// <param name="matters">What was found, in any order; what is there twice counts once.</param>
    /// <returns>The agenda.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matters"/>, or one of them, is null.</exception>
    public static RegieAgenda For(LocalDate day, IEnumerable<AgendaMatter> matters) => For(day, matters, AgendaPolicy.Default);

    /// <summary>The agenda of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="matters">What was found, in any order; what is there twice counts once.</param>
    /// <param name="policy">What is called soon.</param>
    /// <returns>The agenda.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a matter, is null.</exception>
    public static RegieAgenda For(LocalDate day, IEnumerable<AgendaMatter> matters, AgendaPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(matters);
        ArgumentNullException.ThrowIfNull(policy);
        var items = matters.Distinct()
            .Select(m => new AgendaItem(m ?? throw new ArgumentNullException(nameof(matters), "A matter is null."), day, UrgencyOn(day, m, policy)))
            .OrderBy(i => i.Urgency)
            .ThenBy(i => i.Matter.DueBy is null)
            .ThenBy(i => i.Matter.DueBy)
            .ThenByDescending(i => i.Matter.Finding.Severity)
            .ThenBy(i => i.Matter.Finding.Code.ToString(), StringComparer.Ordinal)
            .ThenBy(i => i.Matter.Finding.Message.Dutch, StringComparer.Ordinal)
            .ThenBy(i => i.Matter.Finding.Message.English, StringComparer.Ordinal);
        return new RegieAgenda(day, items.GroupBy(i => i.Actor).OrderBy(g => g.Key).Select(g => new RoleAgenda(g.Key, g.ToValueList())).ToValueList());
    }

    /// <summary>The agenda of one role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Its agenda; without items where there is nothing for it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is no declared role.</exception>
    public RoleAgenda Of(ActorRole role) => role is >= ActorRole.CustomerManagement and <= ActorRole.Host
        ? Roles.FirstOrDefault(r => r.Role == role) ?? new RoleAgenda(role, ValueList<AgendaItem>.Empty)
        : throw new ArgumentOutOfRangeException(nameof(role), role, "No declared role.");

    /// <summary>The agenda as text: a line with the day, then each role with its items.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, its lines ended by line feeds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language)
    {
        var day = LanguageFormat.For(language).LongDate(On);
        var text = new StringBuilder(LocalizedText.Of($"Agenda van {day}", $"Agenda of {day}").In(language)).Append('\n');
        if (Roles.Count == 0)
            return text.Append(LocalizedText.Of("Niets te doen.", "Nothing to do.").In(language)).Append('\n').ToString();
        foreach (var role in Roles)
        {
            text.Append('\n').Append(role.Role.Label().In(language)).Append('\n');
            foreach (var item in role.Items)
                text.Append("- ").Append(item.ToText(language)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The agenda in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(LanguageCode.English);

    private static Urgency UrgencyOn(LocalDate day, AgendaMatter matter, AgendaPolicy policy) => matter switch
    {
        { DueBy: { } due } when due < day => Urgency.Overdue,
        { DueBy: { } due } when due == day => Urgency.Today,
        { DueBy: { } due } => Period.DaysBetween(day, due) <= policy.SoonDays ? Urgency.Soon : Urgency.Later,
        { Finding.Severity: Severity.Error } => Urgency.Today,
        { Finding.Severity: Severity.Warning } => Urgency.Soon,
        _ => Urgency.ForInformation,
    };
}
