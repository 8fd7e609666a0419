using System;

namespace Regie.Samples.Quickstart.Output;

/// <summary>Shows nothing: standard error is a file or another program.</summary>
internal sealed class NoProgress : IProgressDisplay
{
    public void Follow(string what, long size, Action<Action<long>> work) => work(_ => { });
}
