using Regie.Compensation;
using Regie.Measurements;

namespace Regie.Settlement;

/// <summary>What the points on an account came to in a period (stand van een puntenrekening).</summary>
public sealed record AccountTotal
{
    internal AccountTotal(PointsAccount account, ExactNumber points, ExactNumber weighed, ExactNumber amount) => (Account, Points, Weighed, Amount) = (account, points, weighed, amount);

    /// <summary>What the lines gathered, before a rounding that a clause demands of the points.</summary>
    internal ExactNumber Gathered { get; init; }

    /// <summary>The account.</summary>
    public PointsAccount Account { get; }

    /// <summary>The points gathered.</summary>
    public ExactNumber Points { get; }

    /// <summary>What they weigh after free threshold and ratchet.</summary>
    public ExactNumber Weighed { get; }

    /// <summary>In money.</summary>
    public ExactNumber Amount { get; }
}
