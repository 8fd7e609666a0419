using NodaTime;
using Regie.Identifiers;

namespace Regie.Settlement;

/// <summary>The decision not to approve a proposal: it is proposed anew, or not at all (afwijzing).</summary>
public sealed record SettlementRefusal
{
    internal SettlementRefusal(PersonId by, LocalDate on, string motive) => (By, On, Motive) = (by, on, motive);

    /// <summary>Who refused.</summary>
    public PersonId By { get; }

    /// <summary>When.</summary>
    public LocalDate On { get; }

    /// <summary>Why.</summary>
    public string Motive { get; }
}
