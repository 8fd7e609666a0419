namespace Regie.Norms;

/// <summary>What becomes of a period that the term cuts short (gebroken periode).</summary>
public enum PartialPeriodRule
{
    /// <summary>It is judged like a whole one.</summary>
    Assessed,

    /// <summary>A target for a sum or a number is taken pro rata by days; other targets are judged as they are.</summary>
    ProRata,

    /// <summary>It is not judged.</summary>
    NotAssessed,
}
