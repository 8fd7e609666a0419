using NodaTime;

namespace Regie.Samples.Quickstart.Input;

/// <summary>A ticket as exported: its id verbatim, when it was opened and, unless it is still open, when it was resolved.</summary>
internal readonly record struct Ticket(long Line, string Id, Instant Opened, Instant? Resolved);
