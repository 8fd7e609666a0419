using System.Collections.Generic;

namespace Regie.Samples.Quickstart.Input;

/// <summary>What a ticket file holds: the tickets that can be judged, in order, and the values that cannot be used.</summary>
/// <param name="Ids">All ids, those of bad rows too.</param>
/// <param name="Count">How many rows there are, good and bad.</param>
internal sealed record TicketRows(List<Ticket> Tickets, List<BadValue> Bad, IReadOnlyCollection<string> Ids, long Count);
