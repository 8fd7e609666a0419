namespace Regie.CustomerRelations;

/// <summary>How somebody was in touch with a customer (vorm van contact).</summary>
public enum ContactForm
{
    /// <summary>Face to face (bezoek).</summary>
    Visit,

    /// <summary>By voice or video (gesprek op afstand).</summary>
    Call,

    /// <summary>In writing; not personal (schriftelijk).</summary>
    Written,
}
