using System;

namespace Regie.Intake;

/// <summary>When similar deviating demands are a reason to think of a catalog item: so many, from so many customers, in so many months (promotiebeleid).</summary>
public sealed record PromotionPolicy
{
    /// <summary>States a policy.</summary>
    /// <param name="demands">How many similar demands at least, from 1.</param>
    /// <param name="customers">From how many customers at least, from 1.</param>
    /// <param name="months">Within how many calendar months, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1, or <paramref name="customers"/> above <paramref name="demands"/>: so many customers cannot come with so few demands.</exception>
    public PromotionPolicy(int demands, int customers, int months)
    {
        Demands = AtLeastOne(demands, nameof(demands));
        Customers = AtLeastOne(customers, nameof(customers)) <= demands ? customers : throw new ArgumentOutOfRangeException(nameof(customers), customers, "More customers than demands are never met.");
        Months = AtLeastOne(months, nameof(months));
    }

    /// <summary>Three demands from two customers in six months.</summary>
    public static PromotionPolicy Default { get; } = new(3, 2, 6);

    /// <summary>How many similar demands at least.</summary>
    public int Demands { get; }

    /// <summary>From how many customers at least.</summary>
    public int Customers { get; }

    /// <summary>Within how many calendar months.</summary>
    public int Months { get; }

    private static int AtLeastOne(int number, string name) => number >= 1 ? number : throw new ArgumentOutOfRangeException(name, number, "A number from 1.");
}
