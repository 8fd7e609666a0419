namespace Regie.Intake;

/// <summary>The names of the standard rules of the router and of the steps that explain an answer.</summary>
public static class IntakeRules
{
    /// <summary>An emergency goes to the service desk at once.</summary>
    public static RuleId Emergency { get; } = new("intake.R0");

    /// <summary>An incident goes to the service desk.</summary>
    public static RuleId Incident { get; } = new("intake.R1");

    /// <summary>A complaint goes to the service desk; customer and performance management are told.</summary>
    public static RuleId Complaint { get; } = new("intake.R2");

    /// <summary>What lies outside the represented domains is referred.</summary>
    public static RuleId OutsideDomain { get; } = new("intake.R3");

    /// <summary>What conflicts with policy in force goes the policy track.</summary>
    public static RuleId PolicyConflict { get; } = new("intake.R4");

    /// <summary>A signal without a request stays with customer management.</summary>
    public static RuleId SignalOnly { get; } = new("intake.R5");

    /// <summary>An order that fits the catalog never enters regie.</summary>
    public static RuleId CatalogOrder { get; } = new("intake.R6");

    /// <summary>An item that needs specifying goes to the service desk with a form.</summary>
    public static RuleId OrderForm { get; } = new("intake.R7");

    /// <summary>An order outside the limits of an item takes a decision on the deviation.</summary>
    public static RuleId OutsideLimits { get; } = new("intake.R8");

    /// <summary>What a contract in force covers becomes an assignment under it.</summary>
    public static RuleId ContractCovers { get; } = new("intake.R9");

    /// <summary>What needs new policy, or crosses domains, goes the policy track.</summary>
    public static RuleId NewPolicy { get; } = new("intake.R10");

    /// <summary>What nothing covers asks sourcing advice.</summary>
    public static RuleId NothingCovers { get; } = new("intake.R11");

    /// <summary>The decided route, as the root of its explanation.</summary>
    public static RuleId Decision { get; } = new("intake.decision");
}
