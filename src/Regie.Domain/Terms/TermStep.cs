using NodaTime;

namespace Regie.Terms;

/// <summary>A stretch of the term: the first term, an option or a renewal (looptijddeel).</summary>
public sealed record TermStep
{
    internal TermStep(TermStepKind kind, LocalDate start, TermEnd end) => (Kind, Start, End) = (kind, start, end);

    /// <summary>What it rests on.</summary>
    public TermStepKind Kind { get; }

    /// <summary>Its first day.</summary>
    public LocalDate Start { get; }

    /// <summary>Its end, if nobody ends it earlier.</summary>
    public TermEnd End { get; }

    /// <summary>The option; null for the first term and for renewals.</summary>
    public ExtensionOption? Option { get; internal init; }

    /// <summary>When the option was exercised; null for the first term and for renewals.</summary>
    public LocalDate? ExercisedOn { get; internal init; }

    /// <summary>How many options were exercised up to it.</summary>
    public int Options { get; internal init; }

    /// <summary>How many renewals there were up to it.</summary>
    public int Renewals { get; internal init; }

    /// <summary>Whether it runs until somebody ends it, or up to the maximum.</summary>
    public bool IsIndefinite { get; internal init; }

    /// <summary>Kind and days.</summary>
    /// <returns>For example <c>Renewal 2 [2028-01-01, before 2029-01-01]</c>.</returns>
    public override string ToString() => $"{Kind}{(Kind == TermStepKind.Renewal ? " " + Renewals : "")} [{TermWords.Iso(Start)}, {End}]";
}
