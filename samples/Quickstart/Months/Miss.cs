using Regie.Clocks;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Months;

/// <summary>A ticket that was not in time, with the account of its time.</summary>
internal sealed record Miss(TicketHistory Ticket, ClockReading Reading, ServiceTimeAccount Account);
