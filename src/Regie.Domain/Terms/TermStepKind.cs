namespace Regie.Terms;

/// <summary>What a stretch of the term rests on (grond van een looptijddeel).</summary>
public enum TermStepKind
{
    /// <summary>The first term (eerste looptijd).</summary>
    Initial,

    /// <summary>An option that was exercised (gelichte optie).</summary>
    Option,

    /// <summary>A tacit renewal (verlenging).</summary>
    Renewal,
}
