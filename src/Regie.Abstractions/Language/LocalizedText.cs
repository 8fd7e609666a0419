using System;

namespace Regie.Language;

/// <summary>A text in Dutch and in English.</summary>
public sealed record LocalizedText
{
    private LocalizedText(string dutch, string english) => (Dutch, English) = (dutch, english);

    /// <summary>The Dutch text.</summary>
    public string Dutch { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>A text in both languages.</summary>
    /// <param name="dutch">The Dutch text.</param>
    /// <param name="english">The English text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LocalizedText Of(string dutch, string english)
    {
        ArgumentNullException.ThrowIfNull(dutch);
        ArgumentNullException.ThrowIfNull(english);
        return new LocalizedText(dutch, english);
    }

    /// <summary>A text that is the same in both languages, such as a name.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static LocalizedText Same(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new LocalizedText(text, text);
    }

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The Dutch or the English text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string In(LanguageCode language) => language switch
    {
        LanguageCode.Dutch => Dutch,
        LanguageCode.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Texts exist in Dutch and English."),
    };

    /// <summary>The English text.</summary>
    /// <returns><see cref="English"/>.</returns>
    public override string ToString() => English;
}
