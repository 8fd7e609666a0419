namespace Regie.Compensation;

/// <summary>Whether the factor of a band applies to all that there is or only to what lies in the band (werking van een ratel).</summary>
public enum RatchetMode
{
    /// <summary>Each factor applies to the part that lies in its band.</summary>
    Marginal,

    /// <summary>The factor of the band in which all lies applies to all.</summary>
    Whole,
}
