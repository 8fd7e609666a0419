using System;
using Regie.Norms;

namespace Regie.Scorecards;

/// <summary>How the scores of parts become one score (samenvoeging van scores).</summary>
/// <remarks>A closed choice.</remarks>
public abstract record RollUp
{
    private RollUp()
    {
    }

    /// <summary>The sum of weight times score by the sum of the weights.</summary>
    public static RollUp WeightedMean { get; } = new Mean();

    /// <summary>The lowest score; weights have no part in it.</summary>
    public static RollUp WorstOf { get; } = new Worst();

    /// <summary>The number of norms that were missed decides, by a table; weights have no part in it.</summary>
    /// <param name="points">The points of each number of misses; more misses never score higher.</param>
    /// <returns>The roll-up.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    public static RollUp CountOfMisses(BandTable<decimal> points) => new Misses(points ?? throw new ArgumentNullException(nameof(points)));

    /// <summary>Weight times score, by the weights (gewogen gemiddelde).</summary>
    public sealed record Mean : RollUp
    {
        internal Mean()
        {
        }
    }

    /// <summary>The lowest score (slechtste score).</summary>
    public sealed record Worst : RollUp
    {
        internal Worst()
        {
        }
    }

    /// <summary>The number of norms that were missed decides (aantal gemiste normen).</summary>
    public sealed record Misses : RollUp
    {
        internal Misses(BandTable<decimal> points) => Points = points;

        /// <summary>The points of each number of misses.</summary>
        public BandTable<decimal> Points { get; }
    }
}
