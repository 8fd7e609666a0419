namespace Regie.Obligations;

/// <summary>What a party owes: to try, or to bring about (aard van een verplichting).</summary>
public enum ObligationNature
{
    /// <summary>To do what can be expected; that a result stays out is no breach by itself (inspanningsverplichting).</summary>
    BestEfforts,

    /// <summary>To bring a result about (resultaatsverplichting).</summary>
    Result,
}
