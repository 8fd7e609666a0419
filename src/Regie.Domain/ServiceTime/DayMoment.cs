namespace Regie.ServiceTime;

/// <summary>At which moment of the last working day a term in working days ends (moment op de laatste dag).</summary>
public enum DayMoment
{
    /// <summary>At the clock time of the receipt, whether or not the service is open then (zelfde kloktijd).</summary>
    SameClockTime,

    /// <summary>At the clock time of the receipt, moved to an open moment where it is closed: forward to the next opening, from a closing moment only under that convention; counting back, back to the last closing (zelfde kloktijd, verschoven naar open).</summary>
    SameClockTimeWhenOpen,

    /// <summary>When the last window of that day closes (einde werkdag).</summary>
    EndOfDay,
}
