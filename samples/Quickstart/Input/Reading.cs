using NodaTime;

namespace Regie.Samples.Quickstart.Input;

/// <summary>A moment that was read, or why not.</summary>
internal readonly record struct Reading(Instant Moment, string? Objection)
{
    public static Reading Of(Instant moment) => new(moment, null);

    public static Reading Refused(string objection) => new(default, objection);
}
