namespace Regie.Terms;

/// <summary>Which moment of a notice must be in time (ontvangst- of verzendleer).</summary>
public enum ReceiptRule
{
    /// <summary>The other party must have received it (ontvangen).</summary>
    ReceivedBy,

    /// <summary>It must have been sent (verzonden).</summary>
    SentBy,
}
