namespace Regie.ServiceTime;

/// <summary>Which instant a wall time means that does not occur, as the clock goes forward (overgeslagen kloktijd).</summary>
public enum SkippedTimeRule
{
    /// <summary>The instant as if the clock had not yet gone forward: 02:30 becomes 03:30 (vooruit).</summary>
    Forward,

    /// <summary>None: it is refused (weigeren).</summary>
    Refuse,
}
