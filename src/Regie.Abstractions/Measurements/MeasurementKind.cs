namespace Regie.Measurements;

/// <summary>How something is observed (meetwijze).</summary>
public enum MeasurementKind
{
    /// <summary>Readings of something that always has a value, such as a temperature or a state over time (continue meting).</summary>
    Continuous,

    /// <summary>Things that happen and are registered one by one, such as tickets and deliveries (gebeurtenis).</summary>
    Event,

    /// <summary>A part is inspected for the whole, such as rooms in a cleaning inspection (steekproef).</summary>
    Sample,

    /// <summary>What holds for a time, such as a condition or a certificate (toestand).</summary>
    State,

    /// <summary>Somebody declares it by name, such as a judgement or a confirmation (verklaring).</summary>
    Declaration,
}
