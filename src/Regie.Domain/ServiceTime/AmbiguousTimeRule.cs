namespace Regie.ServiceTime;

/// <summary>Which instant a wall time means that occurs twice, as the clock goes back (dubbele kloktijd).</summary>
public enum AmbiguousTimeRule
{
    /// <summary>The first of the two (de eerste).</summary>
    Earlier,

    /// <summary>The second of the two (de tweede).</summary>
    Later,

    /// <summary>Neither: it is refused (weigeren).</summary>
    Refuse,
}
