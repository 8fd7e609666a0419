namespace Regie.ServiceTime;

/// <summary>Whether a due moment could be told.</summary>
internal enum DueState
{
    Known,
    Paused,
    BeyondHorizon,
}
