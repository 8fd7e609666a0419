namespace Regie.Terms;

/// <summary>What a date in a contract calendar is; on one date they come in this order (soort datum).</summary>
public enum ContractDateKind
{
    /// <summary>A warning some time before a decision or an end (signaal).</summary>
    Signal,

    /// <summary>The last day to give notice (uiterste dag van opzegging).</summary>
    LatestNotice,

    /// <summary>The last day to exercise an option (uiterste lichtingsdatum).</summary>
    LastExercise,

    /// <summary>The first day of a tacit renewal (verlengingsdatum).</summary>
    Renewal,

    /// <summary>The last day of the agreement, if nobody acts (laatste dag).</summary>
    End,

    /// <summary>The last day of the minimum term (einde van de minimumduur).</summary>
    MinimumEnd,

    /// <summary>The last day of the maximum term (einde van de maximumduur).</summary>
    MaximumEnd,
}
