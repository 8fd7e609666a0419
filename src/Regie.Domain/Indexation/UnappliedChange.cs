namespace Regie.Indexation;

/// <summary>What becomes of a change of the index that is not applied: above a cap, below a floor, within a dead band, or not claimed in time (niet toegepaste wijziging).</summary>
public enum UnappliedChange
{
    /// <summary>It is lost for good.</summary>
    Lost,

    /// <summary>It is carried to the next indexation, and from there on for as long as it does not fit.</summary>
    Carried,
}
