namespace Regie.Norms;

/// <summary>What the verdict is when there is nothing to judge (geen gegevens).</summary>
public enum NoDataRule
{
    /// <summary>Not assessable: nothing is said, and nobody gains by it.</summary>
    Held,

    /// <summary>Not met, because the obligated party has the duty to report.</summary>
    DeemedNotMet,
}
