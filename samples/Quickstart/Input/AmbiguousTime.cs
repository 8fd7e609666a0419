namespace Regie.Samples.Quickstart.Input;

/// <summary>What to do with a wall time that occurs twice, when the clocks go back.</summary>
internal enum AmbiguousTime
{
    Error,
    Earlier,
    Later,
}
