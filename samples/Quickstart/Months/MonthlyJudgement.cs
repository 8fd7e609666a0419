using System.Collections.Generic;
using Regie.Performance;

namespace Regie.Samples.Quickstart.Months;

/// <summary>A norm over a month: the judgement and its worst misses.</summary>
internal sealed record MonthlyJudgement(JudgedNorm Judged, NormAssessment Assessment, IReadOnlyList<Miss> Worst)
{
    public long Total => Assessment.Volume;

    public long InTime => Assessment.Volume - Assessment.Misses.Count;
}
