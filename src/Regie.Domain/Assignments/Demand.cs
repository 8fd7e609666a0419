using System;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;

namespace Regie.Assignments;

/// <summary>A need made concrete and specific, and the assignments by which it is met (vraag).</summary>
/// <remarks>One demand may need many assignments, to several contractors under several relationships; each leads back to it.</remarks>
public sealed record Demand
{
    internal Demand(DemandId id, NeedId need, PartyId customer, string outcome) => (Id, Need, Customer, Outcome) = (id, need, customer, outcome);

    /// <summary>Its identifier.</summary>
    public DemandId Id { get; }

    /// <summary>The need that it states.</summary>
    public NeedId Need { get; }

    /// <summary>Who asks.</summary>
    public PartyId Customer { get; }

    /// <summary>What outcome is asked.</summary>
    public string Outcome { get; }

    /// <summary>Whether it goes beyond the catalog.</summary>
    public DemandLevel Level { get; internal init; }

    /// <summary>The primary process that it serves; null only at catalog level.</summary>
    public string? PrimaryProcess { get; internal init; }

    /// <summary>The work domain; null where nobody stated it.</summary>
    public WorkDomainId? Domain { get; internal init; }

    /// <summary>The kind of outcome; null where the host does not classify it.</summary>
    public OutcomeCategory? Category { get; internal init; }

    /// <summary>When it is wanted; null where nobody stated it.</summary>
    public LocalDate? WantedOn { get; internal init; }

    /// <summary>The assignments by which it is met, in the order in which they were given.</summary>
    public ValueList<Assignment> Assignments { get; private init; } = ValueList<Assignment>.Empty;

    /// <summary>The demand, with one more assignment.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <returns>A new demand; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assignment"/> is null.</exception>
    /// <exception cref="RegieValidationException">The assignment serves another demand, or one with its identifier is there (<see cref="AssignmentFindings"/>).</exception>
    public Demand With(Assignment assignment)
    {
        Given.Something(assignment, nameof(assignment));
        ValueList<Finding> findings =
        [
            .. assignment.Demand.Equals(Id) ? Array.Empty<Finding>() : [AssignmentProblems.OtherDemand(assignment, Id)],
            .. Assignments.Any(present => present.Id.Equals(assignment.Id)) ? [AssignmentProblems.AssignmentTwice(assignment.Id, Id)] : Array.Empty<Finding>(),
        ];
        return findings.Count == 0 ? this with { Assignments = Assignments.With(assignment) } : throw new RegieValidationException(findings);
    }

    /// <summary>The assignments that are given under a relationship.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>The assignments, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relationship"/> is null.</exception>
    public ValueList<Assignment> Under(RelationshipId relationship)
    {
        Given.Something(relationship, nameof(relationship));
        return Assignments.Where(assignment => assignment.Relationship.Equals(relationship)).ToValueList();
    }

    /// <summary>Identifier and outcome.</summary>
    /// <returns>For example <c>D-1: Two nurses less per lift</c>.</returns>
    public override string ToString() => $"{Id}: {Outcome}";
}
