namespace Regie.Norms;

/// <summary>To which band a boundary itself belongs (toerekening van de grens).</summary>
public enum BoundarySide
{
    /// <summary>To the band above it: 90 belongs to the band from 90 on.</summary>
    LowerInclusive,

    /// <summary>To the band below it: 90 belongs to the band up to 90.</summary>
    UpperInclusive,
}
