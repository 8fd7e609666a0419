namespace Regie.Clocks;

/// <summary>What a change of priority does to a running clock (prioriteitswijziging).</summary>
/// <remarks>A clock that had stopped before the change keeps the priority under which it stopped.</remarks>
public enum PriorityChangeRule
{
    /// <summary>Everything is judged again from the start under the norm and calendar of the new priority (herrekenen).</summary>
    Recompute,

    /// <summary>The clock starts again at the change, under the new priority (opnieuw starten).</summary>
    Restart,

    /// <summary>The norm and calendar of the first priority stay (behouden).</summary>
    Keep,
}
