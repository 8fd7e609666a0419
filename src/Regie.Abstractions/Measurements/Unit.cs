using System;
using Regie.Language;

namespace Regie.Measurements;

/// <summary>What a number counts or measures (eenheid).</summary>
/// <remarks>Open: a host adds its own. The code is the wire format; two units are the same when their codes are.</remarks>
public sealed record Unit
{
    // Units that were written down with their code and label alone, such as in JSON, still count one point and two points.
    private static readonly (string Code, LocalizedText Label, LocalizedText Singular)[] Counted =
    [
        ("tickets", LocalizedText.Of("meldingen", "tickets"), LocalizedText.Of("melding", "ticket")),
        ("points", LocalizedText.Of("punten", "points"), LocalizedText.Of("punt", "point")),
        ("days", LocalizedText.Of("dagen", "days"), LocalizedText.Of("dag", "day")),
        ("working-days", LocalizedText.Of("werkdagen", "working days"), LocalizedText.Of("werkdag", "working day")),
        ("hours", LocalizedText.Of("uur", "hours"), LocalizedText.Of("uur", "hour")),
        ("minutes", LocalizedText.Of("minuten", "minutes"), LocalizedText.Of("minuut", "minute")),
        ("seconds", LocalizedText.Of("seconden", "seconds"), LocalizedText.Of("seconde", "second")),
        ("percentage-points", LocalizedText.Of("procentpunt", "percentage points"), LocalizedText.Of("procentpunt", "percentage point")),
    ];

    /// <summary>Declares a unit that reads the same behind one and behind more.</summary>
    /// <param name="code">A short code without spaces, for example <c>m2</c>.</param>
    /// <param name="label">What readers see behind a number.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or has white space in it.</exception>
    public Unit(string code, LocalizedText label)
        : this(code, label, SingularOf(code, label))
    {
    }

    /// <summary>Declares a unit.</summary>
    /// <param name="code">A short code without spaces, for example <c>half-days</c>.</param>
    /// <param name="label">What readers see behind a number, for example "half-days".</param>
    /// <param name="singular">What readers see behind one, for example "half-day".</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or has white space in it.</exception>
    public Unit(string code, LocalizedText label, LocalizedText singular)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(singular);
        foreach (var c in code)
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                throw new ArgumentException($"A unit's code has no white space; '{code}' has.", nameof(code));
        if (code.Length == 0)
            throw new ArgumentException("A unit's code is not empty.", nameof(code));
        (Code, Label, Singular) = (code, label, singular);
    }

    /// <summary>A number of things.</summary>
    public static Unit Count { get; } = new("count", LocalizedText.Same(""));

    /// <summary>Tickets (meldingen).</summary>
    public static Unit Tickets { get; } = new("tickets", LocalizedText.Of("meldingen", "tickets"));

    /// <summary>Points (punten).</summary>
    public static Unit Points { get; } = new("points", LocalizedText.Of("punten", "points"));

    /// <summary>Days (dagen).</summary>
    public static Unit Days { get; } = new("days", LocalizedText.Of("dagen", "days"));

    /// <summary>Working days (werkdagen).</summary>
    public static Unit WorkingDays { get; } = new("working-days", LocalizedText.Of("werkdagen", "working days"));

    /// <summary>Percents: the number before the percent sign (procent).</summary>
    public static Unit Percent { get; } = new("percent", LocalizedText.Same("%"));

    /// <summary>Percentage points: the difference of two percentages (procentpunt).</summary>
    public static Unit PercentagePoints { get; } = new("percentage-points", LocalizedText.Of("procentpunt", "percentage points"));

    /// <summary>Hours (uren).</summary>
    public static Unit Hours { get; } = new("hours", LocalizedText.Of("uur", "hours"));

    /// <summary>Minutes (minuten).</summary>
    public static Unit Minutes { get; } = new("minutes", LocalizedText.Of("minuten", "minutes"));

    /// <summary>Seconds (seconden).</summary>
    public static Unit Seconds { get; } = new("seconds", LocalizedText.Of("seconden", "seconds"));

    /// <summary>The short code, which is the wire format.</summary>
    public string Code { get; }

    /// <summary>What readers see behind a number.</summary>
    public LocalizedText Label { get; }

    /// <summary>What readers see behind one.</summary>
    public LocalizedText Singular { get; }

    /// <summary>What the difference of two numbers in this unit is in: of percentages percentage points, else the unit itself.</summary>
    public Unit OfDifferences => Equals(Percent) ? PercentagePoints : this;

    /// <summary>A number with the unit behind it.</summary>
    /// <param name="number">The number as already written in the language.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>12 meldingen</c> or <c>1 melding</c>; <c>95 %</c> in Dutch and <c>95%</c> in English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public string Attach(string number, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(number);
        var label = (number is "1" or "-1" ? Singular : Label).In(language);
        return label.Length == 0 || (language == LanguageCode.English && Equals(Percent)) ? number + label : number + " " + label;
    }

    /// <summary>Units are the same when their codes are.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>Whether the codes are equal.</returns>
    public bool Equals(Unit? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    private static LocalizedText SingularOf(string code, LocalizedText label)
    {
        foreach (var counted in Counted)
            if (string.Equals(counted.Code, code, StringComparison.Ordinal) && counted.Label.Equals(label))
                return counted.Singular;
        return label;
    }
}
