using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Explanation;
using Regie.Finance;
using Regie.Language;

namespace Regie.Indexation;

/// <summary>The prices under an indexation clause over time: each indexation and each correction adds a version, and nothing is overwritten (prijsverloop).</summary>
/// <example><code>
/// PriceHistory prices = PriceHistory.Of(clause, Money.Euro(100_000), new LocalDate(2024, 12, 1))
///     .Index(series, new LocalDate(2025, 12, 15));
/// prices.PriceOn(new LocalDate(2026, 3, 1))!.Price
/// </code></example>
public sealed record PriceHistory
{
    private PriceHistory(IndexationClause clause, ValueList<PriceVersion> versions) => (Clause, Versions) = (clause, versions);

    /// <summary>The clause.</summary>
    public IndexationClause Clause { get; }

    /// <summary>All versions, in the order in which they were worked out.</summary>
    public ValueList<PriceVersion> Versions { get; }

    /// <summary>The date on which the next indexation takes effect.</summary>
    public LocalDate NextEffective => Clause.EffectiveDate(Latest().Count);

    /// <summary>Begins a history with the original price.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="price">The original price, above zero: it holds from the date of the price level on.</param>
    /// <param name="knownOn">Since when it is known, for example the date of signing.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> or <paramref name="price"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="price"/> is not above zero.</exception>
    public static PriceHistory Of(IndexationClause clause, Money price, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(price);
        return price.Amount > 0
            ? new PriceHistory(clause, [PriceCalculation.Original(clause, price, knownOn)])
            : throw new ArgumentOutOfRangeException(nameof(price), price, "A price that is indexed is above zero.");
    }

    /// <summary>Works out the next indexation.</summary>
    /// <param name="series">The series.</param>
    /// <param name="asOf">The date of knowledge: figures published later do not count.</param>
    /// <returns>A new history; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="RegieValidationException">A figure or a change is missing; all that is missing is reported (<see cref="IndexationFindings"/>).</exception>
    /// <exception cref="ForbiddenTransitionException">It must be claimed and still can be, or <paramref name="asOf"/> lies before the knowledge of the last version.</exception>
    /// <exception cref="OverflowException">The price has more digits than a <see cref="decimal"/> keeps.</exception>
    public PriceHistory Index(IndexSeriesSet series, LocalDate asOf) => Next(series, asOf, null);

    /// <summary>Works out the next indexation, which was claimed.</summary>
    /// <param name="series">The series.</param>
    /// <param name="asOf">The date of knowledge: figures published later do not count.</param>
    /// <param name="claimedOn">The date of the claim; one after the last day changes nothing in the price, which is said.</param>
    /// <returns>A new history; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="claimedOn"/> lies after <paramref name="asOf"/>.</exception>
    /// <exception cref="RegieValidationException">A figure or a change is missing; all that is missing is reported (<see cref="IndexationFindings"/>).</exception>
    /// <exception cref="ForbiddenTransitionException"><paramref name="asOf"/> lies before the knowledge of the last version.</exception>
    /// <exception cref="OverflowException">The price has more digits than a <see cref="decimal"/> keeps.</exception>
    public PriceHistory Index(IndexSeriesSet series, LocalDate asOf, LocalDate claimedOn) => claimedOn <= asOf
        ? Next(series, asOf, claimedOn)
        : throw new ArgumentOutOfRangeException(nameof(claimedOn), claimedOn, "A claim after the date of knowledge is not known yet.");

    /// <summary>Works out all indexations again with later knowledge and adds a version in place of each that comes out differently, or is no longer provisional.</summary>
    /// <param name="series">The series, with the figures published since.</param>
    /// <param name="asOf">The date of knowledge.</param>
    /// <param name="reason">Why, for example "definitief cijfer over oktober gepubliceerd".</param>
    /// <returns>A new history; this one is unchanged. Later prices that go on from a corrected one are corrected with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> or <paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
    /// <exception cref="RegieValidationException">A figure or a change is missing; all that is missing is reported (<see cref="IndexationFindings"/>).</exception>
    /// <exception cref="ForbiddenTransitionException">There is nothing to correct, or <paramref name="asOf"/> lies before the knowledge of the last version.</exception>
    /// <exception cref="OverflowException">A price has more digits than a <see cref="decimal"/> keeps.</exception>
    public PriceHistory Correct(IndexSeriesSet series, LocalDate asOf, string reason)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.Trim() is not { Length: > 0 } stated)
            throw new ArgumentException("State why; this text is empty.", nameof(reason));
        RequireKnowledge(asOf);

        var versions = Versions.ToList();
        var latest = Latest();
        var before = latest[0];
        for (var number = 1; number < latest.Count; number++)
        {
            var replaced = latest[number];
            var again = PriceCalculation.Next(Clause, (Versions[0], before, number), series, asOf, replaced.ClaimedOn);
            if (again.SaysTheSameAs(replaced))
            {
                before = replaced;
                continue;
            }

            before = PriceCalculation.InPlaceOf(replaced, again, versions.Count + 1, stated);
            versions.Add(before);
        }

        return versions.Count > Versions.Count
            ? new PriceHistory(Clause, versions.ToValueList())
            : throw new ForbiddenTransitionException(IndexationProblems.NothingToCorrect(asOf));
    }

    /// <summary>The price on a date, as it is known now.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The version in force; null before the date of the price level.</returns>
    public PriceVersion? PriceOn(LocalDate date) => Latest().LastOrDefault(v => v.Effective <= date);

    /// <summary>The price on a date, as it was known on a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="knownOn">The date of knowledge.</param>
    /// <returns>The version in force by that knowledge; null where none was known, or before the date of the price level.</returns>
    public PriceVersion? PriceOn(LocalDate date, LocalDate knownOn) => VersionsKnownOn(knownOn).LastOrDefault(v => v.Effective <= date);

    /// <summary>The prices as they were known on a date.</summary>
    /// <param name="knownOn">The date of knowledge.</param>
    /// <returns>One version for each date on which a price takes effect, in that order.</returns>
    public ValueList<PriceVersion> VersionsKnownOn(LocalDate knownOn) => LastOfEach(Versions.Where(v => v.KnownOn <= knownOn)).ToValueList();

    /// <summary>How all prices came about, corrections among them.</summary>
    /// <returns>The derivation; its value is the latest price.</returns>
    public Derivation Explain() => new Derivation(IndexationRules.History, LocalizedText.Of("Prijsverloop", "Price history"), new DerivedValue.Amount(Latest().Last().Price))
        .WithSteps(Versions.Select(v => v.Derivation));

    private static IEnumerable<PriceVersion> LastOfEach(IEnumerable<PriceVersion> versions) => versions.GroupBy(v => v.Effective).OrderBy(same => same.Key).Select(same => same.Last());

    private List<PriceVersion> Latest() => [.. LastOfEach(Versions)];

    private PriceHistory Next(IndexSeriesSet series, LocalDate asOf, LocalDate? claimedOn)
    {
        ArgumentNullException.ThrowIfNull(series);
        RequireKnowledge(asOf);
        var latest = Latest();
        var next = PriceCalculation.Next(Clause, (Versions[0], latest[latest.Count - 1], latest.Count), series, asOf, claimedOn);
        return new PriceHistory(Clause, Versions.With(next with { Number = Versions.Count + 1 }));
    }

    private void RequireKnowledge(LocalDate asOf)
    {
        var knownOn = Versions[Versions.Count - 1].KnownOn;
        if (asOf < knownOn)
            throw new ForbiddenTransitionException(IndexationProblems.KnowledgeGoesBack(asOf, knownOn));
    }
}
