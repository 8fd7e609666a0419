using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Intake;

/// <summary>A person's decision to take another route than was computed (afwijkend routeringsbesluit).</summary>
/// <remarks>A rule is no substitute for somebody who knows what really counts; but it is decided by name, and with a motive.</remarks>
public sealed record IntakeOverride
{
    internal IntakeOverride(PersonId by, LocalDate on, IntakeRoute route, string motive) =>
        (By, On, Route, Motive) = (Given.Something(by, nameof(by)), on, Given.Something(route, nameof(route)), Given.Text(motive, nameof(motive)));

    /// <summary>Who decided.</summary>
    public PersonId By { get; }

    /// <summary>When.</summary>
    public LocalDate On { get; }

    /// <summary>The route that is taken.</summary>
    public IntakeRoute Route { get; }

    /// <summary>Why.</summary>
    public string Motive { get; }
}
