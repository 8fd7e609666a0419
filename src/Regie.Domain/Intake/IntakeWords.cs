using System.Linq;
using Regie.Language;
using Regie.Parties;

namespace Regie.Intake;

/// <summary>Routes in words.</summary>
internal static class IntakeWords
{
    public static LocalizedText Of(IntakeRoute route) => LocalizedText.Of(
        $"{route.Destination.Label().Dutch}; behandeld door {route.HandledBy.Label().Dutch}, eigenaar {route.Owner.Label().Dutch}" + (route.Informed.Count == 0 ? "" : ", geïnformeerd " + string.Join(" en ", route.Informed.Select(role => role.Label().Dutch))),
        $"{route.Destination.Label().English}; handled by {route.HandledBy.Label().English}, owned by {route.Owner.Label().English}" + (route.Informed.Count == 0 ? "" : ", told: " + string.Join(" and ", route.Informed.Select(role => role.Label().English))));
}
