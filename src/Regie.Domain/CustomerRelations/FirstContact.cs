using NodaTime;
using Regie.Identifiers;

namespace Regie.CustomerRelations;

/// <summary>How long it took from a signal to the first personal contact (eerste contact na een signaal).</summary>
public sealed record FirstContact
{
    internal FirstContact(SignalId signal, LocalDate signaledOn, LocalDate? contactOn) => (Signal, SignaledOn, ContactOn) = (signal, signaledOn, contactOn);

    /// <summary>The signal.</summary>
    public SignalId Signal { get; }

    /// <summary>When it came.</summary>
    public LocalDate SignaledOn { get; }

    /// <summary>The first date on or after it with personal contact; null while there was none.</summary>
    public LocalDate? ContactOn { get; }

    /// <summary>How many days that took, 0 for the same day; null while there was none.</summary>
    public int? Days => ContactOn is { } contact ? Period.DaysBetween(SignaledOn, contact) : null;
}
