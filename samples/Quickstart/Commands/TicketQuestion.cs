using NodaTime;
using NodaTime.Text;
using Regie.Samples.Quickstart.Input;
using Regie.ServiceTime;

namespace Regie.Samples.Quickstart.Commands;

/// <summary>What is asked about which tickets.</summary>
internal sealed record TicketQuestion
{
    public required string Tickets { get; init; }

    public required string Id { get; init; }

    public required string Opened { get; init; }

    public required string Resolved { get; init; }

    public required PauseColumnNames? Pauses { get; init; }

    public required string Calendar { get; init; }

    public required Duration Norm { get; init; }

    public required TextForm Form { get; init; }

    /// <summary>The zone of wall times; null for that of the calendar.</summary>
    public required DateTimeZone? Zone { get; init; }

    /// <summary>The format of dates and times; null for ISO 8601.</summary>
    public required LocalDateTimePattern? DateFormat { get; init; }

    public required WallTimePolicy WallTimes { get; init; }

    public required bool SkipBad { get; init; }
}
