namespace Regie.Compensation;

/// <summary>How a settlement is paid (vorm van verrekening).</summary>
public enum SettlementForm
{
    /// <summary>Set off on the next invoice; in cash where that is not enough.</summary>
    NextInvoice,

    /// <summary>Paid in cash.</summary>
    Cash,

    /// <summary>By a credit note of its own.</summary>
    CreditNote,
}
