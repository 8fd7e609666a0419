using System;
using System.Linq;
using System.Text;
using Regie.Language;

namespace Regie.Explanation;

/// <summary>Writes a <see cref="Derivation"/> out for people to read.</summary>
/// <remarks>
/// Labels, values and clauses may hold text from data, and none of it can break out of its place: a line break or tab becomes a space, and a control character,
/// a control of the direction of writing or half a surrogate pair is written as its code, for example <c>\u202E</c>. JSON keeps them as they are.
/// </remarks>
public static class DerivationText
{
    /// <summary>The figure alone.</summary>
    /// <param name="derivation">The derivation.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>Servicetijd: 2 u 15 min</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="derivation"/> is null.</exception>
    public static string ToLine(this Derivation derivation, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return OneLine.Labeled(derivation.Label, derivation.Value, language);
    }

    /// <summary>The figure and what it rests on, in a few sentences: one for the figure, and one for each step beneath it with the steps beneath that.</summary>
    /// <param name="derivation">The derivation.</param>
    /// <param name="language">The language.</param>
    /// <returns>One line; what lies deeper is left to <see cref="ToWorksheet"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="derivation"/> is null.</exception>
    public static string ToParagraph(this Derivation derivation, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return string.Join(" ", new[] { Clauses(derivation, language) }
            .Concat(derivation.Steps.Select(step => string.Join("; ", new[] { Clauses(step, language) }.Concat(step.Steps.Select(s => Continuing(Clauses(s, language)))))))
            .Select(sentence => sentence + "."));
    }

    /// <summary>The whole tree, one step a line, indented by depth, each with its inputs and clause.</summary>
    /// <param name="derivation">The derivation.</param>
    /// <param name="language">The language.</param>
    /// <returns>Lines separated by <c>\n</c>, without one at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="derivation"/> is null.</exception>
    public static string ToWorksheet(this Derivation derivation, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        var sheet = new StringBuilder();
        Write(derivation, language, 0, sheet);
        return sheet.ToString(0, sheet.Length - 1);
    }

    private static string Clauses(Derivation step, LanguageCode language)
    {
        var grounds = step.Inputs.Select(i => OneLine.Labeled(i.Label, i.Value, language)).ToList();
        if (step.Clause is { } clause)
            grounds.Add(OneLine.Of(clause.ToString()));
        return step.ToLine(language) + (grounds.Count == 0 ? "" : " (" + string.Join("; ", grounds) + ")");
    }

    // Within a sentence a label begins small, unless it begins with a code or an abbreviation, such as P2.
    private static string Continuing(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text.Substring(1) : text;

    private static void Write(Derivation step, LanguageCode language, int depth, StringBuilder sheet)
    {
        sheet.Append(' ', depth * 2).Append(step.ToLine(language));
        if (step.Inputs.Count > 0)
            sheet.Append(" (").Append(string.Join("; ", step.Inputs.Select(i => OneLine.Labeled(i.Label, i.Value, language)))).Append(')');
        if (step.Clause is { } clause)
            sheet.Append(" [").Append(OneLine.Of(clause.ToString())).Append(']');
        sheet.Append('\n');
        foreach (var child in step.Steps)
            Write(child, language, depth + 1, sheet);
    }
}
