using System.Collections.Generic;
using NodaTime;
using Regie.Norms;

namespace Regie.Samples.Quickstart.Months;

/// <summary>A norm over a month: the verdict, its worst misses, and how many tickets were open and overdue when the month ended.</summary>
internal sealed record MonthlyJudgement(YearMonth Month, JudgedNorm Judged, InTimeAssessment Assessment, IReadOnlyList<Miss> Worst, int OpenAndOverdue);
