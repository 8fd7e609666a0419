namespace Regie.Terms;

/// <summary>What a notice does: in time or not, for which end it was, and when the agreement ends (beoordeling van een opzegging).</summary>
public sealed record NoticeJudgement
{
    internal NoticeJudgement(TermFact.NoticeGiven notice, NoticeOutcome outcome, TermEnd asked, TermEnd end) => (Notice, Outcome, Asked, End) = (notice, outcome, asked, end);

    /// <summary>The notice.</summary>
    public TermFact.NoticeGiven Notice { get; }

    /// <summary>What becomes of it.</summary>
    public NoticeOutcome Outcome { get; }

    /// <summary>The end that it was for: the one it names, else the first that there was.</summary>
    public TermEnd Asked { get; }

    /// <summary>When the agreement ends, with this notice and what was known on its day.</summary>
    public TermEnd End { get; }

    /// <summary>The last day for the end that it was for; null without a right, or where that end has none.</summary>
    public NoticeDeadline? Deadline { get; internal init; }

    /// <summary>How many days after the last day it came; 0 where it was in time.</summary>
    public int DaysLate { get; internal init; }

    /// <summary>What is wrong with it, and what to do; none where it is in time.</summary>
    public ValueList<Finding> Findings { get; internal init; } = ValueList<Finding>.Empty;

    /// <summary>Outcome and end.</summary>
    /// <returns>For example <c>WorksForLaterEnd: before 2028-01-01</c>.</returns>
    public override string ToString() => $"{Outcome}: {End}";
}
