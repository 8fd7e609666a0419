using System;
using System.Linq;
using Regie.Guards;
using Regie.Instruments;

namespace Regie.Relationships;

/// <summary>What follows from the kind of a relationship: which instruments suit it, whether money consequences are thinkable, and what is asked of its principal (werkwijze per soort opdrachtrelatie).</summary>
public sealed record RelationshipPractice
{
    private RelationshipPractice(RelationshipProfileKind kind, PrincipalshipStandard standard, MoneyRoom money, params InstrumentKind[] instruments) =>
        (Kind, Standard, FittingInstruments, AdmitsMoneyConsequences) = (kind, standard, instruments.ToValueList(), money == MoneyRoom.Thinkable);

    private enum MoneyRoom
    {
        None,
        Thinkable,
    }

    /// <summary>The practice of each kind, in the order of the kinds.</summary>
    public static ValueList<RelationshipPractice> All { get; } =
    [
        new(RelationshipProfileKind.Partnership, PrincipalshipStandard.SupplierSide, MoneyRoom.Thinkable, InstrumentKind.Contract, InstrumentKind.FrameworkAgreement, InstrumentKind.CallOffAgreement, InstrumentKind.Covenant),
        new(RelationshipProfileKind.Market, PrincipalshipStandard.SupplierSide, MoneyRoom.Thinkable, InstrumentKind.Contract, InstrumentKind.FrameworkAgreement, InstrumentKind.CallOffAgreement),
        new(RelationshipProfileKind.PublicCooperation, PrincipalshipStandard.SupplierSide, MoneyRoom.Thinkable, InstrumentKind.Contract, InstrumentKind.Covenant, InstrumentKind.ServiceAgreement),
        new(RelationshipProfileKind.SharedService, PrincipalshipStandard.SupplierSide, MoneyRoom.Thinkable, InstrumentKind.Contract, InstrumentKind.Covenant, InstrumentKind.ServiceAgreement, InstrumentKind.OperationalLevelAgreement),
        new(RelationshipProfileKind.InternalService, PrincipalshipStandard.SupplierSide, MoneyRoom.None, InstrumentKind.ServiceAgreement, InstrumentKind.OperationalLevelAgreement),
        new(RelationshipProfileKind.Hierarchical, PrincipalshipStandard.CustomerSide, MoneyRoom.None),
    ];

    /// <summary>The kind of relationship.</summary>
    public RelationshipProfileKind Kind { get; }

    /// <summary>The instruments that suit it; empty where it is steered by instruction.</summary>
    public ValueList<InstrumentKind> FittingInstruments { get; }

    /// <summary>What is asked of the steering organization where it is principal; where it is contractor, the customer side's standard applies whatever the kind.</summary>
    public PrincipalshipStandard Standard { get; }

    /// <summary>Whether money consequences are thinkable; whether they are possible depends on the instrument and on the legal persons as well.</summary>
    public bool AdmitsMoneyConsequences { get; }

    /// <summary>The practice of a kind.</summary>
    /// <param name="kind">The kind of relationship.</param>
    /// <returns>The practice.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not declared.</exception>
    public static RelationshipPractice Of(RelationshipProfileKind kind) => All.Single(practice => practice.Kind == Given.Declared(kind, nameof(kind)));
}
