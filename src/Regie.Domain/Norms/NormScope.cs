using System;
using System.Linq;
using Regie.Identifiers;
using Regie.Measurements;

namespace Regie.Norms;

/// <summary>What a norm covers: services, locations and priorities, for each apart or together; a list that is empty covers all (reikwijdte).</summary>
public sealed record NormScope
{
    private NormScope(ValueList<ServiceId> services, ValueList<LocationId> locations, ValueList<PriorityId> priorities, ScopeGrouping grouping) =>
        (Services, Locations, Priorities, Grouping) = (services, locations, priorities, grouping);

    /// <summary>Everything, together.</summary>
    public static NormScope Everything { get; } = new(ValueList<ServiceId>.Empty, ValueList<LocationId>.Empty, ValueList<PriorityId>.Empty, ScopeGrouping.Together);

    /// <summary>The services; empty for all.</summary>
    public ValueList<ServiceId> Services { get; }

    /// <summary>The locations; empty for all.</summary>
    public ValueList<LocationId> Locations { get; }

    /// <summary>The priorities; empty for all.</summary>
    public ValueList<PriorityId> Priorities { get; }

    /// <summary>Whether the norm is judged for each apart.</summary>
    public ScopeGrouping Grouping { get; }

    /// <summary>The scope, limited to services.</summary>
    /// <param name="services">The services.</param>
    /// <returns>A new scope.</returns>
    /// <exception cref="ArgumentNullException">A service is null.</exception>
    public NormScope Of(params ServiceId[] services) => new(Checked(services, nameof(services)), Locations, Priorities, Grouping);

    /// <summary>The scope, limited to locations.</summary>
    /// <param name="locations">The locations.</param>
    /// <returns>A new scope.</returns>
    /// <exception cref="ArgumentNullException">A location is null.</exception>
    public NormScope Of(params LocationId[] locations) => new(Services, Checked(locations, nameof(locations)), Priorities, Grouping);

    /// <summary>The scope, limited to priorities.</summary>
    /// <param name="priorities">The priorities.</param>
    /// <returns>A new scope.</returns>
    /// <exception cref="ArgumentNullException">A priority is null.</exception>
    public NormScope Of(params PriorityId[] priorities) => new(Services, Locations, Checked(priorities, nameof(priorities)), Grouping);

    /// <summary>The scope, judged by another grouping.</summary>
    /// <param name="grouping">Whether the norm is judged for each apart.</param>
    /// <returns>A new scope.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grouping"/> is not declared.</exception>
    public NormScope GroupedBy(ScopeGrouping grouping) => grouping is >= ScopeGrouping.Together and <= ScopeGrouping.ForEachPriority
        ? new NormScope(Services, Locations, Priorities, grouping)
        : throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "No declared grouping.");

    /// <summary>Whether the norm covers a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>Whether it does; what a subject does not state is covered only where the scope is not limited in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public bool Covers(ObservationSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Covers(Services, subject.Service) && Covers(Locations, subject.Location) && Covers(Priorities, subject.Priority);
    }

    /// <summary>Whether all that this scope covers is covered by another.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>Whether it is; a scope lies within itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool LiesWithin(NormScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return LiesWithin(Services, other.Services) && LiesWithin(Locations, other.Locations) && LiesWithin(Priorities, other.Priorities);
    }

    /// <summary>The group that a subject is judged in.</summary>
    /// <param name="subject">A subject that the norm covers.</param>
    /// <returns>The subject of the group; unstated where all are judged together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public ObservationSubject GroupOf(ObservationSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Grouping switch
        {
            ScopeGrouping.ForEachService => new ObservationSubject(subject.Service, null, null),
            ScopeGrouping.ForEachLocation => new ObservationSubject(null, subject.Location, null),
            ScopeGrouping.ForEachPriority => new ObservationSubject(null, null, subject.Priority),
            _ => ObservationSubject.Unstated,
        };
    }

    /// <summary>The groups that the scope names, so that one without data is judged too and is not invisible.</summary>
    /// <returns>The groups in declared order; empty where the norm is judged for each of an unlimited list.</returns>
    public ValueList<ObservationSubject> DeclaredGroups() => Grouping switch
    {
        ScopeGrouping.ForEachService => Services.Select(s => new ObservationSubject(s, null, null)).ToValueList(),
        ScopeGrouping.ForEachLocation => Locations.Select(l => new ObservationSubject(null, l, null)).ToValueList(),
        ScopeGrouping.ForEachPriority => Priorities.Select(p => new ObservationSubject(null, null, p)).ToValueList(),
        _ => [ObservationSubject.Unstated],
    };

    private static bool Covers<T>(ValueList<T> listed, T? stated) => listed.Count == 0 || (stated is not null && listed.Contains(stated));

    private static bool LiesWithin<T>(ValueList<T> own, ValueList<T> others) => others.Count == 0 || (own.Count > 0 && own.All(others.Contains));

    private static ValueList<T> Checked<T>(T[] listed, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(listed, name);
        return listed.Contains(null!) ? throw new ArgumentNullException(name, "A scope lists no null.") : listed.Distinct().ToValueList();
    }
}
