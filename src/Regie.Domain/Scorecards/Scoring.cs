using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Scorecards;

/// <summary>How the judgement on a norm becomes a score (puntentoekenning).</summary>
/// <remarks>A closed choice. A better judgement never scores lower: a scorecard refuses a table that goes against the direction of its indicator.</remarks>
public abstract record Scoring
{
    private Scoring()
    {
    }

    /// <summary>The value of the indicator is the score; for indicators of which higher is better.</summary>
    public static Scoring ByValue { get; } = new Itself();

    /// <summary>Whether a score needs the value of the indicator, not only the verdict.</summary>
    public abstract bool NeedsValue { get; }

    /// <summary>The value of the indicator decides, by a table.</summary>
    /// <param name="points">The points of each band of values.</param>
    /// <returns>The scoring.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    public static Scoring ByBands(BandTable<decimal> points) => new Bands(points ?? throw new ArgumentNullException(nameof(points)));

    /// <summary>The verdict decides.</summary>
    /// <param name="met">The points when the norm is met.</param>
    /// <param name="notMet">The points when it is not.</param>
    /// <returns>The scoring.</returns>
    public static Scoring ByVerdict(decimal met, decimal notMet) => new Verdicts(met, notMet);

    internal abstract bool Follows(Direction? direction);

    internal abstract IEnumerable<decimal> ScoresOn(Scale? scale);

    internal abstract ExactNumber Of(VerdictKind verdict, ExactNumber? value);

    internal abstract ExactNumber Worst(ValueDomain scores);

    /// <summary>The value of the indicator decides, by a table (punten per bandbreedte).</summary>
    public sealed record Bands : Scoring
    {
        internal Bands(BandTable<decimal> points) => Points = points;

        /// <summary>The points of each band of values.</summary>
        public BandTable<decimal> Points { get; }

        /// <inheritdoc/>
        public override bool NeedsValue => true;

        internal override bool Follows(Direction? direction) => direction switch
        {
            Direction.HigherIsBetter => Points.Ascends(Comparer<decimal>.Default),
            Direction.LowerIsBetter => Descends(Points.Bands),
            _ => RisesThenFalls(),
        };

        internal override IEnumerable<decimal> ScoresOn(Scale? scale) => Points.Bands.Select(b => b.Outcome);

        internal override ExactNumber Of(VerdictKind verdict, ExactNumber? value) => ExactNumber.Of(Points.Of(value!.Value).Outcome);

        internal override ExactNumber Worst(ValueDomain scores) => ExactNumber.Of(Points.Bands.Min(b => b.Outcome));

        private static bool Descends(IEnumerable<Band<decimal>> bands) => bands.Zip(bands.Skip(1), (lower, upper) => upper.Outcome <= lower.Outcome).All(falls => falls);

        private bool RisesThenFalls()
        {
            var best = Points.Bands.Max(b => b.Outcome);
            return Descends(Points.Bands.SkipWhile(b => b.Outcome < best)) && Descends(Points.Bands.Reverse().SkipWhile(b => b.Outcome < best));
        }
    }

    /// <summary>The verdict decides (punten bij gehaald of niet gehaald).</summary>
    public sealed record Verdicts : Scoring
    {
        internal Verdicts(decimal met, decimal notMet) => (Met, NotMet) = (met, notMet);

        /// <summary>The points when the norm is met.</summary>
        public decimal Met { get; }

        /// <summary>The points when it is not.</summary>
        public decimal NotMet { get; }

        /// <inheritdoc/>
        public override bool NeedsValue => false;

        internal override bool Follows(Direction? direction) => Met > NotMet;

        internal override IEnumerable<decimal> ScoresOn(Scale? scale) => [Met, NotMet];

        internal override ExactNumber Of(VerdictKind verdict, ExactNumber? value) => ExactNumber.Of(verdict == VerdictKind.Met ? Met : NotMet);

        internal override ExactNumber Worst(ValueDomain scores) => ExactNumber.Of(NotMet);
    }

    /// <summary>The value of the indicator is the score (waarde als punten).</summary>
    public sealed record Itself : Scoring
    {
        internal Itself()
        {
        }

        /// <inheritdoc/>
        public override bool NeedsValue => true;

        internal override bool Follows(Direction? direction) => direction == Direction.HigherIsBetter;

        // A value beyond every score stands for an end that is open.
        internal override IEnumerable<decimal> ScoresOn(Scale? scale) => scale is null ? [] : [scale.Domain.Minimum ?? decimal.MinValue, scale.Domain.Maximum ?? decimal.MaxValue];

        internal override ExactNumber Of(VerdictKind verdict, ExactNumber? value) => value!.Value;

        internal override ExactNumber Worst(ValueDomain scores) => ExactNumber.Of(scores.Minimum!.Value);
    }
}
