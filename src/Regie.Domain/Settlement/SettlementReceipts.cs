using System;
using System.Linq;
using System.Reflection;
using NodaTime;

namespace Regie.Settlement;

/// <summary>Gives settlements their receipts.</summary>
/// <example><code>
/// ExecutionReceipt receipt = proposal.ToReceipt(new LocalDate(2026, 4, 3), DateTimeZoneProviders.Tzdb);
/// Console.WriteLine(receipt.ToCanonicalText());
/// </code></example>
public static class SettlementReceipts
{
    /// <summary>The receipt of a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="asOf">The date on which its inputs were as they are.</param>
    /// <param name="zones">Where the zone of its period came from.</param>
    /// <returns>The receipt; the same inputs give the same one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> or <paramref name="zones"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="zones"/> does not know the zone of the period.</exception>
    public static ExecutionReceipt ToReceipt(this SettlementProposal proposal, LocalDate asOf, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(zones);
        var zone = proposal.Basis.Period.Zone.Id;
        if (zones.GetZoneOrNull(zone) is null)
            throw new ArgumentException($"The zone of the period, {zone}, is not among those of {zones.VersionId}; hand in the provider that it came from.", nameof(zones));
        var norms = proposal.Scheme.Rules.Select(r => r.Norm).Distinct().OrderBy(n => n.Id.Value, StringComparer.Ordinal).Select(n => (n.Id, NormCanon.Of(n).Hash())).ToValueList();
        return new ExecutionReceipt(Version, zones.VersionId, asOf, new ReceiptHashes(
            SchemeCanon.Of(proposal.Scheme).Hash(), norms, SettlementCanon.OfBasis(proposal.Basis).Hash(), SettlementCanon.OfObservations(proposal.Basis).Hash(), SettlementCanon.OfResult(proposal).Hash()));
    }

    // Without what a build adds behind the version, so that two builds of one version agree.
    private static string Version => typeof(SettlementReceipts).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
