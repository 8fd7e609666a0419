using System;
using System.Linq;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Instruments;

namespace Regie.Relationships;

public sealed partial record CommissioningRelationship
{
    /// <summary>A relationship that is being written down; <see cref="Build"/> checks it as a whole (concept van een opdrachtrelatie).</summary>
    /// <remarks>Immutable: every step returns a new draft.</remarks>
    public sealed record Draft
    {
        internal Draft(RelationshipId id, Party principal, Party contractor) => (Id, Principal, Contractor) = (id, principal, contractor);

        /// <summary>The identifier of the relationship.</summary>
        public RelationshipId Id { get; }

        /// <summary>Who commissions.</summary>
        public Party Principal { get; }

        /// <summary>Who is commissioned.</summary>
        public Party Contractor { get; }

        /// <summary>The work that it reaches; all unless stated.</summary>
        public WorkScope Scope { get; private init; } = WorkScope.Everything;

        /// <summary>The days on which it holds; null while nobody stated them.</summary>
        public EffectivePeriod? Period { get; private init; }

        /// <summary>The form in which it is put down; null while there is none.</summary>
        public RelationshipInstrument? Instrument { get; private init; }

        /// <summary>The owner; null while there is none.</summary>
        public Party? Owner { get; private init; }

        /// <summary>Who speaks for the contractor's principals together; null while nobody does.</summary>
        public Party? CoordinatingPrincipal { get; private init; }

        /// <summary>Whether the work is charged; not unless stated.</summary>
        public Charging Charging { get; private init; }

        /// <summary>How much hangs on it; ordinary unless stated.</summary>
        public StrategicImportance Importance { get; private init; }

        /// <summary>States the work that it reaches.</summary>
        /// <param name="scope">The scope.</param>
        /// <returns>A new draft.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
        public Draft Over(WorkScope scope) => this with { Scope = Given.Something(scope, nameof(scope)) };

        /// <summary>States the days on which it holds.</summary>
        /// <param name="period">The period.</param>
        /// <returns>A new draft.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
        public Draft During(EffectivePeriod period) => this with { Period = Given.Something(period, nameof(period)) };

        /// <summary>States the form in which it is put down.</summary>
        /// <param name="instrument">The instrument.</param>
        /// <returns>A new draft.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
        public Draft Under(RelationshipInstrument instrument) => this with { Instrument = Given.Something(instrument, nameof(instrument)) };

        /// <summary>States who guards the contractor's continuity and price beside the principal.</summary>
        /// <param name="owner">The owner.</param>
        /// <returns>A new draft.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="owner"/> is null.</exception>
        public Draft OwnedBy(Party owner) => this with { Owner = Given.Something(owner, nameof(owner)) };

        /// <summary>States who speaks for the contractor's principals together.</summary>
        /// <param name="principal">The coordinating principal, or a party that acts for all of them.</param>
        /// <returns>A new draft.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="principal"/> is null.</exception>
        public Draft CoordinatedBy(Party principal) => this with { CoordinatingPrincipal = Given.Something(principal, nameof(principal)) };

        /// <summary>States whether the work is charged.</summary>
        /// <param name="charging">Whether it is.</param>
        /// <returns>A new draft.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="charging"/> is not declared.</exception>
        public Draft Paid(Charging charging) => this with { Charging = Given.Declared(charging, nameof(charging)) };

        /// <summary>States how much hangs on it for the principal.</summary>
        /// <param name="importance">The importance.</param>
        /// <returns>A new draft.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="importance"/> is not declared.</exception>
        public Draft Weighing(StrategicImportance importance) => this with { Importance = Given.Declared(importance, nameof(importance)) };

        /// <summary>Checks the draft as a whole, without throwing.</summary>
        /// <returns>All findings: errors that keep it from being built, and warnings.</returns>
        public ValueList<Finding> Validate() =>
        [
            .. Principal.Id.Equals(Contractor.Id) ? [RelationshipProblems.SameParty(Id, Principal)] : Array.Empty<Finding>(),
            .. Period is null ? [RelationshipProblems.NoPeriod(Id)] : Array.Empty<Finding>(),
            .. Owner is { } owner && owner.Id.Equals(Contractor.Id) ? [RelationshipProblems.OwnsItself(Id, owner)] : Array.Empty<Finding>(),
            .. Owner is { } flagged && flagged.Id.Equals(Principal.Id) ? [RelationshipProblems.OwnerIsPrincipal(Id, flagged)] : Array.Empty<Finding>(),
            .. CoordinatingPrincipal is { } coordinator && coordinator.Id.Equals(Contractor.Id) ? [RelationshipProblems.CoordinatesItself(Id, coordinator)] : Array.Empty<Finding>(),
            .. Instrument is { Enforceability.Force: BindingForce.Legal } instrument && Principal.SharesLegalPersonWith(Contractor) ? [RelationshipProblems.BindsItself(Id, instrument.Kind, Principal.LegalPerson)] : Array.Empty<Finding>(),
        ];

        /// <summary>The relationship.</summary>
        /// <returns>The relationship.</returns>
        /// <exception cref="RegieValidationException">The draft has errors; all are reported (<see cref="RelationshipFindings"/>).</exception>
        public CommissioningRelationship Build()
        {
            var findings = Validate();
            var errors = findings.Where(f => f.Severity == Severity.Error).ToValueList();
            return errors.Count == 0 ? new CommissioningRelationship(this, Period!, findings) : throw new RegieValidationException(errors);
        }
    }
}
