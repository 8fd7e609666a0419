using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Finance;
using Regie.Language;
using Regie.Measurements;
using Regie.Norms;

namespace Regie.Scorecards;

/// <summary>A scorecard that is being written down; <see cref="Build"/> checks it as a whole (concept van een scorekaart).</summary>
/// <remarks>Immutable: every step returns a new draft. Unless stated: scores from 0 to 100, relative weights, a weighted mean, weights of norms without a score redistributed.</remarks>
/// <example><code>
/// Scorecard card = ScorecardDraft.Named(LocalizedText.Of("Leverancierskaart", "Supplier scorecard"))
///     .Weighing(WeightBasis.Shares)
///     .With(ScorecardPart.Of(repair, 60, Scoring.ByValue))
///     .With(ScorecardPart.Of(reports, 40, Scoring.ByVerdict(met: 100, notMet: 0)))
///     .Standing(BandTable.Of(ValueDomain.Percentages, BoundarySide.LowerInclusive, poor, (50, fair), (80, good)))
///     .Build();
/// </code></example>
public sealed record ScorecardDraft
{
    private ScorecardDraft(LocalizedText name) => Name = name;

    /// <summary>The name of the card, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>The parts stated so far.</summary>
    public ValueList<ScorecardPart> Parts { get; private init; } = ValueList<ScorecardPart>.Empty;

    /// <summary>What the weights of the parts are.</summary>
    public WeightBasis Basis { get; private init; } = WeightBasis.Relative;

    /// <summary>How the scores of the parts become one.</summary>
    public RollUp RollUp { get; private init; } = RollUp.WeightedMean;

    /// <summary>The scores that there are.</summary>
    public ValueDomain Scores { get; private init; } = ValueDomain.Percentages;

    /// <summary>What standing a score gives; null where none was stated.</summary>
    public BandTable<LocalizedText>? Standings { get; private init; }

    /// <summary>What becomes of a norm that is not assessable.</summary>
    public UnscoredRule NotAssessable { get; private init; } = UnscoredRule.Redistributed;

    /// <summary>What becomes of a norm that does not apply.</summary>
    public UnscoredRule NotApplicable { get; private init; } = UnscoredRule.Redistributed;

    /// <summary>The rounding of the score that readers see.</summary>
    public Rounding Display { get; private init; } = Rounding.HalfUp(2);

    /// <summary>The clause that it stands in; null where none was stated.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>Begins a card.</summary>
    /// <param name="name">Its name, for readers.</param>
    /// <returns>A draft without parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static ScorecardDraft Named(LocalizedText name) => new(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>Adds a part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public ScorecardDraft With(ScorecardPart part) => this with { Parts = Parts.With(part ?? throw new ArgumentNullException(nameof(part))) };

    /// <summary>States what the weights of the parts are.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not declared.</exception>
    public ScorecardDraft Weighing(WeightBasis basis) => basis is WeightBasis.Shares or WeightBasis.Relative
        ? this with { Basis = basis }
        : throw new ArgumentOutOfRangeException(nameof(basis), basis, "No declared basis.");

    /// <summary>States how the scores of the parts become one.</summary>
    /// <param name="rollUp">The roll-up.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is null.</exception>
    public ScorecardDraft RollingUp(RollUp rollUp) => this with { RollUp = rollUp ?? throw new ArgumentNullException(nameof(rollUp)) };

    /// <summary>States the scores that there are.</summary>
    /// <param name="scores">From the lowest to the highest; neither end is open.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public ScorecardDraft ScoredOn(ValueDomain scores) => this with { Scores = scores ?? throw new ArgumentNullException(nameof(scores)) };

    /// <summary>States what standing a score gives.</summary>
    /// <param name="standings">A table over all scores that there are.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="standings"/> is null.</exception>
    public ScorecardDraft Standing(BandTable<LocalizedText> standings) => this with { Standings = standings ?? throw new ArgumentNullException(nameof(standings)) };

    /// <summary>States what becomes of a norm that is not assessable.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not declared.</exception>
    public ScorecardDraft WhenNotAssessable(UnscoredRule rule) => this with { NotAssessable = Declared(rule) };

    /// <summary>States what becomes of a norm that does not apply.</summary>
    /// <param name="rule">The rule; what does not apply cannot be counted as missed.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not declared.</exception>
    public ScorecardDraft WhenNotApplicable(UnscoredRule rule) => this with { NotApplicable = Declared(rule) };

    /// <summary>States the rounding of the score that readers see; standings rest on the exact score.</summary>
    /// <param name="display">The rounding.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="display"/> is null.</exception>
    public ScorecardDraft Showing(Rounding display) => this with { Display = display ?? throw new ArgumentNullException(nameof(display)) };

