using System;
using Regie.Language;

namespace Regie.Norms;

/// <summary>The names of <see cref="ReliefGround"/>s.</summary>
public static class ReliefGroundLabels
{
    /// <summary>The name of a ground in Dutch and English.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>For example "overmacht" and "force majeure".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ground"/> is not declared.</exception>
    public static LocalizedText Label(this ReliefGround ground) => ground switch
    {
        ReliefGround.PlannedMaintenance => LocalizedText.Of("gepland onderhoud", "planned maintenance"),
        ReliefGround.ForceMajeure => LocalizedText.Of("overmacht", "force majeure"),
        ReliefGround.PrincipalFailure => LocalizedText.Of("tekortkoming van de opdrachtgever zelf", "the principal's own failure"),
        ReliefGround.Other => LocalizedText.Of("een andere afgesproken grond", "another agreed ground"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "No declared ground."),
    };
}
