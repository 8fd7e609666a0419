namespace Regie.Sampling;

/// <summary>A row of the sampling tables of ISO 2859-1; I and O are left out there (codeletter).</summary>
public enum CodeLetter
{
    /// <summary>A: 2 elements.</summary>
    A,

    /// <summary>B: 3 elements.</summary>
    B,

    /// <summary>C: 5 elements.</summary>
    C,

    /// <summary>D: 8 elements.</summary>
    D,

    /// <summary>E: 13 elements.</summary>
    E,

    /// <summary>F: 20 elements.</summary>
    F,

    /// <summary>G: 32 elements.</summary>
    G,

    /// <summary>H: 50 elements.</summary>
    H,

    /// <summary>J: 80 elements.</summary>
    J,

    /// <summary>K: 125 elements.</summary>
    K,

    /// <summary>L: 200 elements.</summary>
    L,

    /// <summary>M: 315 elements.</summary>
    M,

    /// <summary>N: 500 elements.</summary>
    N,

    /// <summary>P: 800 elements.</summary>
    P,

    /// <summary>Q: 1,250 elements.</summary>
    Q,

    /// <summary>R: 2,000 elements.</summary>
    R,
}
