using Regie.Clocks;
using Regie.Norms;

namespace Regie.Samples.Quickstart.Months;

/// <summary>A norm of the agreement, the time it allows, and the clock that feeds it.</summary>
internal sealed record JudgedNorm(StateNorm Norm, ClockNorm Time, ServiceClock Clock);
