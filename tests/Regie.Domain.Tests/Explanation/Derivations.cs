using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;

namespace Regie.Tests.Explanation;

/// <summary>Reads figures back out of derivations.</summary>
internal static class Derivations
{
    public static Duration LengthOf(this Derivation derivation) => Assert.IsType<DerivedValue.Time>(derivation.Value).Value;

    public static Instant MomentOf(this Derivation derivation) => Assert.IsType<DerivedValue.Moment>(derivation.Value).Value.ToInstant();

    /// <summary>The steps right beneath a step that one rule made.</summary>
    public static IReadOnlyList<Derivation> StepsOf(this Derivation derivation, RuleId rule) => [.. derivation.Steps.Where(s => s.Rule == rule)];

    public static Duration SumOf(Derivation derivation, RuleId rule) => derivation.StepsOf(rule).Aggregate(Duration.Zero, (sum, step) => sum + step.LengthOf());
}
