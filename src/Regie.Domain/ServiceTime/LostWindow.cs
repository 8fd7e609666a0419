using NodaTime;
using Regie.Language;

namespace Regie.ServiceTime;

/// <summary>Hours of the ordinary week that a date did not have, in wall seconds since its 00:00, and why.</summary>
internal sealed record LostWindow(LocalDate Date, int StartSecond, int EndSecond, TimeKind Kind, LocalizedText? Cause);
