namespace Regie;

/// <summary>How much a <see cref="Finding"/> matters (ernst).</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Information,

    /// <summary>Someone has to look at it; the result can still be used.</summary>
    Warning,

    /// <summary>What was asked cannot be used or is not allowed.</summary>
    Error,
}
