using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Finance;
using Regie.Measurements;

namespace Regie.Settlement;

/// <summary>Rounding that keeps what it rounds within a limit: half-up may not lift an amount over the cap that has just bound it.</summary>
internal static class BoundedRounding
{
    /// <summary>The rounded amount; cut off where rounding up would pass the limit.</summary>
    public static ExactNumber Within(this ExactNumber amount, ExactNumber? most, Rounding rounding)
    {
        var rounded = amount.Round(rounding);
        return rounded > amount && rounded > most ? amount.Round(Rounding.Truncate(rounding.Digits)) : rounded;
    }

    /// <summary>The most that the sum of one kind may become by rounding; null where no cap is on it. A cap on one norm leaves the others what they are.</summary>
    public static ExactNumber? Room(this IReadOnlyCollection<AppliedCap> caps, ConsequenceKind kind, IReadOnlyCollection<SettlementLine> lines)
    {
        var rooms = caps.Where(c => c.Cap.Kind == kind).Select(c => c.Cap.Norm is { } norm
            ? c.Room + lines.Where(l => !l.Rule.Norm.Id.Equals(norm)).Sum(kind)
            : c.Room).ToList();
        return rooms.Count == 0 ? null : rooms.Min();
    }
}
