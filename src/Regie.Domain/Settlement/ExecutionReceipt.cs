using System;
using NodaTime;

namespace Regie.Settlement;

/// <summary>What a result was worked out from and by which version, in hashes: the same receipt, the same result (uitvoeringsbewijs).</summary>
/// <remarks>
/// Hashes are SHA-256 over a canonical text: numbers without zeros behind, keys in ordinal order, observations by identifier. The order in which inputs were
/// handed over and the culture of the host are of no influence.
/// </remarks>
public sealed record ExecutionReceipt
{
    /// <summary>The version of the canonical texts: a change in how they are written raises it.</summary>
    public const int CurrentSchema = 1;

    internal ExecutionReceipt(string libraryVersion, string zoneVersion, LocalDate asOf, ReceiptHashes hashes) =>
        (LibraryVersion, ZoneVersion, AsOf, Hashes) = (libraryVersion, zoneVersion, asOf, hashes);

    /// <summary>The version of the library.</summary>
    public string LibraryVersion { get; }

    /// <summary>The version of the canonical texts.</summary>
    public int SchemaVersion => CurrentSchema;

    /// <summary>The version of the time zone data.</summary>
    public string ZoneVersion { get; }

    /// <summary>The date on which the inputs were as they are.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The hashes.</summary>
    public ReceiptHashes Hashes { get; }

    /// <summary>The receipt as a canonical text.</summary>
    /// <returns>Lines <c>key=value</c>, each ended by a line feed.</returns>
    public string ToCanonicalText()
    {
        var text = new CanonicalText()
            .Add("as-of", (LocalDate?)AsOf).Add("library", LibraryVersion).Add("schema", SchemaVersion).Add("zones", ZoneVersion)
            .Add("hash.scheme", Hashes.Scheme).Add("hash.basis", Hashes.Basis).Add("hash.observations", Hashes.Observations).Add("hash.result", Hashes.Result);
        foreach (var norm in Hashes.Norms)
            text.Add($"hash.norm.{norm.Norm}", norm.Hash);
        return text.ToString();
    }

    /// <summary>Library, date and the first characters of the hash of the result.</summary>
    /// <returns>For example <c>0.1.0, 2026-04-03, result 3f2a91c07b55</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{LibraryVersion}, {AsOf:uuuu'-'MM'-'dd}, result {Hashes.Result.Substring(0, 12)}");
}
