namespace Regie.Instruments;

/// <summary>In what way an instrument binds those who agreed on it (bindende kracht).</summary>
public enum BindingForce
{
    /// <summary>A court can enforce it (juridisch afdwingbaar).</summary>
    Legal,

    /// <summary>It binds morally or administratively; no court enforces it (bestuurlijk of moreel bindend).</summary>
    Administrative,

    /// <summary>It regulates conduct inside one organization (interne gedragsregel).</summary>
    Internal,
}
