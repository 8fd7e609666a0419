namespace Regie.Terms;

/// <summary>Against which ends of the agreement a side may give notice; an agreement without end can be ended at any time (opzegmogelijkheid).</summary>
public enum NoticeMoment
{
    /// <summary>Only against the end of the running term (tegen het einde van de looptijd).</summary>
    EndOfTerm,

    /// <summary>Against the end of the first term and its options, and at any time once it was renewed tacitly (na verlenging tussentijds).</summary>
    AnyTimeOnceRenewed,

    /// <summary>At any time (tussentijds).</summary>
    AnyTime,
}
