namespace Regie.Finance;

/// <summary>The codes of findings about money.</summary>
public static class FinanceFindings
{
    /// <summary>Amounts of different currencies were added, subtracted or compared.</summary>
    public static FindingCode CurrenciesMustMatch { get; } = FindingCode.Parse("REG-FIN-001");

    /// <summary>An amount finer than its minor unit was to be divided over payers.</summary>
    public static FindingCode AllocatedAmountMustBeInMinorUnits { get; } = FindingCode.Parse("REG-FIN-002");
}
