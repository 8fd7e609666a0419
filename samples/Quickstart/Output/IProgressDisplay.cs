using System;

namespace Regie.Samples.Quickstart.Output;

/// <summary>Shows how far a long piece of work is.</summary>
internal interface IProgressDisplay
{
    /// <summary>Does the work, which reports how much of the size is behind it.</summary>
    void Follow(string what, long size, Action<Action<long>> work);
}
