namespace Regie.Terms;

/// <summary>From which end a notice period is counted; the two differ where a month is cut short (telrichting).</summary>
public enum NoticeCounting
{
    /// <summary>Back from the end of the agreement: the safe one, never later than the other (terugtellen).</summary>
    Backward,

    /// <summary>On from the day after the notice: the last notice whose period has run by the end (vooruittellen).</summary>
    Forward,
}
