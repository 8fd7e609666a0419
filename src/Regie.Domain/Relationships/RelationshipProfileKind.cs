namespace Regie.Relationships;

/// <summary>The kinds of commissioning relationship, each with its own way of working (soort opdrachtrelatie).</summary>
public enum RelationshipProfileKind
{
    /// <summary>A strategic external supplier with shared goals (partnerschap).</summary>
    Partnership,

    /// <summary>An external supplier (marktrelatie).</summary>
    Market,

    /// <summary>Another public body, outside the market (publiek-publieke samenwerking).</summary>
    PublicCooperation,

    /// <summary>A unit or allied body that serves several principals or charges a transfer price (shared service).</summary>
    SharedService,

    /// <summary>A unit of the same legal person, under a service agreement (interne dienstverlening).</summary>
    InternalService,

    /// <summary>Steering by instruction, without a verifiable assignment (hiërarchische relatie).</summary>
    Hierarchical,
}
