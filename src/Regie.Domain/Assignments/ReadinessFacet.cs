namespace Regie.Assignments;

/// <summary>Something that must be known before something that is asked can go ahead (rijpheidsaspect).</summary>
public enum ReadinessFacet
{
    /// <summary>Who asks.</summary>
    Who,

    /// <summary>What outcome the customer wants.</summary>
    Outcome,

    /// <summary>What result the contractor must deliver.</summary>
    Result,

    /// <summary>By what measurable criterion it is accepted.</summary>
    Criterion,

    /// <summary>What it costs, or how that is worked out.</summary>
    Price,

    /// <summary>From when until when.</summary>
    Period,

    /// <summary>In what instrument it is put down.</summary>
    Instrument,

    /// <summary>Who measures.</summary>
    Measurer,

    /// <summary>Which norms hold.</summary>
    Norms,
}
