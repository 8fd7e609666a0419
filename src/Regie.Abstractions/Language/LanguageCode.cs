namespace Regie.Language;

/// <summary>A language that messages, labels and reports exist in (taal).</summary>
public enum LanguageCode
{
    /// <summary>Dutch as written in the Netherlands, nl-NL (Nederlands).</summary>
    Dutch,

    /// <summary>English, en.</summary>
    English,
}
