using Regie.Identifiers;

namespace Regie.Measurements;

/// <summary>What an observation is about: which service, where, with which priority; what is not stated is null (meetobject).</summary>
public sealed record ObservationSubject
{
    /// <summary>States what an observation is about.</summary>
    /// <param name="service">The service; null where it is not stated.</param>
    /// <param name="location">The location; null where it is not stated.</param>
    /// <param name="priority">The priority; null where it is not stated.</param>
    public ObservationSubject(ServiceId? service, LocationId? location, PriorityId? priority) =>
        (Service, Location, Priority) = (service, location, priority);

    /// <summary>Nothing is stated.</summary>
    public static ObservationSubject Unstated { get; } = new(null, null, null);

    /// <summary>The service; null where it is not stated.</summary>
    public ServiceId? Service { get; }

    /// <summary>The location; null where it is not stated.</summary>
    public LocationId? Location { get; }

    /// <summary>The priority; null where it is not stated.</summary>
    public PriorityId? Priority { get; }

    /// <summary>What is stated, separated by slashes.</summary>
    /// <returns>For example <c>cleaning/ward-3</c>; empty where nothing is.</returns>
    public override string ToString() => string.Join("/", System.Linq.Enumerable.Where([Service?.Value, Location?.Value, Priority?.Value], text => text is not null));
}
