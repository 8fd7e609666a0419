using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Instruments;
using Regie.Language;

namespace Regie.Assignments;

/// <summary>An assignment to a supplier that is being written down; <see cref="Build"/> refuses it until it is verifiable (conceptopdracht).</summary>
/// <remarks>Immutable: every step returns a new draft.</remarks>
/// <example><code>
/// Assignment rails = AssignmentDraft.For(new AssignmentId("A-1"), demand.Id, new RelationshipId("R-builder"), new PartyId("builder"))
///     .Delivering("Ceiling rails in six rooms")
///     .AcceptedWhen(AcceptanceCriterion.Measured("rooms with a rail that passed its load test", Target.AtLeast(6), Unit.Count))
///     .At(new AssignmentPrice.Fixed(Money.Euro(9_600)))
///     .During(new LocalDate(2026, 4, 1), new LocalDate(2026, 6, 1))
///     .PutDownIn(InstrumentKind.CallOffAgreement)
///     .MeasuredBy(new PartyId("regie"))
///     .Under(new NormId("N-delivery"))
///     .Build();
/// </code></example>
public sealed record AssignmentDraft
{
    private AssignmentDraft(AssignmentId id, DemandId demand, RelationshipId relationship, PartyId contractor) =>
        (Id, Demand, Relationship, Contractor) = (id, demand, relationship, contractor);

    /// <summary>Its identifier.</summary>
    public AssignmentId Id { get; }

    /// <summary>The demand that it serves.</summary>
    public DemandId Demand { get; }

    /// <summary>The commissioning relationship under which it is given.</summary>
    public RelationshipId Relationship { get; }

    /// <summary>Who must deliver.</summary>
    public PartyId Contractor { get; }

    /// <summary>What must be delivered; null while nobody stated it.</summary>
    public string? Result { get; private init; }

    /// <summary>By what it is accepted; empty while nobody stated it.</summary>
    public ValueList<AcceptanceCriterion> Criteria { get; private init; } = ValueList<AcceptanceCriterion>.Empty;

    /// <summary>What it costs; null while nobody stated it.</summary>
    public AssignmentPrice? Price { get; private init; }

    /// <summary>The first date; null while nobody stated it.</summary>
    public LocalDate? Start { get; private init; }

    /// <summary>The first date that no longer belongs to it; null while nobody stated it.</summary>
    public LocalDate? End { get; private init; }

    /// <summary>In what instrument it is put down; null while nobody stated it.</summary>
    public InstrumentKind? Instrument { get; private init; }

    /// <summary>Who measures; null while nobody stated it.</summary>
    public PartyId? Measurer { get; private init; }

    /// <summary>Which norms hold; empty while nobody stated them.</summary>
    public ValueList<NormId> Norms { get; private init; } = ValueList<NormId>.Empty;

    /// <summary>Begins an assignment.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="demand">The demand that it serves.</param>
    /// <param name="relationship">The commissioning relationship under which it is given.</param>
    /// <param name="contractor">Who must deliver.</param>
    /// <returns>A draft.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AssignmentDraft For(AssignmentId id, DemandId demand, RelationshipId relationship, PartyId contractor) =>
        new(Given.Something(id, nameof(id)), Given.Something(demand, nameof(demand)), Given.Something(relationship, nameof(relationship)), Given.Something(contractor, nameof(contractor)));

    /// <summary>States what must be delivered.</summary>
    /// <param name="result">The result.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="result"/> is empty.</exception>
    public AssignmentDraft Delivering(string result) => this with { Result = Given.Text(result, nameof(result)) };

    /// <summary>Adds a criterion by which it is accepted.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    public AssignmentDraft AcceptedWhen(AcceptanceCriterion criterion) => this with { Criteria = Criteria.With(Given.Something(criterion, nameof(criterion))) };

    /// <summary>States what it costs.</summary>
    /// <param name="price">The price, or how it is worked out.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="price"/> is null.</exception>
    public AssignmentDraft At(AssignmentPrice price) => this with { Price = Given.Something(price, nameof(price)) };

    /// <summary>States the period.</summary>
    /// <param name="start">The first date.</param>
    /// <param name="end">The first date that no longer belongs to it.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is not after <paramref name="start"/>.</exception>
    public AssignmentDraft During(LocalDate start, LocalDate end) => end > start
        ? this with { Start = start, End = end }
        : throw new ArgumentOutOfRangeException(nameof(end), end, "An assignment ends after it begins.");

    /// <summary>States in what instrument it is put down.</summary>
    /// <param name="instrument">The kind of instrument.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="instrument"/> is not declared.</exception>
    public AssignmentDraft PutDownIn(InstrumentKind instrument) => this with { Instrument = Given.Declared(instrument, nameof(instrument)) };

    /// <summary>States who measures.</summary>
    /// <param name="party">Who does; whether that may be the contractor is a matter of segregation of duties.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public AssignmentDraft MeasuredBy(PartyId party) => this with { Measurer = Given.Something(party, nameof(party)) };

    /// <summary>States which norms hold.</summary>
    /// <param name="norms">The norms, at least one.</param>
    /// <returns>A new draft.</returns>
    /// <exception cref="ArgumentNullException">A norm is null.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public AssignmentDraft Under(params NormId[] norms) => this with { Norms = Given.AtLeastOne(norms, nameof(norms)) };

    /// <summary>Whether it is verifiable, and what is missing if not; nothing is thrown.</summary>
    /// <returns>The readiness, by the profile for suppliers.</returns>
    public AssignmentReadiness AssessReadiness() =>
        ReadinessProfile.SupplierAssignment.Assess(LocalizedText.Of("opdracht " + Id, "assignment " + Id), Stated());

    /// <summary>The assignment.</summary>
    /// <returns>The assignment.</returns>
    /// <exception cref="RegieValidationException">It is not verifiable; one finding for each missing facet (<see cref="AssignmentFindings"/>).</exception>
    public Assignment Build()
    {
        var readiness = AssessReadiness();
        return readiness.IsRefused
            ? throw new RegieValidationException(readiness.Findings)
            : new Assignment(Id, Demand, Relationship, Contractor)
            {
                Result = Result!,
                Criteria = Criteria,
                Price = Price!,
                Start = Start!.Value,
                End = End!.Value,
                Instrument = Instrument!.Value,
                Measurer = Measurer!,
                Norms = Norms,
            };
    }

    private IEnumerable<ReadinessFacet> Stated()
    {
        if (Result is not null)
            yield return ReadinessFacet.Result;
        if (Criteria.Any(criterion => criterion.IsMeasurable))
            yield return ReadinessFacet.Criterion;
        if (Price is not null)
            yield return ReadinessFacet.Price;
        if (Start is not null)
            yield return ReadinessFacet.Period;
        if (Instrument is not null)
            yield return ReadinessFacet.Instrument;
        if (Measurer is not null)
            yield return ReadinessFacet.Measurer;
        if (Norms.Count > 0)
            yield return ReadinessFacet.Norms;
    }
}
