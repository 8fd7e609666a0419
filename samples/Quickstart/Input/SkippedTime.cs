namespace Regie.Samples.Quickstart.Input;

/// <summary>What to do with a wall time that does not occur, when the clocks go forward.</summary>
internal enum SkippedTime
{
    Error,
    Forward,
}
