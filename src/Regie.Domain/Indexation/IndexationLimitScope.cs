namespace Regie.Indexation;

/// <summary>Against which price a limit on indexation is measured (reikwijdte van plafond en bodem).</summary>
public enum IndexationLimitScope
{
    /// <summary>The price before the indexation.</summary>
    PerYear,

    /// <summary>The original price.</summary>
    Cumulative,
}
