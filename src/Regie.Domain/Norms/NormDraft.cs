using System;
using System.Linq;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Norms;

/// <summary>A norm on the value of an indicator that is being written down; <see cref="Build"/> checks it as a whole (concept van een norm).</summary>
/// <remarks>Immutable: every step returns a new draft.</remarks>
/// <example><code>
/// StateNorm repair = NormDraft.For(new NormId("P2-fix"), inTime)
///     .Binds(new NormParties(new PartyId("supplier"), new PartyId("hospital")))
///     .Requires(Target.AtLeast(90), new LocalDate(2026, 1, 16))
///     .Judged(AssessmentSchedule.Monthly(new LocalDate(2026, 1, 16)))
///     .Under(new ClauseReference("C-12", "art. 4.2"))
///     .Build();
/// </code></example>
public sealed record NormDraft
{
    private NormDraft(NormId id, Indicator indicator) => (Id, Indicator, Name) = (id, indicator, indicator.Name);

    /// <summary>The identifier of the norm.</summary>
    public NormId Id { get; }

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>The name of the norm; that of the indicator unless stated.</summary>
    public LocalizedText Name { get; private init; }

    /// <summary>Who is bound and who benefits; null while nobody stated it.</summary>
    public NormParties? Parties { get; private init; }

    /// <summary>The targets stated so far.</summary>
    public ValueList<TargetVersion> Targets { get; private init; } = ValueList<TargetVersion>.Empty;

    /// <summary>The periods that are judged; null while nobody stated them.</summary>
    public AssessmentSchedule? Schedule { get; private init; }

    /// <summary>What the norm covers; everything, together, unless stated.</summary>
    public NormScope Scope { get; private init; } = NormScope.Everything;

    /// <summary>The rules by which it counts.</summary>
    public NormPolicy Policy { get; private init; } = NormPolicy.Default;

    /// <summary>The grounds on which it admits relief; none unless stated.</summary>
    public ValueList<ReliefClause> Reliefs { get; private init; } = ValueList<ReliefClause>.Empty;

    /// <summary>The clause that it stands in; null where none is recorded.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>The end of the bedding-in period; null where there is none.</summary>
    public LocalDate? BeddingInUntil { get; private init; }

    /// <summary>Who can observe what is measured; empty where nobody stated it.</summary>
    public ValueList<PartyId> Observers { get; private init; } = ValueList<PartyId>.Empty;

