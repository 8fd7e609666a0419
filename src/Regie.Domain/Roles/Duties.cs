using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Regie.Language;

namespace Regie.Roles;

/// <summary>The duties that the rules on segregation know; a host adds its own (<see cref="SegregationPolicy.Knowing"/>).</summary>
public static class Duties
{
    /// <summary>Running the service desk: production, unless a policy says otherwise with a motive.</summary>
    public static Duty RunningServiceDesk { get; } = Named("running-service-desk", "de servicedesk voeren", "running the service desk", DutyNature.Production);

    /// <summary>Account management: production, unless a policy says otherwise with a motive.</summary>
    public static Duty ManagingAccounts { get; } = Named("managing-accounts", "accountmanagement", "managing accounts", DutyNature.Production);

    /// <summary>Producing services in a unit.</summary>
    public static Duty Producing { get; } = Named("producing", "diensten voortbrengen", "producing services", DutyNature.Production);

    /// <summary>Holding the role of customer management.</summary>
    public static Duty ManagingCustomers { get; } = Named("managing-customers", "klantmanagement", "managing customers", DutyNature.RegieRole);

    /// <summary>Holding the role of policy, innovation and advice.</summary>
    public static Duty ManagingPolicy { get; } = Named("managing-policy", "beleid, innovatie en advies", "managing policy", DutyNature.RegieRole);

    /// <summary>Holding the role of contract management.</summary>
    public static Duty ManagingContracts { get; } = Named("managing-contracts", "contractmanagement", "managing contracts", DutyNature.RegieRole);

    /// <summary>Holding the role of performance management.</summary>
    public static Duty ManagingPerformance { get; } = Named("managing-performance", "prestatiemanagement", "managing performance", DutyNature.RegieRole);

    /// <summary>Executing a work order.</summary>
    public static Duty ExecutingWorkOrders { get; } = Named("executing-work-orders", "werkorders uitvoeren", "executing work orders");

    /// <summary>Being bound to deliver, as contractor.</summary>
    public static Duty Delivering { get; } = Named("delivering", "als opdrachtnemer leveren", "delivering as contractor");

    /// <summary>Measuring.</summary>
    public static Duty Measuring { get; } = Named("measuring", "meten", "measuring");

    /// <summary>Judging whether a measurement is valid.</summary>
    public static Duty Validating { get; } = Named("validating", "valideren", "validating");

    /// <summary>Deciding that observations do not count against the contractor.</summary>
    public static Duty GrantingRelief { get; } = Named("granting-relief", "ontheffing verlenen", "granting relief");

    /// <summary>Judging norms and scoring.</summary>
    public static Duty Scoring { get; } = Named("scoring", "scoren", "scoring");

    /// <summary>Setting or changing a target.</summary>
    public static Duty SettingTargets { get; } = Named("setting-targets", "een streefwaarde vaststellen", "setting a target");

    /// <summary>Proposing a settlement.</summary>
    public static Duty ProposingSettlement { get; } = Named("proposing-settlement", "een verrekening voorstellen", "proposing a settlement");

    /// <summary>Approving a settlement.</summary>
    public static Duty ApprovingSettlement { get; } = Named("approving-settlement", "een verrekening goedkeuren", "approving a settlement");

    /// <summary>Ordering.</summary>
    public static Duty Ordering { get; } = Named("ordering", "bestellen", "ordering");

    /// <summary>Confirming that an order was delivered.</summary>
    public static Duty ConfirmingDelivery { get; } = Named("confirming-delivery", "de levering bevestigen", "confirming delivery");

    /// <summary>Approving the payment of an order.</summary>
    public static Duty ApprovingPayment { get; } = Named("approving-payment", "de betaling goedkeuren", "approving payment");

    /// <summary>Asking for a deviation from policy or catalog.</summary>
    public static Duty RaisingDeviation { get; } = Named("raising-deviation", "een afwijking aanvragen", "raising a deviation");

    /// <summary>Deciding on a deviation.</summary>
    public static Duty DecidingDeviation { get; } = Named("deciding-deviation", "over een afwijking besluiten", "deciding on a deviation");

    /// <summary>Raising a need that no customer has asked for.</summary>
    public static Duty RaisingNeed { get; } = Named("raising-need", "proactief een behoefte opvoeren", "raising a proactive need");

    /// <summary>Confirming a need for the customer.</summary>
    public static Duty ConfirmingNeed { get; } = Named("confirming-need", "een behoefte namens de klant bevestigen", "confirming a need for the customer");

    /// <summary>Negotiating a contract.</summary>
    public static Duty Negotiating { get; } = Named("negotiating", "onderhandelen", "negotiating");

    /// <summary>Signing a contract.</summary>
    public static Duty Signing { get; } = Named("signing", "ondertekenen", "signing");

    /// <summary>Writing a rule of policy.</summary>
    public static Duty AuthoringPolicyRule { get; } = Named("authoring-policy-rule", "een beleidsregel schrijven", "writing a policy rule");

    /// <summary>Acting as tender broker: naming the relation between customer and supplier, without being a party to it.</summary>
    public static Duty BrokeringTender { get; } = Named("brokering-tender", "als aanbestedingsmakelaar optreden", "brokering a tender");

    /// <summary>Representing the customer in a relationship.</summary>
    public static Duty RepresentingCustomer { get; } = Named("representing-customer", "de klant vertegenwoordigen", "representing the customer");

    /// <summary>Evaluating bids.</summary>
    public static Duty EvaluatingBids { get; } = Named("evaluating-bids", "inschrijvingen beoordelen", "evaluating bids");

    /// <summary>All duties that are known here.</summary>
    public static ValueList<Duty> All { get; } =
    [
        RunningServiceDesk, ManagingAccounts, Producing, ManagingCustomers, ManagingPolicy, ManagingContracts, ManagingPerformance, ExecutingWorkOrders, Delivering,
        Measuring, Validating, GrantingRelief, Scoring, SettingTargets, ProposingSettlement, ApprovingSettlement, Ordering, ConfirmingDelivery, ApprovingPayment,
        RaisingDeviation, DecidingDeviation, RaisingNeed, ConfirmingNeed, Negotiating, Signing, AuthoringPolicyRule, BrokeringTender, RepresentingCustomer, EvaluatingBids,
    ];

    /// <summary>The duty of holding a regie role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The duty.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not declared.</exception>
    public static Duty OfRole(RegieRole role) => role switch
    {
        RegieRole.CustomerManagement => ManagingCustomers,
        RegieRole.PolicyInnovationAndAdvice => ManagingPolicy,
        RegieRole.ContractManagement => ManagingContracts,
        RegieRole.PerformanceManagement => ManagingPerformance,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No declared regie role."),
    };

    /// <summary>The duty of a code.</summary>
    /// <param name="code">For example <c>approving-payment</c>.</param>
    /// <returns>The duty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="RegieValidationException">No duty has the code; the finding names those that exist (<see cref="RoleFindings.DutyMustBeKnown"/>).</exception>
    public static Duty Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out var duty) ? duty : throw new RegieValidationException(DutyProblems.UnknownDuty(code, All.Select(d => d.Code).ToValueList()));
    }

    /// <summary>The duty of a code, without throwing.</summary>
    /// <param name="code">The code.</param>
    /// <param name="duty">The duty, or null where no duty has the code.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Duty? duty)
    {
        duty = All.FirstOrDefault(d => string.Equals(d.Code, code, StringComparison.Ordinal));
        return duty is not null;
    }

    private static Duty Named(string code, string dutch, string english, DutyNature nature = DutyNature.Act) => Duty.Named(code, LocalizedText.Of(dutch, english), nature);
}
