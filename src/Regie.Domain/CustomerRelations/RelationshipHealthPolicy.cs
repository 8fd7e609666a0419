using System;
using NodaTime;

namespace Regie.CustomerRelations;

/// <summary>From when on a relationship asks attention (beleid voor relatiegezondheid).</summary>
/// <example><code>RelationshipHealthPolicy.Default with { StaleAfterDays = 60 }</code></example>
public sealed record RelationshipHealthPolicy
{
    /// <summary>
    /// Contact is stale after 90 days; three negative signals within three calendar months are several; after a negative signal somebody is in personal contact within 14 days.
    /// </summary>
    public static RelationshipHealthPolicy Default { get; } = new();

    private RelationshipHealthPolicy()
    {
    }

    /// <summary>After how many days without personal contact it is stale; the day after that is the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int StaleAfterDays
    {
        get;
        init => field = AtLeastOne(value, nameof(StaleAfterDays));
    } = 90;

    /// <summary>How many negative signals are several.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int SeveralNegativeSignals
    {
        get;
        init => field = AtLeastOne(value, nameof(SeveralNegativeSignals));
    } = 3;

    /// <summary>Within how many calendar months back from the date signals are counted together: a quarter's time, wherever the quarter begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int SignalMonths
    {
        get;
        init => field = AtLeastOne(value, nameof(SignalMonths));
    } = 3;

    /// <summary>Within how many days after a negative signal there is personal contact; the last day counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int ContactWithinDays
    {
        get;
        init => field = AtLeastOne(value, nameof(ContactWithinDays));
    } = 14;

    internal bool Counts(LocalDate signal, LocalDate on) => signal > on.PlusMonths(-SignalMonths) && signal <= on;

    private static int AtLeastOne(int value, string name) => value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A number from 1.");
}
