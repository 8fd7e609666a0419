using System.Collections.Generic;
using System.Linq;
using Regie.Compensation;
using Regie.Measurements;

namespace Regie.Settlement;

/// <summary>Lines added up.</summary>
internal static class SettlementSums
{
    /// <summary>All that is charged or paid of one kind.</summary>
    public static ExactNumber Sum(this IEnumerable<SettlementLine> lines, ConsequenceKind kind) =>
        lines.Where(l => l.Rule.Kind == kind).Aggregate(ExactNumber.Zero, (sum, l) => sum + l.Charged);
}
