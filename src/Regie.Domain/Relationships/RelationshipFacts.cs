using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Instruments;

namespace Regie.Relationships;

/// <summary>What the profile of a relationship is decided on (kenmerken van een opdrachtrelatie).</summary>
public sealed record RelationshipFacts
{
    /// <summary>States the facts.</summary>
    /// <param name="standing">Where the contractor stands as seen from the principal.</param>
    /// <param name="charging">Whether the work is charged.</param>
    /// <param name="principals">How many principals the contractor has, at least 1.</param>
    /// <param name="importance">How much hangs on it for the principal.</param>
    /// <param name="instrument">The form in which it is put down; null where nothing was put down.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not declared, or <paramref name="principals"/> is below 1.</exception>
    public RelationshipFacts(ContractorStanding standing, Charging charging, int principals, StrategicImportance importance, InstrumentKind? instrument)
    {
        Standing = Given.Declared(standing, nameof(standing));
        Charging = Given.Declared(charging, nameof(charging));
        Principals = principals >= 1 ? principals : throw new ArgumentOutOfRangeException(nameof(principals), principals, "A contractor in a relationship has at least one principal.");
        Importance = Given.Declared(importance, nameof(importance));
        Instrument = instrument is { } kind ? Given.Declared(kind, nameof(instrument)) : null;
    }

    /// <summary>Where the contractor stands as seen from the principal.</summary>
    public ContractorStanding Standing { get; }

    /// <summary>Whether the work is charged.</summary>
    public Charging Charging { get; }

    /// <summary>How many principals the contractor has.</summary>
    public int Principals { get; }

    /// <summary>How much hangs on it for the principal.</summary>
    public StrategicImportance Importance { get; }

    /// <summary>The form in which it is put down; null where nothing was put down.</summary>
    public InstrumentKind? Instrument { get; }

    /// <summary>Who speaks for the contractor's principals together; null where nobody does.</summary>
    public PartyId? Coordinator { get; private init; }

    /// <summary>The facts of one relationship among all that are known, on a day.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <param name="known">The relationships that are known; those of the same contractor that hold on the day tell how many principals it has.</param>
    /// <param name="date">The day.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of <paramref name="known"/>, is null.</exception>
    public static RelationshipFacts Of(CommissioningRelationship relationship, IEnumerable<CommissioningRelationship> known, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        var siblings = Given.Each(known, nameof(known)).Where(r => r.Contractor.Id.Equals(relationship.Contractor.Id) && r.IsInForceOn(date)).Append(relationship).ToList();
        return new RelationshipFacts(relationship.Standing, relationship.Charging, siblings.Select(r => r.Principal.Id).Distinct().Count(), relationship.Importance, relationship.Instrument?.Kind)
        {
            Coordinator = (relationship.CoordinatingPrincipal ?? siblings.Select(r => r.CoordinatingPrincipal).FirstOrDefault(c => c is not null))?.Id,
        };
    }

    /// <summary>The facts, with someone who speaks for the contractor's principals together.</summary>
    /// <param name="coordinator">Who does.</param>
    /// <returns>New facts; these are unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="coordinator"/> is null.</exception>
    public RelationshipFacts CoordinatedBy(PartyId coordinator) => this with { Coordinator = Given.Something(coordinator, nameof(coordinator)) };
}
