using System;
using System.Linq;
using NodaTime;

namespace Regie.Terms;

/// <summary>How long before a decision the calendar of a contract warns, and for which side (signaleringsplan).</summary>
/// <remarks>The lead times by class are defaults that a host replaces: strategic 12, 6 and 3 months, bottleneck 9 and 3, leverage 6 and 2, routine 3.</remarks>
public sealed record SignalPlan
{
    private SignalPlan(ContractClass contractClass, ValueList<Period> leads, ContractingSide side) => (Class, Leads, Side) = (contractClass, leads, side);

    /// <summary>The class of the contract.</summary>
    public ContractClass Class { get; }

    /// <summary>How long before the last day to act, in the order stated.</summary>
    public ValueList<Period> Leads { get; }

    /// <summary>The side whose calendar it is: that of the contract manager.</summary>
    public ContractingSide Side { get; }

    /// <summary>The default plan of a class, for the principal.</summary>
    /// <param name="contractClass">The class.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="contractClass"/> is not declared.</exception>
    public static SignalPlan For(ContractClass contractClass) => new(contractClass, (contractClass switch
    {
        ContractClass.Strategic => new[] { 12, 6, 3 },
        ContractClass.Bottleneck => [9, 3],
        ContractClass.Leverage => [6, 2],
        ContractClass.Routine => [3],
        _ => throw new ArgumentOutOfRangeException(nameof(contractClass), contractClass, "No declared class of contracts."),
    }).Select(Period.FromMonths).ToValueList(), ContractingSide.Principal);

    /// <summary>The plan with other lead times.</summary>
    /// <param name="leads">How long before the last day to act; none for no signals.</param>
    /// <returns>A new plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="leads"/>, or one of them, is null.</exception>
    /// <exception cref="RegieValidationException">A lead time is none, negative, longer than a thousand years or has hours in it.</exception>
    public SignalPlan WithLeads(params Period[] leads)
    {
        ArgumentNullException.ThrowIfNull(leads);
        return new SignalPlan(Class, leads.Select(lead => TermGuard.Required(lead, "signal")).ToValueList(), Side);
    }

    /// <summary>The plan for the calendar of a side.</summary>
    /// <param name="side">The side of the contract manager.</param>
    /// <returns>A new plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not declared.</exception>
    public SignalPlan SeenFrom(ContractingSide side) => new(Class, Leads, TermGuard.Declared(side, nameof(side)));
}
