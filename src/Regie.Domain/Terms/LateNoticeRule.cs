namespace Regie.Terms;

/// <summary>What a notice does that comes too late for the end that it was meant for (te late opzegging).</summary>
public enum LateNoticeRule
{
    /// <summary>It works for the next possible end (volgend einde).</summary>
    WorksForNextEnd,

    /// <summary>It does nothing; notice must be given again (nietige opzegging).</summary>
    Void,
}
