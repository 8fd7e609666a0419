namespace Regie.Intake;

/// <summary>What comes in (soort melding).</summary>
public enum IntakeKind
{
    /// <summary>A customer asks for something (verzoek).</summary>
    Request,

    /// <summary>Something does not work (storing).</summary>
    Incident,

    /// <summary>A customer is dissatisfied (klacht).</summary>
    Complaint,

    /// <summary>Something was noticed; nobody asked for anything (signaal).</summary>
    SignalOnly,
}
