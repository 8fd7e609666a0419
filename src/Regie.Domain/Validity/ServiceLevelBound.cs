using Regie.Measurements;

namespace Regie.Validity;

/// <summary>Where a service level begins: at a value, or just behind it (grens van een dienstverleningsniveau).</summary>
public sealed record ServiceLevelBound
{
    internal ServiceLevelBound(ExactNumber? value, bool included) => (Value, IsIncluded) = (value, value is not null && included);

    internal static ServiceLevelBound Nowhere { get; } = new(null, false);

    /// <summary>The value; null where there is no end: however bad, or however good.</summary>
    public ExactNumber? Value { get; }

    /// <summary>Whether the value itself belongs to the level; else only what is better by however little.</summary>
    public bool IsIncluded { get; }
}
