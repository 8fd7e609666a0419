using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace Regie.Agenda;

/// <summary>A finding that belongs on someone's agenda, with the last day on which it can be acted upon where there is one (agendapunt).</summary>
/// <remarks>Who must act is the <see cref="Finding.Actor"/>; what, why and what to do is its message.</remarks>
public sealed record AgendaMatter
{
    private const string LastDay = "by";

    private AgendaMatter(Finding finding, LocalDate? dueBy) => (Finding, DueBy) = (finding, dueBy);

    /// <summary>What was found.</summary>
    public Finding Finding { get; }

    /// <summary>The last day on which to act; null where no day is agreed.</summary>
    public LocalDate? DueBy { get; }

    /// <summary>A finding, with the day that it names itself.</summary>
    /// <param name="finding">The finding; its value <c>by</c>, where it has one that is a date, is the last day on which to act.</param>
    /// <returns>The matter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static AgendaMatter Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new AgendaMatter(finding, finding.Values.Where(v => v.Name == LastDay).Select(v => LocalDatePattern.Iso.Parse(v.Value)).Where(d => d.Success).Select(d => (LocalDate?)d.Value).FirstOrDefault());
    }

    /// <summary>A finding to act upon by a day.</summary>
    /// <param name="dueBy">The last day on which to act; the day itself counts.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>The matter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static AgendaMatter By(LocalDate dueBy, Finding finding) => new(finding ?? throw new ArgumentNullException(nameof(finding)), dueBy);

    /// <summary>The finding and the day.</summary>
    /// <returns>For example <c>REG-TRM-004: … (by 2026-08-31)</c>.</returns>
    public override string ToString() => DueBy is { } day ? FormattableString.Invariant($"{Finding} (by {day:uuuu-MM-dd})") : Finding.ToString();
}