    /// <summary>States the clause that it stands in.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public ScorecardDraft Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings; empty where the card can be built.</returns>
    public ValueList<Finding> Validate()
    {
        var whole = Whole();
        var items = whole.Items.ToList();
        return
        [
            .. Scores.Minimum is null || Scores.Maximum is null ? [ScorecardProblems.OpenScores(Name, Scores)] : Array.Empty<Finding>(),
            .. from @group in whole.Groups where @group.Parts.Count == 0 select ScorecardProblems.NoParts(@group.Name),
            .. from @group in whole.Groups from part in @group.Parts where part.Weight <= 0 select ScorecardProblems.WeightNotPositive(@group.Name, part.Name, part.Weight),
            .. from @group in whole.Groups where @group is { Basis: WeightBasis.Shares, RollUp: RollUp.Mean, Parts.Count: > 0 } let sum = Sum(@group) where sum != ExactNumber.Of(100) select ScorecardProblems.Shares(@group.Name, sum),
            .. from @group in whole.Groups where @group.RollUp is RollUp.Misses select MissTable(@group) into findings from finding in findings select finding,
            .. from same in items.GroupBy(i => i.Norm.Id) where same.Count() > same.Select(i => i.Subject).Distinct().Count(s => s is not null || same.Count() == 1) select ScorecardProblems.NormTwice(Name, same.Key, same.Count()),
            .. from item in items where item.Subject is not null && !IsJudgedFor(item) select ScorecardProblems.SubjectElsewhere(item),
            .. from item in items from finding in Of(item) select finding,
            .. Standings is { } table && !table.Domain.Equals(Scores) ? [ScorecardProblems.StandingsElsewhere(Name, table.Domain, Scores)] : Array.Empty<Finding>(),
            .. NotApplicable == UnscoredRule.CountedAsMissed ? [ScorecardProblems.NotApplicableMissed(Name)] : Array.Empty<Finding>(),
        ];
    }

    /// <summary>The card.</summary>
    /// <returns>The card.</returns>
    /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="ScorecardFindings"/>).</exception>
    public Scorecard Build()
    {
        var findings = Validate();
        return findings.Count > 0 ? throw new RegieValidationException(findings) : new Scorecard(Whole(), Scores)
        {
            Standings = Standings,
            NotAssessable = NotAssessable,
            NotApplicable = NotApplicable,
            Display = Display,
            Clause = Clause,
        };
    }

    private static UnscoredRule Declared(UnscoredRule rule) => rule is >= UnscoredRule.Redistributed and <= UnscoredRule.CountedAsMissed
        ? rule
        : throw new ArgumentOutOfRangeException(nameof(rule), rule, "No declared rule.");

    private static ExactNumber Sum(ScorecardPart.Group group) => group.Parts.Aggregate(ExactNumber.Zero, (sum, part) => sum + ExactNumber.Of(part.Weight));

    private ScorecardPart.Group Whole() => new ScorecardPart.Group(Name, 1m, RollUp, Parts).Weighing(Basis);

    private IEnumerable<Finding> Of(ScorecardPart.Item item)
    {
        var scale = item.Scale;
        if (scale is null && item.Scoring.NeedsValue)
            yield return ScorecardProblems.NoValueToScore(item.Norm.Id);
        else if (!item.Scoring.Follows(scale?.Direction))
            yield return ScorecardProblems.AgainstDirection(item);
        if (scale is not null && item.Scoring is Scoring.Bands { Points.Domain: var domain } && !Covers(domain, scale.Domain))
            yield return ScorecardProblems.BandsElsewhere(item.Norm.Id, domain, scale.Domain, scale.Unit);
        foreach (var score in item.Scoring.ScoresOn(scale).Append(item.KnockOut?.HighestScore ?? Scores.Minimum ?? 0m).Where(s => !Scores.Includes(ExactNumber.Of(s))).Distinct())
            yield return ScorecardProblems.ScoreElsewhere(item.Name, score, Scores);
    }

    // What a norm is judged for each of: the subjects that its scope names, or any where it names none.
    private static bool IsJudgedFor(ScorecardPart.Item item) => item.Norm is StateNorm { Scope: var scope } && scope.Grouping != ScopeGrouping.Together
        && scope.GroupOf(item.Subject!).Equals(item.Subject) && !item.Subject!.Equals(ObservationSubject.Unstated)
        && (scope.DeclaredGroups() is { Count: 0 } || scope.DeclaredGroups().Contains(item.Subject));

    private IEnumerable<Finding> MissTable(ScorecardPart.Group group)
    {
        var points = ((RollUp.Misses)group.RollUp).Points;
        var most = group.Items.Count();
        if (most > 0 && !Covers(points.Domain, new ValueDomain(0m, most)))
            yield return ScorecardProblems.MissesElsewhere(group.Name, points.Domain, most);
        if (!points.Select(p => -p).Ascends(Comparer<decimal>.Default))
            yield return ScorecardProblems.MissesRewarded(group.Name);
        foreach (var score in points.Bands.Select(b => b.Outcome).Where(s => !Scores.Includes(ExactNumber.Of(s))).Distinct())
            yield return ScorecardProblems.ScoreElsewhere(group.Name, score, Scores);
    }

    private static bool Covers(ValueDomain outer, ValueDomain inner) =>
        (outer.Minimum is not { } low || inner.Minimum >= low) && (outer.Maximum is not { } high || inner.Maximum <= high);
}
