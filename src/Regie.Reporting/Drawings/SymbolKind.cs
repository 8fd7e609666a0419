namespace Regie.Drawings;

/// <summary>The form of a mark, so that marks stay apart without colour (tekenvorm).</summary>
public enum SymbolKind
{
    /// <summary>A filled circle: as it should be (stip).</summary>
    Disc,

    /// <summary>A cross: not as it should be (kruis).</summary>
    Cross,

    /// <summary>An open circle: not known (open cirkel).</summary>
    Ring,
}
