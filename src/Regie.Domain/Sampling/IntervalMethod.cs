namespace Regie.Sampling;

/// <summary>How a confidence interval for a proportion is worked out (intervalmethode).</summary>
public enum IntervalMethod
{
    /// <summary>The score interval of E. B. Wilson (1927), without continuity correction: on average it covers what it promises.</summary>
    Wilson,

    /// <summary>The interval of C. J. Clopper and E. S. Pearson (1934): it covers at least what it promises, and is wider for that.</summary>
    ClopperPearson,
}
