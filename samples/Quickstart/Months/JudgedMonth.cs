using System.Collections.Generic;
using NodaTime;
using Regie.Scorecards;
using Regie.Settlement;

namespace Regie.Samples.Quickstart.Months;

/// <summary>A month: every norm judged, the scorecard, and what is proposed to settle.</summary>
internal sealed record JudgedMonth(YearMonth Month, IReadOnlyList<MonthlyJudgement> Norms, ScorecardResult Scorecard, SettlementProposal Settlement);
