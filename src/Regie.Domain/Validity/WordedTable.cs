using System;
using Regie.Compensation;
using Regie.Language;
using Regie.Norms;

namespace Regie.Validity;

/// <summary>A table of consequences as the contract says it, holes and overlaps included (staffel zoals verwoord).</summary>
/// <remarks>
/// <para>A <see cref="BandTable{T}"/> cannot be written wrong; a contract can. This is what a contract manager types over before anybody signs, to learn what it really says.</para>
/// <para>Immutable: every step returns a new table.</para>
/// </remarks>
/// <example><code>
/// ValidityReport report = WordedTable.For(LocalizedText.Of("Beschikbaarheid", "Uptime"), Scale.Percentage(Direction.HigherIsBetter))
///     .Promising(ValueInterval.Parse("[99.9, 100]"))
///     .With(WordedTier.Malus(ValueInterval.Parse("(99, 99.9]"), 10))
///     .With(WordedTier.Malus(ValueInterval.Parse("[0, 99)"), 25))
///     .Analyze();     // exactly 99 % has no consequence; exactly 99.9 % meets the norm and costs 10 %
/// </code></example>
public sealed record WordedTable
{
    private WordedTable(LocalizedText name, Scale scale) => (Name, Scale) = (name, scale);

    /// <summary>What it is about, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>The values that can occur and which way is better.</summary>
    public Scale Scale { get; }

    /// <summary>How finely values are measured before the table is read; exactly unless stated.</summary>
    public Granularity Granularity { get; private init; } = Granularity.Exact;

    /// <summary>The values that meet the norm; null where the table says nothing of a norm.</summary>
    public ValueInterval? Promise { get; private init; }

    /// <summary>The lines, from the top.</summary>
    public ValueList<WordedTier> Tiers { get; private init; } = ValueList<WordedTier>.Empty;

    /// <summary>What follows from values that no line names; null where the table does not say.</summary>
    public WordedTier? Else { get; private init; }

    /// <summary>How it is read where several lines fit; every line unless stated.</summary>
    public TierReading Reading { get; private init; }

    /// <summary>What amounts are in; percents of the charge unless stated.</summary>
    public ConsequenceBasis Basis { get; private init; } = ConsequenceBasis.PercentOfCharge();

    /// <summary>The most that a malus comes to, in the same as the amounts; null where there is no such limit.</summary>
    public decimal? MostMalus { get; private init; }

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>Begins a table.</summary>
    /// <param name="name">What it is about, for readers.</param>
    /// <param name="scale">The values that can occur and which way is better.</param>
    /// <returns>A table without lines.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static WordedTable For(LocalizedText name, Scale scale)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(scale);
        return new WordedTable(name, scale);
    }

    /// <summary>States which values meet the norm, with each end as written.</summary>
    /// <param name="met">The values.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="met"/> is null.</exception>
    public WordedTable Promising(ValueInterval met) => this with { Promise = met ?? throw new ArgumentNullException(nameof(met)) };

    /// <summary>Adds a line at the bottom.</summary>
    /// <param name="tier">The line.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tier"/> is null.</exception>
    public WordedTable With(WordedTier tier) => this with { Tiers = Tiers.With(tier ?? throw new ArgumentNullException(nameof(tier))) };

    /// <summary>States what follows from all values that no line names.</summary>
    /// <param name="tier">What follows; only values within its range are meant.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tier"/> is null.</exception>
    public WordedTable Otherwise(WordedTier tier) => this with { Else = tier ?? throw new ArgumentNullException(nameof(tier)) };

    /// <summary>States how it is read where several lines fit.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not declared.</exception>
    public WordedTable ReadBy(TierReading reading) => reading is TierReading.EveryLine or TierReading.FirstMatch
        ? this with { Reading = reading }
        : throw new ArgumentOutOfRangeException(nameof(reading), reading, "No declared reading.");

    /// <summary>States how finely values are measured before the table is read.</summary>
    /// <param name="granularity">The granularity.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="granularity"/> is null.</exception>
    public WordedTable Measured(Granularity granularity) => this with { Granularity = granularity ?? throw new ArgumentNullException(nameof(granularity)) };

    /// <summary>States what amounts are in.</summary>
    /// <param name="basis">Percents of a charge, points or money.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public WordedTable In(ConsequenceBasis basis) => this with { Basis = basis ?? throw new ArgumentNullException(nameof(basis)) };

    /// <summary>States the most that a malus comes to.</summary>
    /// <param name="most">The limit in the same as the amounts, not negative.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public WordedTable CappedAt(decimal most) => most >= 0
        ? this with { MostMalus = most }
        : throw new ArgumentOutOfRangeException(nameof(most), most, "A cap is not negative.");

    /// <summary>States the clause that it stands in.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public WordedTable Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };
}