    /// <summary>Begins a norm.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="indicator">What is measured.</param>
    /// <returns>A draft without targets.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static NormDraft For(NormId id, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(indicator);
        return new NormDraft(id, indicator);
    }

    /// <summary>Gives the norm a name of its own.</summary>
    /// <param name="name">The name, for readers.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public NormDraft Named(LocalizedText name) => this with { Name = name ?? throw new ArgumentNullException(nameof(name)) };

    /// <summary>States who is bound and who benefits.</summary>
    /// <param name="parties">The parties.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parties"/> is null.</exception>
    public NormDraft Binds(NormParties parties) => this with { Parties = parties ?? throw new ArgumentNullException(nameof(parties)) };

    /// <summary>States a target that holds from a date on.</summary>
    /// <param name="target">The target.</param>
    /// <param name="from">The first date on which it holds.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public NormDraft Requires(Target target, LocalDate from) => Requires(new TargetVersion(from, target, null));

    /// <summary>States a version of the target.</summary>
    /// <param name="version">The version.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    public NormDraft Requires(TargetVersion version) => this with { Targets = Targets.With(version ?? throw new ArgumentNullException(nameof(version))) };

    /// <summary>States the periods that are judged.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> is null.</exception>
    public NormDraft Judged(AssessmentSchedule schedule) => this with { Schedule = schedule ?? throw new ArgumentNullException(nameof(schedule)) };

    /// <summary>States what the norm covers.</summary>
    /// <param name="scope">The scope.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public NormDraft Covering(NormScope scope) => this with { Scope = scope ?? throw new ArgumentNullException(nameof(scope)) };

    /// <summary>States the rules by which it counts.</summary>
    /// <param name="policy">The rules.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public NormDraft Counting(NormPolicy policy) => this with { Policy = policy ?? throw new ArgumentNullException(nameof(policy)) };

    /// <summary>Admits relief on a ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="clause">The clause that says so.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ground"/> is not declared.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public NormDraft Excusing(ReliefGround ground, ClauseReference clause) => this with { Reliefs = Reliefs.With(new ReliefClause(ground, clause)) };

    /// <summary>States the clause that it stands in.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public NormDraft Under(ClauseReference clause) => this with { Clause = clause ?? throw new ArgumentNullException(nameof(clause)) };

    /// <summary>States a bedding-in period: it is measured, without consequence.</summary>
    /// <param name="end">The first date that no longer belongs to it.</param>
    /// <returns>A new draft.</returns>
    public NormDraft BeddingIn(LocalDate end) => this with { BeddingInUntil = end };

    /// <summary>States who can observe what is measured.</summary>
    /// <param name="parties">The parties.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">A party is null.</exception>
    public NormDraft ObservedBy(params PartyId[] parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        return parties.Contains(null!) ? throw new ArgumentNullException(nameof(parties), "An observer is null.") : this with { Observers = parties.ToValueList() };
    }

    /// <summary>Checks the draft as a whole, without throwing.</summary>
    /// <returns>All findings: errors that keep it from being built, and warnings.</returns>
    public ValueList<Finding> Validate() =>
    [
        .. Parties is null ? [NormProblems.NoParties(Id)] : Array.Empty<Finding>(),
        .. Schedule is null ? [NormProblems.NoSchedule(Id)] : Array.Empty<Finding>(),
        .. Targets.Count == 0 ? [NormProblems.NoTarget(Id)] : Array.Empty<Finding>(),
        .. from target in Targets where !target.Target.Fits(Indicator.Scale.Direction) select NormProblems.TargetAgainstDirection(Id, target, Indicator.Scale.Unit, Indicator.Scale.Direction),
        .. from target in Targets where !target.Target.LiesIn(Indicator.Scale.Domain) select NormProblems.TargetOutsideDomain(Id, target, Indicator.Scale.Unit, Indicator.Scale.Domain),
        .. from same in Targets.GroupBy(t => t.From) where same.Count() > 1 select NormProblems.TargetsOnOneDate(Id, same.Key, same.ToValueList()),
        .. from same in Reliefs.GroupBy(r => r.Ground) where same.Count() > 1 select NormProblems.GroundTwice(Id, same.Key),
        .. Policy.Overdue == OverdueRule.CountedAsMissed && (Indicator.Aggregation.Unit != AggregatedUnit.Percent || Indicator.Scale.Direction == Direction.TargetIsBest) ? [NormProblems.NothingToMiss(Id, Indicator.Id, Indicator.Aggregation, Indicator.Scale.Direction)] : Array.Empty<Finding>(),
        .. Parties is { } parties && Observers.Count > 0 && Observers.All(parties.Obligated.Equals) ? [NormProblems.OnlyTheObligatedObserves(Id, parties.Obligated)] : Array.Empty<Finding>(),
    ];

    /// <summary>The norm.</summary>
    /// <returns>The norm.</returns>
    /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="NormFindings"/>).</exception>
    public StateNorm Build()
    {
        var errors = Validate().Where(f => f.Severity == Severity.Error).ToValueList();
        if (errors.Count > 0)
            throw new RegieValidationException(errors);
        return new StateNorm(Id, Name, Parties!, Indicator, Schedule!)
        {
            Scope = Scope,
            Policy = Policy,
            Reliefs = Reliefs,
            Targets = Targets.OrderBy(t => t.From).ToValueList(),
            Clause = Clause,
            BeddingInUntil = BeddingInUntil,
        };
    }
}
