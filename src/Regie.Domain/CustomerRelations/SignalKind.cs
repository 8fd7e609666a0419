namespace Regie.CustomerRelations;

/// <summary>In what form a customer gave a signal (soort signaal).</summary>
public enum SignalKind
{
    /// <summary>Something said in passing (opmerking).</summary>
    Remark,

    /// <summary>A wish (wens).</summary>
    Wish,

    /// <summary>Something that regie saw (waarneming).</summary>
    Observation,

    /// <summary>An answer in a survey (enquête).</summary>
    Survey,

    /// <summary>A complaint (klacht).</summary>
    Complaint,

    /// <summary>A compliment (compliment).</summary>
    Compliment,
}
