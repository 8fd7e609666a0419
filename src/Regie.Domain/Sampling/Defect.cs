using System;

namespace Regie.Sampling;

/// <summary>A defect as an inspector grades it: by importance, extent and intensity (gebrek).</summary>
public sealed record Defect
{
    private Defect(DefectImportance importance, DefectExtent extent, DefectIntensity intensity) => (Importance, Extent, Intensity) = (importance, extent, intensity);

    /// <summary>How much it affects the working.</summary>
    public DefectImportance Importance { get; }

    /// <summary>How much of the part has it.</summary>
    public DefectExtent Extent { get; }

    /// <summary>How far it has developed.</summary>
    public DefectIntensity Intensity { get; }

    /// <summary>A defect.</summary>
    /// <param name="importance">How much it affects the working.</param>
    /// <param name="extent">How much of the part has it.</param>
    /// <param name="intensity">How far it has developed.</param>
    /// <returns>The defect.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not declared.</exception>
    public static Defect Of(DefectImportance importance, DefectExtent extent, DefectIntensity intensity)
    {
        if (importance is < DefectImportance.Minor or > DefectImportance.Severe)
            throw new ArgumentOutOfRangeException(nameof(importance), importance, "No declared importance.");
        if (extent is < DefectExtent.Incidental or > DefectExtent.General)
            throw new ArgumentOutOfRangeException(nameof(extent), extent, "No declared extent.");
        if (intensity is < DefectIntensity.Initial or > DefectIntensity.Final)
            throw new ArgumentOutOfRangeException(nameof(intensity), intensity, "No declared intensity.");
        return new Defect(importance, extent, intensity);
    }

    /// <summary>Importance, extent and intensity.</summary>
    /// <returns>For example <c>Serious/Local/Advanced</c>.</returns>
    public override string ToString() => $"{Importance}/{Extent}/{Intensity}";
}
