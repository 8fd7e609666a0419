using Regie.Guards;
using Regie.Language;

namespace Regie.Intake;

/// <summary>Whether something is so for a case, and why (bevinding van een toets).</summary>
public sealed record IntakeReading
{
    private IntakeReading(bool holds, LocalizedText reason) => (Holds, Reason) = (holds, reason);

    /// <summary>Whether it is so.</summary>
    public bool Holds { get; }

    /// <summary>Why it is, or why it is not.</summary>
    public LocalizedText Reason { get; }

    /// <summary>It is so.</summary>
    /// <param name="dutch">Why, in Dutch.</param>
    /// <param name="english">Why, in English.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="System.ArgumentNullException">A text is null.</exception>
    /// <exception cref="System.ArgumentException">A text is empty.</exception>
    public static IntakeReading Yes(string dutch, string english) => new(true, LocalizedText.Of(Given.Text(dutch, nameof(dutch)), Given.Text(english, nameof(english))));

    /// <summary>It is not so.</summary>
    /// <param name="dutch">Why not, in Dutch.</param>
    /// <param name="english">Why not, in English.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="System.ArgumentNullException">A text is null.</exception>
    /// <exception cref="System.ArgumentException">A text is empty.</exception>
    public static IntakeReading No(string dutch, string english) => new(false, LocalizedText.Of(Given.Text(dutch, nameof(dutch)), Given.Text(english, nameof(english))));
}
