using System.Linq;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Validity;

/// <summary>Cases that a table treats alike, with one of them to point at (geval).</summary>
public sealed record DecisionCase
{
    internal DecisionCase(ValueList<(DecisionDimension Dimension, LocalizedText Values, string Example)> parts) => Parts = parts;

    /// <summary>For each dimension the values in words, and one of them: a name, or a number in invariant form.</summary>
    public ValueList<(DecisionDimension Dimension, LocalizedText Values, string Example)> Parts { get; }

    /// <summary>One of the cases, in words.</summary>
    public LocalizedText Witness => LocalizedText.Of(In(LanguageCode.Dutch), In(LanguageCode.English));

    /// <summary>All of the cases, in words.</summary>
    public LocalizedText Description => LocalizedText.Of(
        string.Join("; ", Parts.Select(p => $"{p.Dimension.Name.Dutch} {p.Values.Dutch}")), string.Join("; ", Parts.Select(p => $"{p.Dimension.Name.English} {p.Values.English}")));

    /// <summary>One of the cases, in invariant form.</summary>
    /// <returns>For example <c>P1, 94.5, 100</c>.</returns>
    public override string ToString() => string.Join(", ", Parts.Select(p => p.Example));

    private string In(LanguageCode language) => string.Join(", ", Parts.Select(p => p.Dimension.Names.Count > 0
        ? p.Example
        : p.Dimension.Name.In(language) + " " + p.Dimension.Unit.Attach(ExactNumber.Parse(p.Example).ToText(language), language)));
}
