using System;
using NodaTime;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Relationships;

/// <summary>One party commissions, another carries out: for some work, during some time, in some form (opdrachtrelatie).</summary>
/// <remarks>
/// One pair of parties per relationship; across an organization they form a network. Being principal is relative: the same party may be contractor in one
/// relationship and principal in the next, so a side is asked of the relationship (<see cref="SideOf"/>).
/// </remarks>
/// <example><code>
/// CommissioningRelationship cleaning = CommissioningRelationship.Between(new RelationshipId("R-2"), facilityManagement, cleaner)
///     .Over(WorkScope.Everything.In(new WorkDomainId("cleaning")))
///     .During(EffectivePeriod.From(new LocalDate(2026, 1, 1)))
///     .Under(RelationshipInstrument.Of(InstrumentKind.Contract))
///     .Build();
/// </code></example>
public sealed partial record CommissioningRelationship
{
    private CommissioningRelationship(Draft draft, EffectivePeriod period, ValueList<Finding> warnings)
    {
        (Id, Principal, Contractor, Scope, Period) = (draft.Id, draft.Principal, draft.Contractor, draft.Scope, period);
        (Owner, CoordinatingPrincipal, Charging, Importance) = (draft.Owner, draft.CoordinatingPrincipal, draft.Charging, draft.Importance);
        Warnings = warnings;
        Instrument = Standing == ContractorStanding.SameLegalPerson ? draft.Instrument?.WithinOneLegalPerson() : draft.Instrument;
    }

    /// <summary>The identifier of the relationship.</summary>
    public RelationshipId Id { get; }

    /// <summary>Who commissions.</summary>
    public Party Principal { get; }

    /// <summary>Who is commissioned.</summary>
    public Party Contractor { get; }

    /// <summary>The work that it reaches.</summary>
    public WorkScope Scope { get; }

    /// <summary>The days on which it holds.</summary>
    public EffectivePeriod Period { get; }

    /// <summary>The form in which they put down what they agreed; null where nothing was put down. Within one legal person it is never legally enforceable.</summary>
    public RelationshipInstrument? Instrument { get; }

    /// <summary>Who guards the contractor's continuity and price beside the principal; null where nobody does.</summary>
    public Party? Owner { get; }

    /// <summary>Who speaks for the contractor's principals together; null where nobody does.</summary>
    public Party? CoordinatingPrincipal { get; }

    /// <summary>Whether the work is charged.</summary>
    public Charging Charging { get; }

    /// <summary>How much hangs on it for the principal.</summary>
    public StrategicImportance Importance { get; }

    /// <summary>What is allowed but someone has to look at, such as an owner that is the principal as well; empty where there is nothing.</summary>
    public ValueList<Finding> Warnings { get; }

    /// <summary>Where the contractor stands as seen from the principal; follows from their legal persons.</summary>
    public ContractorStanding Standing
    {
        get
        {
            if (Principal.SharesLegalPersonWith(Contractor))
                return ContractorStanding.SameLegalPerson;
            if (Principal.LegalPerson.IsAlliedWith(Contractor.LegalPerson))
                return ContractorStanding.AlliedBody;
            return Contractor.LegalPerson.Kind == LegalPersonKind.PublicBody ? ContractorStanding.PublicBody : ContractorStanding.Market;
        }
    }

    /// <summary>Begins a relationship.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="principal">Who commissions.</param>
    /// <param name="contractor">Who is commissioned.</param>
    /// <returns>A draft over all work, with nothing put down.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Draft Between(RelationshipId id, Party principal, Party contractor)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(principal);
        ArgumentNullException.ThrowIfNull(contractor);
        return new Draft(id, principal, contractor);
    }

    /// <summary>Which side a party is on.</summary>
    /// <param name="party">Any party.</param>
    /// <returns>Principal, contractor, or neither with the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public RelationshipSide SideOf(PartyId party)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (party.Equals(Principal.Id))
            return new RelationshipSide.Principal();
        if (party.Equals(Contractor.Id))
            return new RelationshipSide.Contractor();
        return new RelationshipSide.Neither(party.Equals(Owner?.Id)
            ? LocalizedText.Of($"{Owner!.Name} is in opdrachtrelatie {Id} eigenaar: een derde rol naast {Principal.Name} en {Contractor.Name}.", $"{Owner!.Name} is the owner in relationship {Id}: a third role beside {Principal.Name} and {Contractor.Name}.")
            : LocalizedText.Of($"{party} is geen partij bij opdrachtrelatie {Id} tussen {Principal.Name} en {Contractor.Name}.", $"{party} is no party to relationship {Id} between {Principal.Name} and {Contractor.Name}."));
    }

    /// <summary>Whether the relationship holds on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it does; the first day belongs to it, the end of its period does not.</returns>
    public bool IsInForceOn(LocalDate date) => Period.Contains(date);

    /// <summary>The relationship as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>Facility management is principal and Shine contractor (R-2; by contract; cleaning)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) => LocalizedText.Of(
        $"{Principal.Name} is opdrachtgever en {Contractor.Name} opdrachtnemer ({Id}; {Form.Dutch}; {Scope.ToText(LanguageCode.Dutch)})",
        $"{Principal.Name} is principal and {Contractor.Name} contractor ({Id}; {Form.English}; {Scope.ToText(LanguageCode.English)})").In(language);

    /// <summary>The relationship in English.</summary>
    /// <returns>For example <c>Facility management is principal and Shine contractor (R-2; by contract; cleaning)</c>.</returns>
    public override string ToString() => ToText(LanguageCode.English);

    private LocalizedText Form => RelationshipProblems.Form(Instrument?.Kind);
}
