namespace Regie.Compensation;

/// <summary>Whether bonus and malus are set off (saldering).</summary>
public enum Netting
{
    /// <summary>They stand apart and are both paid.</summary>
    Apart,

    /// <summary>They are set off, because a clause says so.</summary>
    Netted,
}
