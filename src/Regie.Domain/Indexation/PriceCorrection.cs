using Regie.Finance;

namespace Regie.Indexation;

/// <summary>Why a version of a price stands in place of an earlier one (prijscorrectie).</summary>
public sealed record PriceCorrection
{
    internal PriceCorrection(int replaces, Money delta, string reason) => (Replaces, Delta, Reason) = (replaces, delta, reason);

    /// <summary>The number of the version that it replaces; that one stays in the history.</summary>
    public int Replaces { get; }

    /// <summary>What it changes in the price, per unit of the price; zero where a provisional figure was confirmed.</summary>
    public Money Delta { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }
}
