using System.Collections.Generic;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Input;

/// <summary>What a pause file holds: the pauses of each ticket, the values that cannot be used, and the tickets that those belong to.</summary>
/// <param name="Unsure">Tickets of which a pause is bad: without it their service time would be wrong.</param>
internal sealed record PauseRows(IReadOnlyDictionary<string, Pauses> ByTicket, List<BadValue> Bad, IReadOnlySet<string> Unsure)
{
    public static PauseRows None { get; } = new(new Dictionary<string, Pauses>(), [], new HashSet<string>());
}
