using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Explanation;
using Regie.Language;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>The availability of a whole that is made of parts, each with its own (samengestelde beschikbaarheid).</summary>
/// <remarks>
/// Two figures, both exact, both over the same time. <see cref="Guaranteed"/> holds whatever fails together: in series losses add up.
/// <see cref="Expected"/> is only what comes out on average when parts fail independently: in series a product. A promise can rest on the first alone.
/// </remarks>
/// <example><code>
/// var chain = ComposedAvailability.Serial(name, ComposedAvailability.Of(network, Percentage.Of(99.5m)), ComposedAvailability.Of(server, Percentage.Of(99)));
/// Console.WriteLine(chain.Guaranteed); // 98.5; chain.Expected is 98.505
/// </code></example>
public sealed record ComposedAvailability
{
    private static readonly ExactNumber Hundred = ExactNumber.Of(100);

    private ComposedAvailability(LocalizedText name, int needed, ValueList<ComposedAvailability> parts, ExactNumber expected, ExactNumber guaranteed) =>
        (Name, Needed, Parts, Expected, Guaranteed) = (name, needed, parts, expected, guaranteed);

    /// <summary>Its name, for readers.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many of the parts must be available; zero where it has no parts.</summary>
    public int Needed { get; }

    /// <summary>Its parts; empty for an agreed availability.</summary>
    public ValueList<ComposedAvailability> Parts { get; }

    /// <summary>The expected availability in percents, if parts fail independently.</summary>
    public ExactNumber Expected { get; }

    /// <summary>The guaranteed availability in percents, whatever parts fail at the same time or after one another.</summary>
    public ExactNumber Guaranteed { get; }

    /// <summary>An availability as it is agreed.</summary>
    /// <param name="name">Of what.</param>
    /// <param name="availability">The availability, 0 to 100 %.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="availability"/> is not from 0 to 100 %.</exception>
    public static ComposedAvailability Of(LocalizedText name, Percentage availability)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (availability.Value is < 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(availability), availability, "An availability is from 0 to 100 %.");
        var agreed = ExactNumber.Of(availability.Value);
        return new ComposedAvailability(name, 0, ValueList<ComposedAvailability>.Empty, agreed, agreed);
    }

    /// <summary>A whole that needs all its parts.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parts">The parts, at least one.</param>
    /// <returns>The whole.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a part, is null.</exception>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    public static ComposedAvailability Serial(LocalizedText name, params ComposedAvailability[] parts) => Whole(name, parts?.Length ?? 0, parts);

    /// <summary>A whole that needs one of its parts.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parts">The parts, at least one.</param>
    /// <returns>The whole.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a part, is null.</exception>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    public static ComposedAvailability Parallel(LocalizedText name, params ComposedAvailability[] parts) => Whole(name, 1, parts);

    /// <summary>A whole that needs some of its parts.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="needed">How many of them.</param>
    /// <param name="parts">The parts, at least as many.</param>
    /// <returns>The whole.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a part, is null.</exception>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="needed"/> is not from 1 to the number of parts.</exception>
    public static ComposedAvailability AtLeast(LocalizedText name, int needed, params ComposedAvailability[] parts) => Whole(name, needed, parts);

    /// <summary>How both figures came about.</summary>
    /// <returns>A derivation whose value is the guaranteed availability.</returns>
    public Derivation Explain()
    {
        if (Parts.Count == 0)
            return new Derivation(CompositionRules.Agreed, Name, Percent(Guaranteed));
        var (rule, dutch, english) = Needed == Parts.Count ? (CompositionRules.Serial, "alle onderdelen zijn nodig", "all parts are needed")
            : (CompositionRules.Redundant, $"{Needed} van de {Parts.Count} onderdelen {(Needed == 1 ? "is" : "zijn")} genoeg", $"{Needed} of the {Parts.Count} parts {(Needed == 1 ? "is" : "are")} enough");
        return new Derivation(rule, Name, Percent(Guaranteed))
            .WithInput(LocalizedText.Of("samenstelling", "composition"), new DerivedValue.Statement(LocalizedText.Of(dutch, english)))
            .WithSteps(Parts.Select(p => p.Explain()))
            .WithStep(new Derivation(CompositionRules.Guaranteed, LocalizedText.Of("Gegarandeerd, ook als alles ongunstig samenvalt", "Guaranteed, also when everything fails at the worst time"), Percent(Guaranteed)))
            .WithStep(new Derivation(CompositionRules.Expected, LocalizedText.Of("Verwacht, als onderdelen onafhankelijk uitvallen; geen toezegging", "Expected, if parts fail independently; no promise"), Percent(Expected)));
    }

    /// <summary>Name and guaranteed availability.</summary>
    /// <returns>For example <c>chain: 98.5%</c>.</returns>
    public override string ToString() => $"{Name}: {Guaranteed}%";

    private static ComposedAvailability Whole(LocalizedText name, int needed, ComposedAvailability[]? parts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Contains(null!))
            throw new ArgumentNullException(nameof(parts), "A part is null.");
        if (parts.Length == 0)
            throw new ArgumentException("A whole has at least one part.", nameof(parts));
        if (needed < 1 || needed > parts.Length)
            throw new ArgumentOutOfRangeException(nameof(needed), needed, $"Of {parts.Length} parts, 1 to {parts.Length} are needed.");
        return new ComposedAvailability(name, needed, parts.ToValueList(), Hundred * Chance(needed, parts), Hundred * Certain(needed, parts));
    }

    // The chance that at least so many parts are available: part by part, the chance of each number of available ones.
    private static ExactNumber Chance(int needed, IReadOnlyCollection<ComposedAvailability> parts)
    {
        var chances = new ExactNumber[parts.Count + 1];
        chances[0] = ExactNumber.One;
        foreach (var available in parts.Select(p => p.Expected / Hundred))
        {
            for (var up = parts.Count; up > 0; up--)
                chances[up] = (chances[up] * (ExactNumber.One - available)) + (chances[up - 1] * available);
            chances[0] *= ExactNumber.One - available;
        }

        return chances.Skip(needed).Aggregate(ExactNumber.Zero, (sum, chance) => sum + chance);
    }

    // The whole is down where as many parts are as it cannot miss. The worst is that losses are laid together to that depth; a part that is lost for longer
    // than the others can match adds nothing more, so the r largest losses may be left out of the sum together with r of the depth.
    private static ExactNumber Certain(int needed, IReadOnlyCollection<ComposedAvailability> parts)
    {
        var losses = parts.Select(p => ExactNumber.One - (p.Guaranteed / Hundred)).OrderBy(l => l).ToList();
        var depth = parts.Count - needed + 1;
        var lost = Enumerable.Range(0, depth).Select(r => losses.Take(losses.Count - r).Aggregate(ExactNumber.Zero, (sum, l) => sum + l) / ExactNumber.Of(depth - r)).Min();
        return ExactNumber.One - ExactNumber.Min(ExactNumber.One, lost);
    }

    private static DerivedValue Percent(ExactNumber value) => new DerivedValue.Exact(value, Unit.Percent);
}
