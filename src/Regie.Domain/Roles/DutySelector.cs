using System;
using System.Linq;
using Regie.Guards;
using Regie.Language;

namespace Regie.Roles;

/// <summary>Which duties a side of a rule is about: some by name, or all of one nature (taakkeuze).</summary>
public sealed record DutySelector
{
    private DutySelector(ValueList<Duty> duties, DutyNature? nature) => (Duties, Nature) = (duties, nature);

    /// <summary>The duties by name; empty where a nature is meant.</summary>
    public ValueList<Duty> Duties { get; }

    /// <summary>The nature; null where duties are named.</summary>
    public DutyNature? Nature { get; }

    /// <summary>Some duties.</summary>
    /// <param name="duties">The duties, at least one.</param>
    /// <returns>The selector.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duties"/>, or one of them, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="duties"/> is empty.</exception>
    public static DutySelector Of(params Duty[] duties) => new(Given.AtLeastOne(duties, nameof(duties)), null);

    /// <summary>All duties of a nature.</summary>
    /// <param name="nature">The nature.</param>
    /// <returns>The selector.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nature"/> is not declared.</exception>
    public static DutySelector OfNature(DutyNature nature) => new(ValueList<Duty>.Empty, Given.Declared(nature, nameof(nature)));

    /// <summary>Whether a duty is meant.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="nature">Its nature, as the policy sees it.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    public bool Selects(Duty duty, DutyNature nature)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return Nature is { } meant ? nature == meant : Duties.Contains(duty);
    }

    /// <summary>The selector in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>measuring</c>, or <c>a regie role</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language) => Nature is { } nature ? nature.Label().In(language) : string.Join(" / ", Duties.Select(d => d.Label.In(language)));

    /// <summary>The selector in English.</summary>
    /// <returns>For example <c>measuring</c>, or <c>a regie role</c>.</returns>
    public override string ToString() => ToText(LanguageCode.English);
}
