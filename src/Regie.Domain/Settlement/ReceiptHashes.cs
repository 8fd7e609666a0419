using Regie.Identifiers;

namespace Regie.Settlement;

/// <summary>The hashes of a receipt, one for each thing that can change by itself (vingerafdrukken).</summary>
public sealed record ReceiptHashes
{
    internal ReceiptHashes(string scheme, ValueList<(NormId Norm, string Hash)> norms, string basis, string observations, string result) =>
        (Scheme, Norms, Basis, Observations, Result) = (scheme, norms, basis, observations, result);

    /// <summary>The compensation scheme.</summary>
    public string Scheme { get; }

    /// <summary>Each norm that the scheme has a rule for, by identifier.</summary>
    public ValueList<(NormId Norm, string Hash)> Norms { get; }

    /// <summary>The period, the charges and the settled periods before.</summary>
    public string Basis { get; }

    /// <summary>The observations that were considered, the relief that was granted and the verdicts.</summary>
    public string Observations { get; }

    /// <summary>The result: lines, accounts, caps, earn-back, totals.</summary>
    public string Result { get; }
}
