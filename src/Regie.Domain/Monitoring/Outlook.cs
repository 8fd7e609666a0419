namespace Regie.Monitoring;

/// <summary>What can still become of a norm in a period that is not over (vooruitzicht).</summary>
public enum Outlook
{
    /// <summary>It can still be met and still be missed.</summary>
    Open,

    /// <summary>It cannot be met any more, at the volume that is forecast.</summary>
    Lost,

    /// <summary>It cannot be missed any more, at the volume that is forecast.</summary>
    Certain,
}
