using System;
using System.Collections.Generic;
using System.Linq;
using Regie.Identifiers;
using Regie.Language;

namespace Regie.Relationships;

/// <summary>The work that a relationship, a role or a mandate reaches: work domains, services and locations; a list that is empty covers all (werkingssfeer).</summary>
/// <remarks>A service does not tell in which domain it lies: a scope that names services only reaches beyond one that names a domain. Name both.</remarks>
/// <example><code>
/// WorkScope cleaning = WorkScope.Everything.In(new WorkDomainId("cleaning")).At(new LocationId("west"));
/// </code></example>
public sealed record WorkScope
{
    private WorkScope(ValueList<WorkDomainId> domains, ValueList<ServiceId> services, ValueList<LocationId> locations) =>
        (Domains, Services, Locations) = (domains, services, locations);

    /// <summary>All work, everywhere.</summary>
    public static WorkScope Everything { get; } = new(ValueList<WorkDomainId>.Empty, ValueList<ServiceId>.Empty, ValueList<LocationId>.Empty);

    /// <summary>The work domains, in order; empty for all.</summary>
    public ValueList<WorkDomainId> Domains { get; }

    /// <summary>The services, in order; empty for all.</summary>
    public ValueList<ServiceId> Services { get; }

    /// <summary>The locations, in order; empty for all.</summary>
    public ValueList<LocationId> Locations { get; }

    /// <summary>The scope, limited to work domains.</summary>
    /// <param name="domains">The work domains; none for all.</param>
    /// <returns>A new scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="domains"/> or one of them is null.</exception>
    public WorkScope In(params WorkDomainId[] domains) => new(Listed(domains, nameof(domains)), Services, Locations);

    /// <summary>The scope, limited to services.</summary>
    /// <param name="services">The services; none for all.</param>
    /// <returns>A new scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or one of them is null.</exception>
    public WorkScope For(params ServiceId[] services) => new(Domains, Listed(services, nameof(services)), Locations);

    /// <summary>The scope, limited to locations.</summary>
    /// <param name="locations">The locations; none for all.</param>
    /// <returns>A new scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="locations"/> or one of them is null.</exception>
    public WorkScope At(params LocationId[] locations) => new(Domains, Services, Listed(locations, nameof(locations)));

    /// <summary>Whether all that this scope reaches is reached by another.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>Whether it is; a scope is within itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsWithin(WorkScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsWithin(Domains, other.Domains) && IsWithin(Services, other.Services) && IsWithin(Locations, other.Locations);
    }

    /// <summary>Whether this scope and another reach some work that is the same.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>Whether they do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(WorkScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Overlaps(Domains, other.Domains) && Overlaps(Services, other.Services) && Overlaps(Locations, other.Locations);
    }

    /// <summary>The scope as people write it in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>cleaning, at west</c>, or <c>all work</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language that exists here.</exception>
    public string ToText(LanguageCode language)
    {
        var words = LocalizedText.Of("alle werk|dienst |te ", "all work|service |at ").In(language).Split('|');
        var parts = new List<string>();
        if (Domains.Count > 0)
            parts.Add(string.Join(" + ", Domains));
        if (Services.Count > 0)
            parts.Add(words[1] + string.Join(" + ", Services));
        if (Locations.Count > 0)
            parts.Add(words[2] + string.Join(" + ", Locations));
        return parts.Count == 0 ? words[0] : string.Join(", ", parts);
    }

    /// <summary>The scope in English.</summary>
    /// <returns>For example <c>cleaning, at west</c>.</returns>
    public override string ToString() => ToText(LanguageCode.English);

    private static bool IsWithin<T>(ValueList<T> own, ValueList<T> others) => others.Count == 0 || (own.Count > 0 && own.All(others.Contains));

    private static bool Overlaps<T>(ValueList<T> own, ValueList<T> others) => own.Count == 0 || others.Count == 0 || own.Any(others.Contains);

    // In order, so that two scopes that reach the same are equal.
    private static ValueList<T> Listed<T>(T[] listed, string name)
        where T : Identifier
    {
        ArgumentNullException.ThrowIfNull(listed, name);
        return listed.Contains(null!) ? throw new ArgumentNullException(name, "A scope lists no null.") : listed.Distinct().OrderBy(id => id.Value, StringComparer.Ordinal).ToValueList();
    }
}
