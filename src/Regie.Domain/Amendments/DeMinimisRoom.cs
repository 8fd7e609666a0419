using System;
using NodaTime;
using Regie.Finance;
using Regie.Measurements;

namespace Regie.Amendments;

/// <summary>How far the modifications on the de-minimis ground have come, all together, and what they must stay below (bagatelruimte).</summary>
/// <remarks>Modifications on another ground take nothing of it. Both limits are strict: a net sum that equals one is too much.</remarks>
public sealed record DeMinimisRoom
{
    internal DeMinimisRoom(Money used, (Percentage Share, ExactNumber OfValue) share, Money threshold) =>
        (Used, Share, ShareOfValue, Threshold) = (used, share.Share, share.OfValue, threshold);

    /// <summary>The net sum of the modifications so far; negative where they take away more than they add.</summary>
    public Money Used { get; }

    /// <summary>The share of the contract value.</summary>
    public Percentage Share { get; }

    /// <summary>That share in money, exactly.</summary>
    public ExactNumber ShareOfValue { get; }

    /// <summary>The procurement threshold.</summary>
    public Money Threshold { get; }

    /// <summary>What the net sum must stay below: the smaller of both.</summary>
    public ExactNumber Limit => ExactNumber.Min(ShareOfValue, ExactNumber.Of(Threshold.Amount));

    /// <summary>What the next net addition must stay below; zero where nothing is left.</summary>
    public ExactNumber Left => ExactNumber.Max(ExactNumber.Zero, Limit - ExactNumber.Of(Used.Amount));

    /// <summary>The room after one more modification.</summary>
    /// <param name="value">Its value.</param>
    /// <returns>The room.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="RegieValidationException">It is in another currency.</exception>
    public DeMinimisRoom After(Money value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new DeMinimisRoom(Used + value, (Share, ShareOfValue), Threshold);
    }

    /// <summary>Whether the net sum stays below both limits, taken without its sign: taking much away changes a contract too.</summary>
    public bool IsKept => ExactNumber.Of(Used.Amount).Abs() < Limit;

    internal static DeMinimisRoom Of(ProcuredContract contract, AmendmentLog log, ProcurementThresholds thresholds, LocalDate on)
    {
        var share = contract.Regime.DeMinimisFor(contract.Subject);
        var threshold = thresholds.On(contract.Subject, on) ?? throw new RegieValidationException(AmendmentProblems.NoThreshold(contract.Subject, on));
        return threshold.Currency.Equals(log.Currency)
            ? new DeMinimisRoom(log.NetValueOn(ProcurementGround.DeMinimis), (share, ExactNumber.Of(contract.ReferenceValue.Amount) * ExactNumber.Of(share.Value) / ExactNumber.Of(100)), threshold)
            : throw new RegieValidationException(AmendmentProblems.OtherCurrency(threshold, log.Currency));
    }
}
