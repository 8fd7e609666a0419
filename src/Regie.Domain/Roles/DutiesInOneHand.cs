using Regie.Identifiers;

namespace Regie.Roles;

/// <summary>Two duties that a rule found in one hand.</summary>
internal sealed record DutiesInOneHand(SegregationRule.TwoDuties Rule, SegregationLevel Level, Identifier Hand, ValueList<DutyPerformance> Performances, DutySubject? Shared);
